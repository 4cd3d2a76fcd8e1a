// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

#include "cli/commandtable.h"
#include "cli/text.h"
#include "core/coaching/answertemplate.h"
#include "services/coaching.h"

namespace greenroom::cli {

namespace {

constexpr qint64 mostBytes = 1'048'576; ///< far more than anybody can speak
constexpr double slowestRate = 40;
constexpr double fastestRate = 400;

/// An answer out of JSON, or one English sentence about what is wrong with it.
class AnswerReader {
public:
    bool read(const QByteArray &bytes)
    {
        if (bytes.size() > mostBytes)
            return refuse(QStringLiteral("The answer is larger than %1 KiB.").arg(mostBytes / 1024));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (document.isNull())
            return refuse(QStringLiteral("The standard input is not JSON: %1 at byte %2.")
                              .arg(error.errorString())
                              .arg(error.offset));
        if (!document.isObject())
            return refuse(QStringLiteral("The answer must be one JSON object."));
        const QJsonObject answer = document.object();
        return text(answer, "question", m_input.question) && text(answer, "competency", m_input.competency)
               && text(answer, "role", m_input.role) && shape(answer) && rate(answer)
               && sections(answer.value(QLatin1String("sections")));
    }

    [[nodiscard]] const CoachInput &input() const { return m_input; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// The name by which the answer calls a section.
    [[nodiscard]] QString givenName(const std::string &id) const
    {
        const auto found = m_givenNames.find(id);
        return found == m_givenNames.end() ? textOf(id) : found->second;
    }

private:
    bool refuse(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    bool text(const QJsonObject &answer, const char *key, std::string &value)
    {
        const QJsonValue given = answer.value(QLatin1String(key));
        if (!given.isUndefined() && !given.isNull() && !given.isString())
            return refuse(QStringLiteral("\"%1\" must be a text.").arg(QLatin1String(key)));
        value = given.toString().toStdString();
        return true;
    }

    bool shape(const QJsonObject &answer)
    {
        std::string name;
        if (!text(answer, "template", name))
            return false;
        if (name.empty())
            return true;
        m_input.templateId = textOf(name).toLower().replace(QLatin1Char('_'), QLatin1Char('-')).toStdString();
        if (isAnswerTemplate(m_input.templateId))
            return true;
        QStringList known;
        for (const AnswerTemplate &one : answerTemplates())
            known.append(textOf(one.id));
        return refuse(QStringLiteral("There is no template %1; the templates are %2.")
                          .arg(textOf(name).left(40), known.join(QStringLiteral(", "))));
    }

    bool rate(const QJsonObject &answer)
    {
        const QJsonValue given = answer.value(QLatin1String("words_per_minute"));
        if (given.isUndefined() || given.isNull())
            return true;
        m_input.wordsPerMinute = given.toDouble();
        if (given.isDouble() && m_input.wordsPerMinute >= slowestRate && m_input.wordsPerMinute <= fastestRate)
            return true;
        return refuse(
            QStringLiteral("\"words_per_minute\" must be a number from %1 to %2.").arg(slowestRate).arg(fastestRate));
    }

    bool sections(const QJsonValue &given)
    {
        if (!given.isObject())
            return refuse(QStringLiteral("\"sections\" must be an object of texts, such as {\"situation\": \"...\"}."));
        const QJsonObject object = given.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString() && !it.value().isNull())
                return refuse(QStringLiteral("Section %1 must be a text.").arg(it.key().left(40)));
            const std::string id = sectionIdFor(it.key().toStdString());
            if (!isKnown(id))
                m_notes.append(
                    QStringLiteral("No template has a section %1; only its words are counted.").arg(it.key().left(40)));
            m_givenNames.emplace(id, it.key());
            m_input.sections.push_back({id, it.value().toString().toStdString()});
        }
        return true;
    }

    static bool isKnown(const std::string &id)
    {
        for (const AnswerTemplate &one : answerTemplates()) {
            if (one.section(id) != nullptr)
                return true;
        }
        return false;
    }

