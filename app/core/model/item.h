// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/strongid.h"

namespace greenroom {

enum class ItemKind {
    Concept, Derivation, Mcq, Numeric, Sql, Coding, SystemDesign, Behavioural, Presentation, Checklist
};
inline constexpr int itemKindCount = 10;

enum class ItemStatus { Draft, Checked, Reviewed };

/// Where a fact that can age was read, and when to read it again.
struct Source {
    std::string title;
    std::string url;
    std::chrono::sys_days checked{};
    std::optional<std::chrono::sys_days> reviewBy;
};

/// What every item carries, whatever its kind.
struct ItemHeader {
    ItemId id;
    ItemKind kind = ItemKind::Concept;
    std::string title;
    std::string area;
    std::vector<std::string> topics;
    std::vector<std::string> roles;
    std::vector<std::string> stages;
    int difficulty = 1; ///< 1..5
    int minutes = 1;    ///< expected minutes for one practice, 1..240
    std::vector<std::string> facts;
    ItemStatus status = ItemStatus::Draft;
    int revision = 1;   ///< rises when the meaning changes
    std::vector<Source> sources;
};

struct KeyPoint {
    std::string id;
    std::string text;
    int weight = 1; ///< 1..3
};

enum class Rung { Why, Mechanism, Limit, Consequence };

/// One rung of the follow-up ladder; the item itself is the claim (level 0).
struct FollowUp {
    int level = 1;
    Rung rung = Rung::Why;
    std::string prompt;
    std::string answer;
    std::vector<std::string> listenFor;
};

struct Mistake {
    std::string text;
    std::string why;
};

/// Body of concept and derivation.
struct ExplainBody {
    std::string prompt;
    std::string outline;
    std::vector<KeyPoint> keyPoints;
    std::vector<FollowUp> followUps;
    std::vector<Mistake> mistakes;
};

struct McqOption {
    std::string id;
    std::string text;
    bool correct = false;
    std::string why;
};

struct McqBody {
    std::string prompt;
    bool selectAll = false; ///< false: exactly one option is right
    std::vector<McqOption> options;
    std::string explain;
};

/// A variable of a numeric family: either listed values or an evenly stepped range.
struct NumericVariable {
    std::string name;
    std::vector<double> values; ///< empty when the range is used
    double min = 0;
    double max = 0;
    double step = 1;
};

/// A known slip: what somebody gets who makes it, and what it teaches.
struct NumericSlip {
    std::string formula; ///< for generator families the slip's key
    std::string teaches;
};

struct NumericBody {
    std::string prompt; ///< Markdown with {{name}}
    std::vector<NumericVariable> variables;
    std::string formula;   ///< empty when `generator` is set
    std::string generator; ///< empty when `formula` is set
    double tolerance = 0;
    bool relativeTolerance = false;
    std::string unit;
    std::vector<std::string> where;
    std::string worked; ///< Markdown with {{name}} and {{= expression | .2f}}
    std::vector<NumericSlip> slips;
    std::string family;
};

struct SqlDataset {
    std::string name; ///< shown, hidden or edge
    std::string rows;
};

struct SqlSlip {
    std::string name;
    std::string query;
    std::string teaches;
};

struct SqlBody {
    std::string prompt;
    std::vector<std::string> columns;
    std::string tables; ///< DDL; empty when `data` names a shared dataset
    std::string data;
    std::vector<std::string> orderBy;
    std::string reference;
    std::vector<std::string> alternatives;
    std::vector<std::string> hints;
    std::string explain;
    std::vector<SqlDataset> datasets;
    std::vector<SqlSlip> slips;
};

struct CodingTest {
    bool visible = false;
    std::string args;   ///< JSON text
    std::string expect; ///< JSON text
    std::string why;
};

struct CodingSlip {
    std::string name;
    std::string code;
    std::string teaches;
};

struct Complexity {
    std::string time;
    std::string space;
    std::string why;
};

struct CodingBody {
    std::string prompt;
    std::string function;
    std::string starter;
    std::string reference;
    std::string brute;
    std::string generator;
    Complexity complexity;
    std::vector<std::string> clarify;
    std::vector<std::string> edgeCases;
    std::vector<CodingTest> tests;
    std::vector<CodingSlip> slips;
};

/// The eight parts of an ML system design, in order.
inline constexpr std::array<const char *, 8> designPartIds = {
    "problem", "data", "features", "model", "serving", "monitoring", "retraining", "governance"};

struct DesignPart {
    std::string id;
    std::vector<std::string> strong;
    std::vector<std::string> probes;
    std::vector<std::string> redFlags;
};

struct DesignTwist {
    int atMinute = 0;
    std::string text;
};

struct DesignEstimate {
    std::string question;
    std::string formula;
    double answer = 0;
};

struct DesignBody {
    std::string prompt;
    std::vector<std::string> given;
    std::vector<std::string> clarify;
    std::string baseline;
    std::vector<DesignPart> parts;
    std::vector<DesignTwist> twists;
    std::vector<DesignEstimate> estimates;
};

struct BarsLevel {
    int score = 1; ///< 1..5
    std::string anchor;
};

struct BehaviouralBody {
    std::string competency;
    std::string prompt;
    std::vector<std::string> followUps;
    std::vector<std::string> goodSigns; ///< "signals" in packs; Qt takes that word for itself
    std::vector<std::string> redFlags;
    std::vector<BarsLevel> levels;
};

/// The four parts of a presentation, in order.
inline constexpr std::array<const char *, 4> presentationPartIds = {"problem", "approach", "execution", "impact"};

struct PresentationPart {
    std::string id;
    double share = 0; ///< of the speaking time, 0..1
    std::vector<std::string> must;
};

struct PresentationChallenge {
    std::string from;
    std::string prompt;
    std::vector<std::string> strong;
};

struct Translation {
    std::string technical;
    std::string business;
};

struct PresentationBody {
    std::string brief;
    std::vector<std::string> audience;
    std::vector<PresentationPart> parts;
    std::vector<PresentationChallenge> challenges;
    std::vector<Translation> translations;
};

struct ChecklistEntry {
    std::string id;
    std::string text;
};

struct ChecklistBody {
    std::string per;
    std::vector<ChecklistEntry> entries;
};

using ItemBody = std::variant<ExplainBody, McqBody, NumericBody, SqlBody, CodingBody, DesignBody, BehaviouralBody,
                              PresentationBody, ChecklistBody>;

/// A practice item: header and the body that its kind calls for.
struct Item {
    ItemHeader header;
    ItemBody body;
};

} // namespace greenroom
