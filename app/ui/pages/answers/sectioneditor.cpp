// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/sectioneditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

#include "ui/pages/answers/answeredit.h"
#include "ui/storytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sharebar.h"

namespace greenroom::ui {

namespace {

QString measure(int words, int seconds)
{
    return SectionEditor::tr("%n word(s)", "", words)
        + QStringLiteral(" · %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

SectionEditor::SectionEditor(const std::string &templateId, const std::string &sectionId, const TemplateSection *section,
                             QWidget *parent)
    : QWidget(parent), m_id(sectionId), m_section(section)
{
    const QString title = sectionTitle(templateId, sectionId);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *heading = sectionLabel(title, this);
    heading->setWordWrap(false);
    row->addWidget(heading, 1);
    if (section != nullptr) {
        m_share = new ShareBar(title, this);
        QSizePolicy keepsItsRoom = m_share->sizePolicy();
        keepsItsRoom.setRetainSizeWhenHidden(true);
        m_share->setSizePolicy(keepsItsRoom);
        row->addWidget(m_share);
    }
    m_words = captionLabel({}, this);
    // As wide as a long section needs, so that the bars of all sections stand below one another.
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(measure(888, 8 * 60)));
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_words);
    column->addLayout(row);
    if (section != nullptr) {
        auto *guidance = mutedLabel(sectionGuidance(templateId, sectionId), this);
        guidance->setFont(captionFont(guidance->font()));
        column->addWidget(guidance);
    }
    m_edit = new AnswerEdit(this);
    m_edit->setObjectName(QStringLiteral("section:") + QString::fromStdString(sectionId));
    m_edit->setAccessibleName(title);
    heading->setBuddy(m_edit);
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SectionEditor::edited);
}

std::string SectionEditor::text() const { return m_edit->toPlainText().remove(QChar::Null).toStdString(); }

void SectionEditor::setText(const std::string &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(QString::fromStdString(text));
    m_edit->updateGeometry();
}

void SectionEditor::showMeasures(int words, int allWords, double wordsPerMinute)
{
    const int seconds = static_cast<int>(std::lround(spokenSeconds(words, wordsPerMinute)));
    m_words->setText(measure(words, seconds));
    m_words->setToolTip(tr("%1:%2 spoken").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    if (m_share == nullptr)
        return;
    m_share->setVisible(allWords > 0);
    const auto percent = [](double share) { return static_cast<int>(std::lround(100 * share)); };
    m_share->setShare(allWords == 0 ? 0 : percent(static_cast<double>(words) / allWords), percent(m_section->low),
                      percent(m_section->high));
}

void SectionEditor::showRemarks(const std::vector<Remark> &remarks, const Remark *chosen)
{
    const QString text = m_edit->toPlainText();
    std::vector<MarkedSpan> marks;
    for (const Remark &remark : remarks) {
        if (remark.section == m_id && remark.end > remark.start)
            marks.push_back({AnswerEdit::positionOf(text, remark.start), AnswerEdit::positionOf(text, remark.end), &remark == chosen});
    }
    m_edit->setMarks(marks);
}

QString SectionEditor::quoteOf(const Remark &remark) const
{
    const QString text = m_edit->toPlainText();
    const int start = AnswerEdit::positionOf(text, remark.start);
    return text.mid(start, AnswerEdit::positionOf(text, remark.end) - start);
}

void SectionEditor::reveal(const Remark &remark)
{
    const QString text = m_edit->toPlainText();
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(AnswerEdit::positionOf(text, remark.start));
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

} // namespace greenroom::ui
