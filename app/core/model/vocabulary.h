// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace greenroom {

/// Pack area: one of the nine shelves that questions stand on.
struct Area {
    std::string id;
    std::string title;
    std::string summary;
};

struct Topic {
    std::string id;
    std::string title;
    std::string area;
};

/// Which classes of item a stage draws on (rows of the omega table).
enum class StageClass { Screening, Panel, Presentation };

/// What a behavioural question looks for.
struct Competency {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<std::string> words; ///< stems by which a question asks for it, lower case
};

struct StageKind {
    std::string id;
    std::string title;
    std::string summary;
    int minutes = 0; ///< typical length, guidance
    StageClass stageClass = StageClass::Panel;
};

/// An evaluation area of a role: what a panel judges, drawn from pack areas or topics.
struct RoleArea {
    std::string id;
    std::string title;
    std::string summary;
    double target = 0.75;                 ///< readiness aimed at, 0..1
    std::vector<std::string> from;        ///< pack areas
    std::vector<std::string> topics;      ///< first match wins over `from`
    std::map<std::string, double> weight; ///< stage id → share, summing to 1 over a role's areas
};

struct RoleStage {
    std::string id;
    std::string title; ///< empty: the stage kind's title
    std::string note;
};

struct RoleDuty {
    std::string id;
    std::string text;
};

struct RoleRequirement {
    std::string id;
    std::string requirementClass; ///< must, nice, soft, experience or base
    std::string text;
};

struct Role {
    std::string id;
    std::string title;
    std::string shortTitle;
    std::string bank;
    std::string summary;
    std::string duration;
    bool assumption = false; ///< the process shown is our assumption
    std::vector<std::string> order;
    std::vector<RoleStage> stages;
    std::vector<RoleArea> areas;
    std::vector<RoleDuty> duties;
    std::vector<RoleRequirement> requirements;
};

/// The closed vocabularies that every pack refers to.
struct Vocabulary {
    std::vector<Area> areas;
    std::vector<Topic> topics;
    std::vector<StageKind> stages;
    std::vector<Role> roles;
    std::vector<Competency> competencies;
};

struct Exam {
    std::string title;
    int minutes = 0;
    std::vector<std::string> sections;
    double markRight = 1;
    double markWrong = 0;
    double markBlank = 0;
};

struct Pack {
    std::string id;
    std::string title;
    std::string version;
    std::string licence;
    std::string language;
    std::string summary;
    std::vector<Exam> exams;
};

} // namespace greenroom
