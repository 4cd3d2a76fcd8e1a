// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <set>
#include <string>
#include <string_view>

#include "content/examination.h"
#include "content/itemtexts.h"
#include "core/model/item.h"
#include "core/model/vocabulary.h"

namespace greenroom::content {

// The gates of one item, each in the file of its subject.
void checkVocabulary(const Vocabulary &vocabulary, Examination &exam);
void checkSources(std::chrono::sys_days today, Examination &exam);
void checkTexts(const Item &item, Examination &exam);
void checkBody(const ExplainBody &body, Examination &exam);
void checkBody(const McqBody &body, Examination &exam);
void checkBody(const NumericBody &body, Examination &exam);
void checkBody(const SqlBody &body, Examination &exam);
void checkBody(const CodingBody &body, Examination &exam);
void checkBody(const DesignBody &body, Examination &exam);
void checkBody(const BehaviouralBody &body, Examination &exam);
void checkBody(const PresentationBody &body, Examination &exam);
void checkBody(const ChecklistBody &body, Examination &exam);

/// Reports every entry of `table` whose `key` an earlier entry has; `read` gives the key's text of an entry.
template <typename Entry, typename Read>
void checkUnique(const std::vector<Entry> &entries, std::string_view table, std::string_view key, Read read,
                 Examination &exam)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string &text = read(entries[i]);
        if (!seen.insert(text).second)
            exam.problem(pathOf(table, i, key), "duplicate_id",
                         "The " + std::string(key) + " \"" + text + "\" is used twice.");
    }
}

} // namespace greenroom::content
