// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include <QCoreApplication>

#include "ui/pages/answers/answerspage.h"
#include "ui/pages/coming/comingpage.h"
#include "ui/pages/practise/practisepage.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/today/todaypage.h"

namespace greenroom::ui {

namespace {

std::function<Page *(const AppContext &, QWidget *)> coming(ComingFeature feature)
{
    return [feature](const AppContext &, QWidget *parent) { return new ComingPage(feature, parent); };
}

} // namespace

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> pages = {
        {"today", "today", QT_TRANSLATE_NOOP("Pages", "Today"), false,
         [](const AppContext &app, QWidget *parent) {
             return new TodayPage(app.storage, app.preferences, app.clock, parent);
         }},
        {"practise", "practise", QT_TRANSLATE_NOOP("Pages", "Practise"), false,
         [](const AppContext &app, QWidget *parent) {
             return new PractisePage(app.storage, app.preferences, app.vocabulary, parent);
         }},
        {"questions", "questions", QT_TRANSLATE_NOOP("Pages", "Questions"), false,
         [](const AppContext &app, QWidget *parent) {
             return new QuestionsPage(app.storage, app.preferences, app.vocabulary, app.clock, app.prompt, parent);
         }},
        {"answers", "answers", QT_TRANSLATE_NOOP("Pages", "Answers"), false,
         [](const AppContext &app, QWidget *parent) {
             return new AnswersPage(app.storage, app.preferences, app.vocabulary, app.clock, app.prompt, app.readOnly, parent);
         }},
        {"resume", "resume", QT_TRANSLATE_NOOP("Pages", "Résumé"), false, coming(ComingFeature::Resume)},
        {"plan", "plan", QT_TRANSLATE_NOOP("Pages", "Plan"), false, coming(ComingFeature::Plan)},
        {"readiness", "readiness", QT_TRANSLATE_NOOP("Pages", "Readiness"), false, coming(ComingFeature::Readiness)},
        {"mock", "mock", QT_TRANSLATE_NOOP("Pages", "Mock interviews"), false, coming(ComingFeature::Mock)},
        {"job", "job", QT_TRANSLATE_NOOP("Pages", "Job description"), false, coming(ComingFeature::JobDescription)},
        {"settings", "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), true,
         [](const AppContext &app, QWidget *parent) {
             return new SettingsPage(app.storage, app.preferences, app.vocabulary, app.profileFolder, parent);
         }},
    };
    return pages;
}

QString pageTitle(const PageEntry &entry) { return QCoreApplication::translate("Pages", entry.title); }

} // namespace greenroom::ui
