// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storycontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenroom::storage {

namespace {

QJsonValue json(const std::string &text) { return QString::fromStdString(text); }

template <typename Entries, typename Write>
QJsonArray array(const Entries &entries, Write write)
{
    QJsonArray result;
    for (const auto &entry : entries)
        result.append(write(entry));
    return result;
}

std::string text(const QJsonValue &value, const char *key) { return value[QLatin1String(key)].toString().toStdString(); }

} // namespace

std::string textOf(const Story &story)
{
    const QJsonObject document{
        {QStringLiteral("title"), json(story.title)},
        {QStringLiteral("template"), json(story.templateId)},
        {QStringLiteral("question"), json(story.question)},
        {QStringLiteral("role"), json(story.role)},
        {QStringLiteral("competencies"), array(story.competencies, [](const std::string &id) { return json(id); })},
        {QStringLiteral("questions"), array(story.questions, [](const ItemId &id) { return json(id.value()); })},
        {QStringLiteral("sections"), array(story.sections,
                                           [](const AnswerSection &section) {
                                               return QJsonObject{{QStringLiteral("id"), json(section.id)},
                                                                  {QStringLiteral("text"), json(section.text)}};
                                           })},
        {QStringLiteral("dismissals"), array(story.dismissals, [](const Dismissal &one) {
             return QJsonObject{{QStringLiteral("rule"), json(one.rule)},
                                {QStringLiteral("section"), json(one.section)},
                                {QStringLiteral("quote"), json(one.quote)},
                                {QStringLiteral("reason"), json(one.reason)}};
         })}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Story> storyFrom(std::string_view written)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(written.data(), static_cast<qsizetype>(written.size())));
    if (!document.isObject())
        return std::nullopt;
    const QJsonValue root = document.object();
    Story story;
    story.title = text(root, "title");
    story.templateId = text(root, "template");
    story.question = text(root, "question");
    story.role = text(root, "role");
    for (const QJsonValue &id : root[QLatin1String("competencies")].toArray())
        story.competencies.push_back(id.toString().toStdString());
    for (const QJsonValue &id : root[QLatin1String("questions")].toArray())
        story.questions.emplace_back(id.toString().toStdString());
    for (const QJsonValue &section : root[QLatin1String("sections")].toArray())
        story.setText(text(section, "id"), text(section, "text"));
    for (const QJsonValue &one : root[QLatin1String("dismissals")].toArray())
        story.dismissals.push_back({text(one, "rule"), text(one, "section"), text(one, "quote"), text(one, "reason")});
    return story;
}

} // namespace greenroom::storage
