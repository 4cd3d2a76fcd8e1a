// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/packlint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <tuple>

#include "content/gates.h"
#include "content/itemtoml.h"
#include "content/packfolder.h"
#include "content/tomltext.h"
#include "drills/sqlgate.h"

namespace greenroom::services {

namespace {

bool isPack(const QString &path) { return QFileInfo::exists(path + QStringLiteral("/pack.toml")); }
bool isContentFolder(const QString &path) { return QFileInfo::exists(path + QStringLiteral("/areas.toml")); }

QString vocabularyFolder(const QString &path, const QString &installed)
{
    QDir folder(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
    do {
        if (isContentFolder(folder.absolutePath()))
            return folder.absolutePath();
    } while (folder.cdUp());
    return installed;
}

class Linter {
public:
    Linter(Vocabulary vocabulary, std::chrono::sys_days today, LintReport &report)
        : m_vocabulary(std::move(vocabulary)), m_today(today), m_report(report)
    {
    }

    void lintFile(const QString &path)
    {
        QFile file(path);
        const std::string name = path.toStdString();
        if (!file.open(QIODevice::ReadOnly)) {
            m_report.problems.push_back({name, 0, 0, "file", "The file cannot be read."});
            return;
        }
        // Not readAll(): a device may never end.
        const std::string text = file.read(qint64{content::largestFile} + 1).toStdString();
        if (text.size() > content::largestFile) {
            m_report.problems.push_back({name, 0, 0, "size", "The file has more than " + std::to_string(content::largestFile) + " bytes."});
            return;
        }
        const QStringList parts = QDir::cleanPath(QFileInfo(path).absoluteFilePath()).split(QLatin1Char('/'));
        const QString id = parts.mid(std::max<qsizetype>(0, parts.size() - 3)).join(QLatin1Char('/'));
        ++m_report.items;
        auto item = content::readItem(text, ItemId(id.chopped(5).toStdString()), name, m_report.problems);
        if (item)
            check({std::move(*item), text, name});
    }

    void lintPack(const QString &path)
    {
        const std::size_t before = m_report.problems.size();
        const auto pack = content::readPackFolder(path.toStdString(), m_report.problems);
        std::set<std::string> badFiles;
        for (std::size_t i = before; i < m_report.problems.size(); ++i)
            badFiles.insert(m_report.problems[i].file);
        m_report.items += static_cast<int>(badFiles.size());
        if (!pack)
            return;
        m_report.items += static_cast<int>(pack->items.size());
        for (const content::PackItem &item : pack->items)
            check(item);
        content::checkPack(*pack, m_report.problems);
    }

    void lintFolder(const QString &path)
    {
        if (isPack(path)) {
            lintPack(path);
            return;
        }
        for (const QFileInfo &entry : QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (!entry.isSymLink())
                lintFolder(entry.filePath());
        }
    }

private:
    void check(const content::PackItem &item)
    {
        content::checkItem(item, m_vocabulary, m_today, m_report.problems);
        if (const auto *sql = std::get_if<SqlBody>(&item.item.body)) {
            for (const std::string &problem : drills::sqlGateProblems(*sql))
                m_report.problems.push_back({item.file, 0, 0, "sql", problem});
        }
    }

    Vocabulary m_vocabulary;
    std::chrono::sys_days m_today;
    LintReport &m_report;
};

} // namespace

Result<LintReport> lintPaths(const QStringList &paths, const QString &installedContent, std::chrono::sys_days today)
{
    LintReport report;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorCode::NotFound, path.toStdString(), {}};
        const QString vocabularyPlace = vocabularyFolder(info.absoluteFilePath(), installedContent);
        const auto vocabulary = vocabularyPlace.isEmpty()
            ? std::nullopt
            : content::readVocabulary(vocabularyPlace.toStdString(), report.problems);
        if (!vocabulary && report.problems.empty())
            return Error{ErrorCode::NotFound, "areas.toml", "vocabulary"};
        Linter linter(vocabulary.value_or(Vocabulary{}), today, report);
        if (info.isDir())
            linter.lintFolder(info.filePath());
        else
            linter.lintFile(info.filePath());
    }
    std::stable_sort(report.problems.begin(), report.problems.end(), [](const auto &a, const auto &b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    return report;
}

} // namespace greenroom::services
