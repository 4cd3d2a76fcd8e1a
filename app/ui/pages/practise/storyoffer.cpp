// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/storyoffer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

#include "services/services.h"

namespace greenroom::ui {

namespace {

QString words(const char *text) { return QCoreApplication::translate("StoryOffer", text); }

QString listed(const std::vector<std::string> &subjects)
{
    QStringList names;
    for (const std::string &subject : subjects)
        names << QString::fromStdString(subject);
    return names.join(QStringLiteral(", "));
}

QString competencyTitles(const std::vector<std::string> &ids, const Vocabulary &vocabulary)
{
    std::vector<std::string> titles;
    for (const std::string &id : ids) {
        const auto &all = vocabulary.competencies;
        const auto known = std::find_if(all.begin(), all.end(), [&id](const Competency &one) { return one.id == id; });
        titles.push_back(known != all.end() ? known->title : id);
    }
    return listed(titles);
}

QString reasonOf(const MatchNote &note, const Vocabulary &vocabulary)
{
    switch (note.reason) {
    case MatchReason::Linked: return words(QT_TRANSLATE_NOOP("StoryOffer", "Linked to this question"));
    case MatchReason::Competency:
        return words(QT_TRANSLATE_NOOP("StoryOffer", "Shows: %1")).arg(competencyTitles(note.subjects, vocabulary));
    case MatchReason::Words:
        return words(QT_TRANSLATE_NOOP("StoryOffer", "Speaks of: %1")).arg(listed(note.subjects));
    case MatchReason::Measured: return words(QT_TRANSLATE_NOOP("StoryOffer", "Its result has a number"));
    case MatchReason::NotMeasured: return words(QT_TRANSLATE_NOOP("StoryOffer", "No number in its result yet"));
    case MatchReason::ToldThisTime: return {}; // a warning of its own
    }
    return {};
}

} // namespace

Result<StoryOffers> offersFor(services::Services &services, const ItemId &question, SessionId session)
{
    auto stories = services.stories().list();
    if (!stories)
        return stories.error();
    auto matches = services.stories().candidates(question, session);
    if (!matches)
        return matches.error();
    const auto inSession = services.door().read(
        [&]() -> Result<std::vector<StoryId>> { return services.profile().tellings().inSession(session); });
    if (!inSession)
        return inSession.error();
    const std::set<StoryId> told(inSession->begin(), inSession->end());

    StoryOffers offers;
    std::set<StoryId> taken;
    const auto add = [&](services::StorySummary &one, std::vector<MatchNote> notes) {
        if (one.words > 0 && taken.insert(one.id).second)
            offers.stories.push_back({one.id, std::move(one.story), std::move(notes), told.count(one.id) != 0});
    };
    for (StoryMatch &match : *matches) {
        const auto found = std::find_if(stories->begin(), stories->end(), [&match](const auto &one) { return one.id == match.id; });
        if (found != stories->end())
            add(*found, std::move(match.notes));
    }
    offers.fitting = offers.stories.size();
    for (services::StorySummary &one : *stories)
        add(one, {});
    return offers;
}

QString headlineOf(const StoryOffer &offer)
{
    return offer.story.title.empty() ? words(QT_TRANSLATE_NOOP("StoryOffer", "Untitled story"))
                                     : QString::fromStdString(offer.story.title);
}

QString reasonsOf(const StoryOffer &offer, const Vocabulary &vocabulary)
{
    QStringList reasons;
    for (const MatchNote &note : offer.notes) {
        const QString reason = reasonOf(note, vocabulary);
        if (!reason.isEmpty())
            reasons << reason;
    }
    if (reasons.isEmpty())
        return words(QT_TRANSLATE_NOOP("StoryOffer", "Nothing in it speaks of this question"));
    return reasons.join(QStringLiteral(" · "));
}

} // namespace greenroom::ui
