// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the questions chosen on the page.
#include <algorithm>

#include "ui/pages/questions/filterpanel.h"
#include "ui/pages/questions/questioneditor.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/shell/prompt.h"
#include "ui/shell/whendone.h"

namespace greenroom::ui {

namespace {

using services::Services;
using Urgency = services::StorageThread::Urgency;

constexpr int longestTag = 60;

/// Whole characters, also those beyond the basic plane.
QString firstCharacters(const QString &text, int count)
{
    const QList<uint> characters = text.toUcs4().mid(0, count);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

} // namespace

void QuestionsPage::edit(bool fresh)
{
    if (!fresh && !m_shown)
        return;
    Item start;
    if (!fresh)
        start = m_shown->item;
    else
        start.header.area = m_filters->filter().area.value_or(m_vocabulary.areas.empty() ? "own" : m_vocabulary.areas.front().id);
    QuestionEditor editor(
        start, fresh, m_vocabulary, m_prompt,
        [this, fresh](const Item &item, const QuestionEditor::Stored &stored) {
            if (fresh)
                storeNew(item, stored);
            else
                storeEdited(item, stored);
        },
        this);
    editor.exec();
}

void QuestionsPage::storeEdited(const Item &item, const std::function<void(const Result<void> &)> &stored)
{
    whenDone(m_storage.post(Urgency::Write, [item](Services &services) { return services.questions().edit(item); }), this,
             [this, stored](const Result<void> &done) {
                 stored(done);
                 if (done)
                     emit toast(tr("Question saved."), true);
             });
}

void QuestionsPage::storeNew(const Item &item, const std::function<void(const Result<void> &)> &stored)
{
    whenDone(m_storage.post(Urgency::Write,
                            [item](Services &services) -> Result<std::int64_t> {
                                const auto id = services.questions().add(item);
                                if (!id)
                                    return id.error();
                                const auto detail = services.questions().detail(*id);
                                return detail ? Result<std::int64_t>(detail->number) : Result<std::int64_t>(detail.error());
                            }),
             this, [this, stored](const Result<std::int64_t> &number) {
                 stored(number ? Result<void>() : Result<void>(number.error()));
                 if (!number)
                     return;
                 m_wanted = *number;
                 search();
                 emit toast(tr("Question added."), true);
             });
}

void QuestionsPage::toggleSuspended()
{
    if (!m_shown)
        return;
    const bool suspend = !m_shown->suspended;
    const auto numbers = selectedNumbers();
    const int count = static_cast<int>(numbers.size());
    finish(m_storage.post(Urgency::Write,
                          [numbers, suspend](Services &services) { return services.questions().setSuspended(numbers, suspend); }),
           suspend ? tr("%n question(s) suspended.", "", count) : tr("%n question(s) unsuspended.", "", count));
}

void QuestionsPage::askForTag()
{
    const auto numbers = selectedNumbers();
    if (numbers.empty())
        return;
    const QString tag = m_prompt.line(tr("Tag questions"), tr("Tag; one that is there already is taken off:"), {}).simplified();
    if (tag.isEmpty())
        return;
    const bool present = !m_shown || std::find(m_shown->tags.begin(), m_shown->tags.end(), tag.toStdString()) == m_shown->tags.end();
    finish(m_storage.post(Urgency::Write,
                          [numbers, tag = firstCharacters(tag, longestTag).toStdString(), present](Services &services) {
                              return services.questions().setTag(numbers, tag, present);
                          }),
           present ? tr("Tag added.") : tr("Tag taken off."));
}

void QuestionsPage::removeCurrent()
{
    if (!m_shown || !m_shown->ownItem)
        return;
    finish(m_storage.post(Urgency::Write,
                          [id = m_shown->item.header.id](Services &services) { return services.questions().remove(id); }),
           tr("Question deleted. Its history is kept."));
}

void QuestionsPage::revertCurrent()
{
    if (!m_shown || !m_shown->edited)
        return;
    finish(m_storage.post(Urgency::Write,
                          [id = m_shown->item.header.id](Services &services) { return services.questions().revert(id); }),
           tr("The pack's text is back."));
}

void QuestionsPage::practiseSelected()
{
    QStringList numbers;
    for (const std::int64_t number : selectedNumbers())
        numbers << QString::number(number);
    if (!numbers.isEmpty())
        emit goTo(QStringLiteral("practise"), QStringLiteral("numbers:") + numbers.join(QLatin1Char(',')));
}

} // namespace greenroom::ui
