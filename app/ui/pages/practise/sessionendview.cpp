// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/sessionendview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

QString ratingText(Rating rating)
{
    switch (rating) {
    case Rating::Again: return SessionEndView::tr("Again");
    case Rating::Hard: return SessionEndView::tr("Hard");
    case Rating::Good: return SessionEndView::tr("Good");
    case Rating::Easy: return SessionEndView::tr("Easy");
    }
    return {};
}

QString confidenceName(int level)
{
    switch (level) {
    case 1: return SessionEndView::tr("Guess");
    case 2: return SessionEndView::tr("Unsure");
    case 3: return SessionEndView::tr("Fairly sure");
    default: return SessionEndView::tr("Certain");
    }
}

} // namespace

SessionEndView::SessionEndView(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent), m_vocabulary(vocabulary)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    outer->setSpacing(space::l);
    m_heading = new QLabel(tr("Session finished"), this);
    m_heading->setObjectName(QStringLiteral("sessionEnd"));
    m_heading->setFont(pageTitleFont(m_heading->font()));
    m_figures = mutedLabel({}, this);
    m_figures->setObjectName(QStringLiteral("sessionFigures"));
    outer->addWidget(m_heading);
    outer->addWidget(m_figures);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::cardGap);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);

    auto *row = new QHBoxLayout;
    m_another = primaryButton(tr("Another session"), this);
    m_another->setObjectName(QStringLiteral("anotherSession"));
    m_undo = plainButton(tr("Undo last grade"), this);
    m_undo->setObjectName(QStringLiteral("undoGrade"));
    m_undo->setToolTip(keyText(Qt::CTRL | Qt::Key_Z));
    row->addWidget(m_another);
    row->addWidget(m_undo);
    row->addStretch();
    outer->addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, &SessionEndView::undoRequested);
    connect(m_another, &QPushButton::clicked, this, &SessionEndView::anotherRequested);
    auto *undoKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    undoKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undoKey, &QShortcut::activated, this, &SessionEndView::undoRequested);
}

void SessionEndView::show(const services::SessionSummary &summary)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qint64 totalMs = 0;
    for (const services::SessionLine &line : summary.lines)
        totalMs += line.durationMs.value_or(0);
    const int minutes = static_cast<int>((totalMs + 59'999) / 60'000);
    const bool whole = summary.progress.graded == summary.progress.total;
    m_heading->setText(whole ? tr("Session finished") : tr("Session ended early"));
    m_figures->setText(tr("%n question(s) graded", "", static_cast<int>(summary.lines.size())) + QStringLiteral(" · ")
                       + tr("%n minute(s)", "", minutes) + QStringLiteral(" · ")
                       + tr("%n due now", "", static_cast<int>(summary.dueNow)));
    m_undo->setEnabled(summary.canUndo);
    addLines(summary);
    addCalibration(summary);
    m_column->addStretch();
    setFocus();
}

void SessionEndView::addLines(const services::SessionSummary &summary)
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("What you did, and when it comes back"), card));
    if (summary.lines.empty())
        card->body()->addWidget(mutedLabel(tr("Nothing was graded, so nothing changed."), card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const services::SessionLine &line : summary.lines) {
        auto *open = quietButton(QString::fromStdString(line.title), card);
        open->setToolTip(tr("Open this question"));
        open->setStyleSheet(QStringLiteral("text-align: left;"));
        const QString id = QString::fromStdString(line.item.value());
        connect(open, &QPushButton::clicked, this, [this, id] { emit itemChosen(id); });
        grid->addWidget(open, row, 0);
        grid->addWidget(chip(areaTitle(m_vocabulary, line.area), card), row, 1);
        auto *rating = new QLabel(ratingText(line.rating), card);
        setLook(rating, line.rating == Rating::Again ? "danger" : line.rating == Rating::Hard ? "warning" : "success");
        grid->addWidget(rating, row, 2);
        const QString due = line.due
            ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.due->time_since_epoch().count()).date(), QLocale::ShortFormat)
            : QString();
        auto *when = mutedLabel(due, card);
        when->setWordWrap(false);
        grid->addWidget(when, row, 3);
        ++row;
    }
    card->body()->addLayout(grid);
    m_column->addWidget(card);
}

void SessionEndView::addCalibration(const services::SessionSummary &summary)
{
    int asked[5] = {};
    int right[5] = {};
    int total = 0;
    for (const services::SessionLine &line : summary.lines) {
        if (!line.confidence)
            continue;
        ++asked[*line.confidence];
        right[*line.confidence] += line.rating != Rating::Again ? 1 : 0;
        ++total;
    }
    if (total == 0)
        return;
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("How sure you were, and how it went"), card));
    for (int level = 1; level <= 4; ++level) {
        if (asked[level] > 0)
            card->body()->addWidget(bodyLabel(tr("%1: %2 of %3 recalled", "confidence, right, asked")
                                                  .arg(confidenceName(level))
                                                  .arg(right[level])
                                                  .arg(asked[level]),
                                              card));
    }
    card->body()->addWidget(mutedLabel(tr("A single session is too little to judge your calibration by."), card));
    m_column->addWidget(card);
}

} // namespace greenroom::ui
