// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/itemreader.h"

namespace greenroom::content {

DesignBody readDesign(TableReader &item)
{
    DesignBody body;
    body.prompt = item.text("prompt");
    body.given = item.texts("given");
    body.clarify = item.texts("clarify");
    body.baseline = item.text("baseline");
    item.tables("part", [&](TableReader &table) {
        DesignPart part;
        part.id = table.text("id");
        part.strong = table.texts("strong");
        part.probes = table.texts("probes");
        part.redFlags = table.texts("red_flags");
        body.parts.push_back(std::move(part));
    });
    item.tables("twist", [&](TableReader &table) {
        DesignTwist twist;
        twist.atMinute = table.whole("at_minute", 0, 240);
        twist.text = table.text("text");
        body.twists.push_back(std::move(twist));
    });
    item.tables("estimate", [&](TableReader &table) {
        DesignEstimate estimate;
        estimate.question = table.text("question");
        estimate.formula = table.text("formula");
        estimate.answer = table.number("answer");
        body.estimates.push_back(std::move(estimate));
    });
    return body;
}

BehaviouralBody readBehavioural(TableReader &item)
{
    BehaviouralBody body;
    body.competency = item.text("competency");
    body.prompt = item.text("prompt");
    body.followUps = item.texts("followups");
    body.goodSigns = item.texts("signals");
    body.redFlags = item.texts("red_flags");
    item.tables("level", [&](TableReader &table) {
        BarsLevel level;
        level.score = table.whole("score", 1, 5);
        level.anchor = table.text("anchor");
        body.levels.push_back(std::move(level));
    });
    return body;
}

PresentationBody readPresentation(TableReader &item)
{
    PresentationBody body;
    body.brief = item.text("brief");
    body.audience = item.texts("audience");
    item.tables("part", [&](TableReader &table) {
        PresentationPart part;
        part.id = table.text("id");
        part.share = table.number("share", 0, 1);
        part.must = table.texts("must");
        body.parts.push_back(std::move(part));
    });
    item.tables("challenge", [&](TableReader &table) {
        PresentationChallenge challenge;
        challenge.from = table.text("from");
        challenge.prompt = table.text("prompt");
        challenge.strong = table.texts("strong");
        body.challenges.push_back(std::move(challenge));
    });
    item.tables("translate", [&](TableReader &table) {
        Translation translation;
        translation.technical = table.text("technical");
        translation.business = table.text("business");
        body.translations.push_back(std::move(translation));
    });
    return body;
}

} // namespace greenroom::content