    CoachInput m_input;
    QString m_problem;
    QStringList m_notes;
    std::map<std::string, QString> m_givenNames;
};

QJsonArray remarksOf(const CoachReport &report, const AnswerReader &answer)
{
    QJsonArray remarks;
    for (const Remark &remark : report.remarks) {
        QJsonArray numbers;
        for (const double number : remark.numbers)
            numbers.append(number);
        remarks.append(QJsonObject{{QStringLiteral("rule"), textOf(idOf(remark.rule))},
                                   {QStringLiteral("section"), answer.givenName(remark.section)},
                                   {QStringLiteral("start"), remark.start},
                                   {QStringLiteral("end"), remark.end},
                                   {QStringLiteral("severity"), textOf(idOf(remark.severity))},
                                   {QStringLiteral("numbers"), numbers}});
    }
    return remarks;
}

QJsonObject documentOf(const CoachReport &report, const AnswerReader &answer)
{
    QJsonObject elements;
    for (std::size_t i = 0; i < coachElementCount; ++i) {
        if (report.elements[i])
            elements.insert(textOf(idOf(static_cast<CoachElement>(i))), *report.elements[i]);
    }
    QJsonArray sections;
    for (const SectionReport &section : report.sections)
        sections.append(QJsonObject{{QStringLiteral("section"), answer.givenName(section.id)},
                                    {QStringLiteral("words"), section.words},
                                    {QStringLiteral("share"), section.share},
                                    {QStringLiteral("seconds"), section.seconds},
                                    {QStringLiteral("score"), section.score}});
    return {{QStringLiteral("score"), report.score},
            {QStringLiteral("words"), report.words},
            {QStringLiteral("seconds"), report.seconds},
            {QStringLiteral("language_covered"), report.languageCovered},
            {QStringLiteral("elements"), elements},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("remarks"), remarksOf(report, answer)}};
}

void writeText(Output &output, const CoachReport &report, const AnswerReader &answer)
{
    output.line(
        QStringLiteral("Score %1, %2 words, %3 s").arg(report.score).arg(report.words).arg(qRound(report.seconds)));
    std::vector<QStringList> rows;
    for (const Remark &remark : report.remarks)
        rows.push_back(
            {textOf(idOf(remark.severity)), textOf(idOf(remark.rule)), answer.givenName(remark.section),
             remark.end > remark.start ? QStringLiteral("%1-%2").arg(remark.start).arg(remark.end) : QString()});
    output.table(rows);
}

Exit coachAnswer(Call &call)
{
    QIODevice &in = call.input();
    QByteArray bytes;
    for (QByteArray part; in.isReadable() && bytes.size() <= mostBytes; bytes += part) {
        part = in.read(mostBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
    }
    const auto *file = qobject_cast<QFileDevice *>(&in);
    if (!in.isReadable() || (file != nullptr && file->error() != QFileDevice::NoError)) {
        call.output().message(QStringLiteral("The standard input cannot be read."));
        return Exit::CannotAccess;
    }
    AnswerReader answer;
    if (!answer.read(bytes)) {
        call.output().message(answer.problem());
        return Exit::WrongUsage;
    }
    for (const QString &note : answer.notes())
        call.output().message(note);
    const services::Coaching coaching;
    const CoachReport report = coaching.report(answer.input());
    if (call.options().json)
        call.output().json(documentOf(report, answer));
    else
        writeText(call.output(), report, answer);
    return Exit::Done;
}

} // namespace

const std::vector<Command> &coachCommands()
{
    static const std::vector<Command> commands = {
        {"coach",
         "< ANSWER.json",
         "judges a structured answer",
         "Reads one answer as a JSON object from the standard input: question, competency,\n"
         "role, template (star, star-reflection, carl, soar, technical, system-design or\n"
         "presentation), sections: {situation: text, task: text, ...} and if wanted\n"
         "words_per_minute. A section that is missing is empty; context, challenge and\n"
         "learning may be used for situation, obstacle and reflection. Needs no profile.\n"
         "\n"
         "JSON: score (0 to 100), words, seconds, language_covered, elements: {id: 0..1},\n"
         "sections: [{section, words, share, seconds, score}], remarks: [{rule, section,\n"
         "start, end, severity (hint, warn or stop), numbers}]. start and end count Unicode\n"
         "code points of the section, end exclusive; an element that does not apply is left\n"
         "out.\n"
         "Exit code 2 when the input is no such object or larger than 1 MiB.",
         0,
         0,
         {},
         coachAnswer},
    };
    return commands;
}

} // namespace greenroom::cli
