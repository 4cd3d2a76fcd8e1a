// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/lexiconreader.h"

#include <QFile>

#include <algorithm>
#include <set>

#include "content/place.h"
#include "content/tablereader.h"
#include "content/tomltext.h"
#include "core/text/fold.h"

namespace greenroom::content {

namespace {

constexpr std::string_view irregularVerbs = "irregular_verbs";

class ListReader {
public:
    ListReader(TableReader &table, std::string_view key, std::string_view toml)
        : m_table(table), m_key(key), m_toml(toml), m_start(table.placeOf(key))
    {
    }

    std::vector<std::string> run(const std::string &text)
    {
        std::size_t at = 0;
        while (at <= text.size()) {
            const std::size_t end = std::min(text.find_first_of(",\n", at), text.size());
            take(text.substr(at, end - at), at);
            at = end + 1;
        }
        if (m_seen.empty() && m_clean)
            m_table.problem(m_start, "empty_list", m_table.nameOf(m_key) + " holds no entry.");
        return std::move(m_entries);
    }

private:
    void take(const std::string &piece, std::size_t at)
    {
        const std::size_t first = piece.find_first_not_of(" \t\r");
        if (first == std::string::npos)
            return;
        const std::string entry = piece.substr(first, piece.find_last_not_of(" \t\r") - first + 1);
        const auto spaces = std::count(entry.begin(), entry.end(), ' ');
        if (entry != lowered(entry))
            problem(at + first, "case", "is not in lower case.");
        else if (entry.find("  ") != std::string::npos || entry.find('\t') != std::string::npos)
            problem(at + first, "spaces", "has more than one space between its words.");
        else if (m_key == irregularVerbs && spaces != 2)
            problem(at + first, "forms", "is not the three forms of a verb.");
        else if (!m_seen.insert(entry).second)
            problem(at + first, "duplicate", "stands here twice.");
        else
            m_entries.push_back(entry);
    }

    void problem(std::size_t offset, std::string_view rule, const std::string &what)
    {
        m_clean = false;
        m_table.problem(placeInString(m_toml, m_start, offset), rule,
                        "An entry of " + m_table.nameOf(m_key) + ' ' + what);
    }

    TableReader &m_table;
    std::string_view m_key;
    std::string_view m_toml;
    Place m_start;
    bool m_clean = true;
    std::set<std::string> m_seen;
    std::vector<std::string> m_entries;
};

} // namespace

std::optional<CoachLexicon> readLexicon(std::string_view toml, const std::string &file, Problems &problems)
{
    Report report(file, problems);
    const auto table = parseToml(toml, report);
    if (!table)
        return std::nullopt;
    CoachLexicon lexicon;
    TableReader reader(*table, {}, report);
    reader.whole("schema", 1, 1);
    lexicon.language = reader.text("language");
    for (const std::string &name : lexiconLists()) {
        const std::size_t before = problems.size();
        const std::string text = reader.text(name);
        if (problems.size() == before)
            lexicon.lists.emplace(name, ListReader(reader, name, toml).run(text));
    }
    reader.finish();
    report.sort();
    if (!report.clean())
        return std::nullopt;
    return lexicon;
}

std::optional<CoachLexicon> embeddedLexicon(std::string_view language, Problems &problems)
{
    const QString name = QStringLiteral(":/lexicons/%1.toml")
                             .arg(QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return readLexicon(file.readAll().toStdString(), name.toStdString(), problems);
}

} // namespace greenroom::content
