// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include <QAction>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/shell/preferences.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

using services::Change;

struct Work {
    Result<storage::WorkCounts> counts;
    bool unfinished = false;
};

QLabel *bigNumber(QWidget *parent)
{
    auto *label = new QLabel(QStringLiteral("–"), parent);
    label->setFont(pageTitleFont(label->font()));
    return label;
}

} // namespace

TodayPage::TodayPage(services::StorageThread &storage, Preferences &preferences, const Clock &clock, QWidget *parent)
    : Page(Change::Reviews | Change::Items | Change::Session | Change::Settings | Change::Packs, parent),
      m_storage(storage), m_preferences(preferences), m_clock(clock)
{
    m_start = new QAction(tr("Start practising"), this);
    connect(m_start, &QAction::triggered, this, [this] { emit goTo(QStringLiteral("practise"), QStringLiteral("start")); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::cardGap);
    m_date = mutedLabel({}, this);
    column->addWidget(m_date);
    column->addWidget(workCard());
    column->addWidget(comingCard());
    column->addStretch();
}

QWidget *TodayPage::workCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("To do now"), card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(space::xs);
    m_due = bigNumber(card);
    m_fresh = bigNumber(card);
    m_practised = bigNumber(card);
    m_due->setObjectName(QStringLiteral("dueCount"));
    grid->addWidget(m_due, 0, 0);
    grid->addWidget(m_fresh, 0, 1);
    grid->addWidget(m_practised, 0, 2);
    grid->addWidget(mutedLabel(tr("due by the end of today"), card), 1, 0);
    grid->addWidget(mutedLabel(tr("not practised yet"), card), 1, 1);
    grid->addWidget(mutedLabel(tr("practised so far"), card), 1, 2);
    grid->setColumnStretch(3, 1);
    card->body()->addLayout(grid);
    m_advice = bodyLabel({}, card);
    card->body()->addWidget(m_advice);
    return card;
}

QWidget *TodayPage::comingCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("Not here yet"), card));
    card->body()->addWidget(mutedLabel(
        tr("Tonight's blocks with their minutes and reasons, and how ready you are, will be on this page. This version "
           "does not plan or estimate, so it shows no such figures. What you practise now is kept and will count."),
        card));
    return card;
}

QString TodayPage::title() const { return tr("Today"); }

void TodayPage::refresh()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    m_date->setText(QLocale().toString(now.date(), QLocale::LongFormat));
    whenDone(m_storage.post(services::StorageThread::Urgency::Read,
                            [](services::Services &services) {
                                const auto unfinished = services.practice().unfinished();
                                return Work{services.practice().counts(), unfinished && unfinished->has_value()};
                            }),
             this, [this](const Work &work) {
                 if (work.counts)
                     show(*work.counts, work.unfinished);
                 else
                     emit failed(work.counts.error());
             });
}

void TodayPage::show(const storage::WorkCounts &counts, bool unfinished)
{
    const QLocale locale;
    m_due->setText(locale.toString(static_cast<qlonglong>(counts.due)));
    m_fresh->setText(locale.toString(static_cast<qlonglong>(counts.fresh)));
    m_practised->setText(locale.toString(static_cast<qlonglong>(counts.practised)));
    const int items = m_preferences.number("session_items");
    if (unfinished)
        m_advice->setText(tr("A session is waiting where you left it."));
    else if (counts.due + counts.fresh == 0)
        m_advice->setText(tr("Nothing is due and nothing is new. Rest, or look through the questions."));
    else if (counts.due > 0)
        m_advice->setText(tr("A session takes %n question(s): what is due first, new ones mixed in across areas.", "", items));
    else
        m_advice->setText(tr("A session takes %n new question(s), mixed across areas.", "", items));
    m_start->setText(unfinished ? tr("Continue") : tr("Start practising"));
    m_start->setEnabled(unfinished || counts.due + counts.fresh > 0);
}

} // namespace greenroom::ui
