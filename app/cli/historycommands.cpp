// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "cli/commandtable.h"
#include "cli/text.h"

namespace greenroom::cli {

namespace {

/// The lines to import. A pipe does not know where it ends until it was read, so it is read first.
class Lines {
public:
    /// False when there is nothing to read there.
    bool open(const QString &name, QIODevice &standardInput)
    {
        if (name == QLatin1String("-"))
            return read(standardInput);
        m_file.setFileName(name);
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
        return !m_file.isSequential() || read(m_file);
    }

    [[nodiscard]] QIODevice &device() { return m_buffer.isOpen() ? static_cast<QIODevice &>(m_buffer) : m_file; }

private:
    bool read(QIODevice &device)
    {
        if (!device.isReadable())
            return false;
        m_bytes = device.readAll();
        const auto *file = qobject_cast<QFileDevice *>(&device);
        if (file != nullptr && file->error() != QFileDevice::NoError)
            return false;
        m_buffer.setBuffer(&m_bytes);
        return m_buffer.open(QIODevice::ReadOnly);
    }

    QFile m_file;
    QByteArray m_bytes;
    QBuffer m_buffer;
};

void writeImport(Call &call, const services::HistoryImport &done)
{
    Output &output = call.output();
    if (!call.options().json) {
        output.line(QStringLiteral("%1 imported, %2 skipped, %3 rejected")
                        .arg(done.imported)
                        .arg(done.skipped)
                        .arg(static_cast<int>(done.rejected.size())));
        if (done.retracted > 0)
            output.message(QStringLiteral("%1 of the skipped had been undone and stay so").arg(done.retracted));
        for (const services::RejectedLine &line : done.rejected)
            output.message(QStringLiteral("line %1: %2").arg(line.line).arg(textOf(line.why)));
        return;
    }
    QJsonArray rejected;
    for (const services::RejectedLine &line : done.rejected)
        rejected.append(QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("why"), textOf(line.why)}});
    output.json({{QStringLiteral("imported"), done.imported},
                 {QStringLiteral("skipped"), done.skipped},
                 {QStringLiteral("retracted"), done.retracted},
                 {QStringLiteral("rejected"), rejected}});
}

Exit importHistory(Call &call)
{
    const QString name = call.words().first();
    Lines lines;
    // Before the profile is opened, so that a wrong name does not make one.
    if (!lines.open(name, call.input())) {
        call.output().message(QStringLiteral("%1 cannot be read.").arg(name));
        return Exit::CannotAccess;
    }
    const auto opened = call.openProfile(storage::Intent::MakeIfMissing);
    if (!opened)
        return call.failToOpen(opened.error());
    const auto synced = (*opened)->library().syncPacks();
    if (!synced)
        return call.fail(synced.error());
    if (!synced->problems.empty())
        call.output().message(QStringLiteral("Items with mistakes were left out of the installed packs (%1 problems).")
                                  .arg(static_cast<int>(synced->problems.size())));
    const auto done = (*opened)->history().importLines(lines.device());
    if (!done)
        return call.fail(done.error());
    writeImport(call, *done);
    return done->rejected.empty() ? Exit::Done : Exit::Negative;
}

Exit exportHistory(Call &call)
{
    const auto opened = call.openProfile(storage::Intent::MustExist);
    if (!opened)
        return call.failToOpen(opened.error());
    QJsonArray reviews;
    const auto done = (*opened)->history().exportLines([&](const QByteArray &line) {
        if (!call.options().json)
            return call.output().bytes(line);
        reviews.append(QJsonDocument::fromJson(line).object());
        return true;
    });
    if (!done)
        return call.fail(done.error());
    if (call.options().json)
        call.output().json({{QStringLiteral("reviews"), reviews}});
    if (done->damaged == 0)
        return Exit::Done;
    call.output().message(QStringLiteral("%1 damaged reviews were left out; check says which.").arg(done->damaged));
    return Exit::Negative;
}

QString timeText(Instant at)
{
    return textOf(services::isoTime(at));
}

