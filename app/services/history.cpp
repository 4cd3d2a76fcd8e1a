// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <set>

#include "core/model/itemnames.h"

namespace greenroom::services {

namespace {

constexpr int batchLines = 2000;
constexpr qint64 longestLine = 64 * 1024;

struct ParsedLine {
    Review review;
    std::string problem;
    std::optional<std::chrono::seconds> utcOffset; ///< when the line says where it was written
};

/// The next line; of one that is too long only the start, which is no JSON.
QByteArray readWholeLine(QIODevice &lines)
{
    QByteArray line = lines.readLine(longestLine);
    for (QByteArray part = line; !part.isEmpty() && !part.endsWith('\n');)
        part = lines.readLine(longestLine);
    return line;
}

std::optional<int> wholeNumber(const QJsonObject &object, const char *key, int min, int max, std::string &problem)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(-1e18);
    if (!value.isDouble() || number != static_cast<int>(number) || number < min || number > max) {
        problem = std::string(key) + " must be a whole number from " + std::to_string(min) + " to "
            + std::to_string(max);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

void parseGrade(const QJsonObject &object, ParsedLine &line)
{
    const auto rating = wholeNumber(object, "rating", 1, 4, line.problem);
    const QJsonValue correct = object.value(QStringLiteral("correct"));
    if (rating)
        line.review.rating = static_cast<Rating>(*rating);
    else if (correct.isBool() && line.problem.empty())
        line.review.rating = correct.toBool() ? Rating::Good : Rating::Again;
    else if (line.problem.empty())
        line.problem = "rating (1 to 4) or correct (true or false) is missing";
}

/// The local offset of a time. Z and +00:00 name an instant only: many programs write every time so.
std::optional<std::chrono::seconds> offsetIn(const QString &iso)
{
    const int seconds = QDateTime::fromString(iso, Qt::ISODateWithMs).offsetFromUtc();
    return seconds != 0 ? std::optional(std::chrono::seconds{seconds}) : std::nullopt;
}

ParsedLine parseLine(const QByteArray &bytes)
{
    ParsedLine line;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        line.problem = error.error == QJsonParseError::NoError ? "not a JSON object" : error.errorString().toStdString();
        return line;
    }
    const QJsonObject object = document.object();
    static const std::set<QString> known = {
        QStringLiteral("at"), QStringLiteral("item"), QStringLiteral("kind"), QStringLiteral("rating"),
        QStringLiteral("correct"), QStringLiteral("confidence"), QStringLiteral("duration_ms"),
        QStringLiteral("source"), QStringLiteral("ladder_depth"), QStringLiteral("revision")};
    for (const QString &key : object.keys()) {
        if (known.count(key) == 0)
            line.problem = "unknown key " + key.toStdString();
    }
    const auto at = instantFrom(object.value(QStringLiteral("at")).toString());
    const auto kind = reviewKindFrom(object.value(QStringLiteral("kind")).toString().toStdString());
    line.review.item = ItemId(object.value(QStringLiteral("item")).toString().toStdString());
    if (!at)
        line.problem = "at is not an ISO 8601 time with Z or an offset";
    else if (!kind)
        line.problem = "kind must be review, drill, exam or mock";
    else if (line.review.item.value().empty())
        line.problem = "item is missing";
    if (!line.problem.empty())
        return line;
    line.review.at = *at;
    line.utcOffset = offsetIn(object.value(QStringLiteral("at")).toString());
    line.review.kind = *kind;
    line.review.confidence = wholeNumber(object, "confidence", 1, 4, line.problem);
    line.review.durationMs = wholeNumber(object, "duration_ms", 0, 86'400'000, line.problem);
    line.review.ladderDepth = wholeNumber(object, "ladder_depth", 0, 20, line.problem);
    line.review.itemRevision = wholeNumber(object, "revision", 1, 1'000'000, line.problem).value_or(1);
    line.review.source = object.value(QStringLiteral("source")).toString(QStringLiteral("import")).left(60).toStdString();
    if (line.problem.empty())
        parseGrade(object, line);
    return line;
}

} // namespace

std::string isoTime(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return time.toString(time.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate).toStdString();
}

std::optional<Instant> instantFrom(const QString &iso)
{
    static const QRegularExpression zoned(QStringLiteral("[Tt ].*(Z|z|[+-]\\d{2}:?\\d{2})$"));
    if (!zoned.match(iso).hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Result<HistoryImport> History::importLines(QIODevice &lines)
{
    HistoryImport result;
    int lineNumber = 0;
    while (!lines.atEnd()) {
        const auto batch = m_door.change(Change::Reviews, [&]() -> Result<void> {
            std::set<std::int64_t> inBatch;
            for (int count = 0; count < batchLines && !lines.atEnd(); ++count) {
                const QByteArray bytes = readWholeLine(lines).trimmed();
                ++lineNumber;
                if (bytes.isEmpty())
                    continue;
                ParsedLine line = parseLine(bytes);
                const auto number = m_door.profile().items().numberOf(line.review.item);
                if (line.problem.empty() && !number)
                    line.problem = "unknown item " + line.review.item.value();
                if (!line.problem.empty()) {
                    result.rejected.push_back({lineNumber, line.problem});
                    continue;
                }
                line.review.dayOffset = m_practice.calendar().dayOffsetAt(line.review.at, line.utcOffset);
                if (m_door.profile().reviews().append(*number, line.review)) {
                    ++result.imported;
                    inBatch.insert(*number);
                } else {
                    ++result.skipped;
                    result.retracted += m_door.profile().reviews().isRetracted(*number, line.review) ? 1 : 0;
                }
            }
            // With the batch, so that log and memory states agree wherever an import stops.
            for (const std::int64_t number : inBatch)
                m_practice.rebuildMemory(number);
            return {};
        });
        if (!batch)
            return batch.error();
    }
    return result;
}

Result<HistoryExport> History::exportLines(const std::function<bool(const QByteArray &)> &write)
{
    return m_door.read([&]() -> Result<HistoryExport> {
        HistoryExport done;
        bool good = true;
        done.damaged = m_door.profile().reviews().forEachCounting([&](const Review &review) {
            QJsonObject line{{QStringLiteral("at"), QString::fromStdString(isoTime(review.at))},
                             {QStringLiteral("item"), QString::fromStdString(review.item.value())},
                             {QStringLiteral("kind"), QString::fromStdString(std::string(nameOf(review.kind)))},
                             {QStringLiteral("rating"), static_cast<int>(review.rating)},
                             {QStringLiteral("source"), QString::fromStdString(review.source)}};
            if (review.confidence)
                line.insert(QStringLiteral("confidence"), *review.confidence);
            if (review.durationMs)
                line.insert(QStringLiteral("duration_ms"), *review.durationMs);
            if (review.ladderDepth)
                line.insert(QStringLiteral("ladder_depth"), *review.ladderDepth);
            if (review.itemRevision != 1)
                line.insert(QStringLiteral("revision"), review.itemRevision);
            good = write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
            done.written += good ? 1 : 0;
            return good;
        });
        if (!good)
            return Error{ErrorCode::DiskFault, "export", {}};
        return done;
    });
}

Result<void> History::rebuildIfOutdated()
{
    const auto outdated = m_door.read([&]() -> Result<bool> { return m_door.profile().memory().isOutdated(); });
    if (!outdated)
        return outdated.error();
    if (!*outdated)
        return {};
    const auto rebuilt = rebuildAll();
    return rebuilt ? Result<void>() : Result<void>(rebuilt.error());
}

Result<int> History::rebuildAll()
{
    return m_door.change(Change::Reviews, [&]() -> Result<int> {
        const auto numbers = m_door.profile().reviews().itemsWithReviews();
        for (const std::int64_t number : numbers)
            m_practice.rebuildMemory(number);
        return static_cast<int>(numbers.size());
    });
}

} // namespace greenroom::services
