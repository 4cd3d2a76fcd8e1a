// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coming/comingpage.h"

#include <QVBoxLayout>

#include "ui/widgets/emptystate.h"

namespace greenroom::ui {

namespace {

struct Words {
    QString icon;
    QString title;
    QString heading;
    QString why;
    QString action;
    QString page;
};

Words wordsFor(ComingFeature feature)
{
    const QString practise = ComingPage::tr("Practise meanwhile");
    switch (feature) {
    case ComingFeature::Resume:
        return {QStringLiteral("resume"), ComingPage::tr("Résumé"),
                ComingPage::tr("Your projects and the questions they invite will be here"),
                ComingPage::tr("This version cannot read a résumé yet. The deep-dive checklists are among the "
                               "questions: search for checklist."),
                ComingPage::tr("Open the questions"), QStringLiteral("questions")};
    case ComingFeature::Plan:
        return {QStringLiteral("plan"), ComingPage::tr("Plan"),
                ComingPage::tr("Your interviews and the plan for each evening will be here"),
                ComingPage::tr("This version does not plan yet. Practise mixes what is due with new questions of all "
                               "areas, which is a sound start."),
                practise, QStringLiteral("practise")};
    case ComingFeature::Readiness:
        return {QStringLiteral("readiness"), ComingPage::tr("Readiness"),
                ComingPage::tr("How ready you are for each area will be here, with its uncertainty"),
                ComingPage::tr("This version does not estimate readiness yet, so it shows no figure. Every answer you "
                               "grade now is kept and will count."),
                practise, QStringLiteral("practise")};
    case ComingFeature::Mock:
        return {QStringLiteral("mock"), ComingPage::tr("Mock interviews"),
                ComingPage::tr("Timed papers and rounds will be here"),
                ComingPage::tr("This version has no mock interviews yet. Practise asks one question at a time with a "
                               "timer."),
                practise, QStringLiteral("practise")};
    case ComingFeature::JobDescription:
        return {QStringLiteral("job"), ComingPage::tr("Job description"),
                ComingPage::tr("The requirements of a job, matched with your evidence, will be here"),
                ComingPage::tr("This version cannot read a job description yet. The requirements of the known roles "
                               "are in Settings under the role."),
                ComingPage::tr("Open the settings"), QStringLiteral("settings")};
    }
    return {};
}

} // namespace

ComingPage::ComingPage(ComingFeature feature, QWidget *parent) : Page({}, parent), m_feature(feature)
{
    const Words words = wordsFor(feature);
    auto *column = new QVBoxLayout(this);
    auto *empty = new EmptyState(words.icon, words.heading, words.why, this);
    empty->setAction(words.action);
    connect(empty, &EmptyState::actionChosen, this, [this, page = words.page] { emit goTo(page, {}); });
    column->addWidget(empty);
}

QString ComingPage::title() const { return wordsFor(m_feature).title; }

} // namespace greenroom::ui
