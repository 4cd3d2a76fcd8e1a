// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vocabularytext.h"

#include <QCoreApplication>

namespace greenroom::ui {

namespace {

template <typename Entry>
QString titleIn(const std::vector<Entry> &entries, const std::string &id)
{
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return QString::fromStdString(entry.title);
    }
    return QString::fromStdString(id);
}

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(Kinds)
};

} // namespace

QString areaTitle(const Vocabulary &vocabulary, const std::string &id) { return titleIn(vocabulary.areas, id); }
QString topicTitle(const Vocabulary &vocabulary, const std::string &id) { return titleIn(vocabulary.topics, id); }
QString roleTitle(const Vocabulary &vocabulary, const std::string &id) { return titleIn(vocabulary.roles, id); }
QString stageTitle(const Vocabulary &vocabulary, const std::string &id) { return titleIn(vocabulary.stages, id); }
QString competencyTitle(const Vocabulary &vocabulary, const std::string &id) { return titleIn(vocabulary.competencies, id); }

QString kindTitle(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Concept: return Kinds::tr("Concept");
    case ItemKind::Derivation: return Kinds::tr("Derivation");
    case ItemKind::Mcq: return Kinds::tr("Multiple choice");
    case ItemKind::Numeric: return Kinds::tr("Numeric");
    case ItemKind::Sql: return Kinds::tr("SQL");
    case ItemKind::Coding: return Kinds::tr("Coding");
    case ItemKind::SystemDesign: return Kinds::tr("System design");
    case ItemKind::Behavioural: return Kinds::tr("Behavioural");
    case ItemKind::Presentation: return Kinds::tr("Presentation");
    case ItemKind::Checklist: return Kinds::tr("Checklist");
    }
    return {};
}

} // namespace greenroom::ui
