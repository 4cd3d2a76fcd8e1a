// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diffview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

constexpr double tint = 0.12;

QTextCharFormat formatOf(DiffKind kind, const Tokens &tokens)
{
    QTextCharFormat format;
    if (kind == DiffKind::Kept)
        return format;
    QColor colour = kind == DiffKind::Removed ? tokens.danger : tokens.success;
    format.setForeground(colour);
    format.setFontStrikeOut(kind == DiffKind::Removed);
    format.setFontUnderline(kind == DiffKind::Inserted);
    colour.setAlphaF(static_cast<float>(tint));
    format.setBackground(colour);
    return format;
}

int changesIn(const Diff &diff)
{
    int changes = 0;
    for (std::size_t i = 0; i < diff.runs.size(); ++i) {
        if (diff.runs[i].kind != DiffKind::Kept && (i == 0 || diff.runs[i - 1].kind == DiffKind::Kept))
            ++changes;
    }
    return changes;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    for (int side = 0; side < 2; ++side) {
        m_headers[side] = sectionLabel({}, this);
        m_sides[side] = new QTextEdit(this);
        m_sides[side]->setReadOnly(true);
        m_sides[side]->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_sides[side]->setTabChangesFocus(true);
        m_sides[side]->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_sides[side]->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_headers[side]->setBuddy(m_sides[side]);
        grid->addWidget(m_headers[side], 0, side, Qt::AlignBottom);
        grid->addWidget(m_sides[side], 1, side);
        grid->setColumnStretch(side, 1);
    }
    grid->setRowStretch(1, 1);
    m_summary = mutedLabel({}, this);
    grid->addWidget(m_summary, 2, 0, 1, 2);
    for (int side = 0; side < 2; ++side) {
        connect(m_sides[side]->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this, side] { follow(m_sides[side], m_sides[1 - side]); });
    }
    setHeaders(tr("Before"), tr("After"));
    applyFonts();
}

void DiffView::setHeaders(const QString &before, const QString &after)
{
    m_headers[0]->setText(before);
    m_headers[1]->setText(after);
    m_sides[0]->setAccessibleName(before);
    m_sides[1]->setAccessibleName(after);
}

void DiffView::setTexts(const QString &before, const QString &after)
{
    m_diff = diffWords(before.toStdString(), after.toStdString());
    showRuns();
}

void DiffView::showRuns()
{
    const Tokens &tokens = tokensOf(palette());
    for (int side = 0; side < 2; ++side) {
        const DiffKind others = side == 0 ? DiffKind::Inserted : DiffKind::Removed;
        m_sides[side]->clear();
        QTextCursor cursor(m_sides[side]->document());
        cursor.beginEditBlock();
        for (const DiffRun &run : m_diff.runs) {
            if (run.kind != others)
                cursor.insertText(QString::fromStdString(run.text), formatOf(run.kind, tokens));
        }
        cursor.endEditBlock();
        m_sides[side]->moveCursor(QTextCursor::Start);
    }
    const int changes = changesIn(m_diff);
    const QString summary = changes == 0
                                ? tr("The two texts are the same.")
                                : tr("Changed passages: %1. Removed words are struck through, new ones underlined.")
                                      .arg(changes);
    m_summary->setText(summary);
    for (QTextEdit *side : m_sides)
        side->setAccessibleDescription(summary);
}

void DiffView::follow(const QTextEdit *moved, QTextEdit *other)
{
    if (m_following)
        return;
    // In proportion, so that both reach their ends together.
    m_following = true;
    const QScrollBar *from = moved->verticalScrollBar();
    QScrollBar *to = other->verticalScrollBar();
    to->setValue(qRound(static_cast<double>(to->maximum()) * from->value() / std::max(1, from->maximum())));
    m_following = false;
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &DiffView::applyFonts); // a style sheet puts the labels' old fonts back first
    else if (event->type() == QEvent::PaletteChange)
        showRuns();
}

void DiffView::applyFonts()
{
    for (QLabel *header : m_headers)
        header->setFont(sectionFont(font()));
    m_summary->setFont(captionFont(font()));
}

} // namespace greenroom::ui