QJsonObject stateOf(const ItemMemory &memory, double recall)
{
    return {{QStringLiteral("stability_days"), memory.memory.stability},
            {QStringLiteral("difficulty"), memory.memory.difficulty},
            {QStringLiteral("recall_now"), recall},
            {QStringLiteral("due"), timeText(memory.due)},
            {QStringLiteral("last"), timeText(memory.lastAt)},
            {QStringLiteral("reviews"), memory.reps},
            {QStringLiteral("lapses"), memory.lapses}};
}

QStringList rowOf(const QString &id, const ItemMemory &memory, double recall)
{
    return {id, QString::number(memory.memory.stability, 'f', 2), QString::number(memory.memory.difficulty, 'f', 2),
            QString::number(recall, 'f', 3), timeText(memory.due)};
}

Exit showMemory(Call &call)
{
    const auto opened = call.openProfile(storage::Intent::MustExist);
    if (!opened)
        return call.failToOpen(opened.error());
    services::Services &services = **opened;
    const MemoryModel model = services.practice().model();
    QJsonArray items;
    std::vector<QStringList> rows = {{QStringLiteral("item"), QStringLiteral("stability (days)"),
                                      QStringLiteral("difficulty"), QStringLiteral("recall now"),
                                      QStringLiteral("due")}};
    Exit code = Exit::Done;
    for (const QString &id : call.words()) {
        const auto detail = services.questions().detail(ItemId(id.toStdString()));
        if (!detail && detail.error().code == ErrorCode::NotFound) {
            call.output().message(QStringLiteral("There is no item %1.").arg(id));
            code = Exit::Negative;
            continue;
        }
        if (!detail)
            return call.fail(detail.error());
        if (!detail->memory) {
            items.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("state"), QJsonValue()}});
            rows.push_back({id, QStringLiteral("never practised")});
            continue;
        }
        const double recall = model.recallAt(*detail->memory, call.now());
        items.append(
            QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("state"), stateOf(*detail->memory, recall)}});
        rows.push_back(rowOf(id, *detail->memory, recall));
    }
    if (!call.options().json) {
        if (rows.size() > 1)
            call.output().table(rows);
        return code;
    }
    QJsonObject document{{QStringLiteral("items"), items}};
    if (call.words().size() == 1 && !items.isEmpty())
        document.insert(QStringLiteral("state"), items.first().toObject().value(QStringLiteral("state")));
    call.output().json(document);
    return code;
}

} // namespace

const std::vector<Command> &historyCommands()
{
    static const std::vector<Command> commands = {
        {"history import",
         "FILE",
         "appends reviews from JSON Lines",
         "Reads JSON Lines from FILE, or from the standard input when FILE is -, and\n"
         "appends them to the review log. One line is one review: at (ISO 8601 with Z or\n"
         "an offset), item, kind (review, drill, exam or mock), rating (1 to 4) or correct\n"
         "(true or false), and if known confidence (1 to 4), duration_ms, source. Lines may\n"
         "come in any order. A review with the same at, item and kind is skipped, a line\n"
         "with a mistake or an unknown item is rejected. What was read before an\n"
         "interruption stays. Makes the profile when there is none and brings the installed\n"
         "packs into it first.\n"
         "\n"
         "JSON: imported, skipped, retracted (those of the skipped that had been undone and\n"
         "stay so), rejected: [{line, why}].\n"
         "Exit code 1 when lines were rejected.",
         1,
         1,
         {},
         importHistory},
        {"history export",
         "",
         "prints all reviews as JSON Lines",
         "Prints every review that counts, oldest first, as JSON Lines that history import\n"
         "reads. With --json one document instead.\n"
         "\n"
         "JSON: reviews: [{at, item, kind, rating, source, confidence, duration_ms, ...}].\n"
         "Exit code 1 when damaged reviews were left out.",
         0,
         0,
         {},
         exportHistory},
        {"memory",
         "ITEM...",
         "shows what is remembered of items",
         "Shows the memory of items now, or at the time of --now.\n"
         "\n"
         "JSON: items: [{id, state}], state: {stability_days, difficulty (1 to 10),\n"
         "recall_now (0 to 1), due, last, reviews, lapses}, null when never practised.\n"
         "For a single item, state stands beside items as well.\n"
         "Exit code 1 when there is no such item.",
         1,
         -1,
         {},
         showMemory},
    };
    return commands;
}

} // namespace greenroom::cli
