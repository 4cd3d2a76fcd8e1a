// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace greenroom::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString place(const Error &error) { return QDir::toNativeSeparators(QString::fromStdString(error.subject)); }

QString inUseText(const Error &error)
{
    const QDateTime since = QDateTime::fromString(QString::fromStdString(error.detail), Qt::ISODate).toLocalTime();
    return ErrorText::tr("This profile is already open on %1 since %2. Nothing was changed. Close the other window, or open "
              "another profile folder.")
        .arg(place(error), QLocale().toString(since, QLocale::ShortFormat));
}

} // namespace

QString errorTitle(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return ErrorText::tr("Nothing there");
    case ErrorCode::Invalid: return ErrorText::tr("Not accepted");
    case ErrorCode::Damaged: return ErrorText::tr("The profile is damaged");
    case ErrorCode::ItemDamaged: return ErrorText::tr("A question is damaged");
    case ErrorCode::NewerSchema: return ErrorText::tr("Written by a newer Greenroom");
    case ErrorCode::InUse: return ErrorText::tr("Already open");
    case ErrorCode::ReadOnly: return ErrorText::tr("This place cannot be written");
    case ErrorCode::DiskFull: return ErrorText::tr("The disk is full");
    case ErrorCode::DiskFault: return ErrorText::tr("The disk reported an error");
    case ErrorCode::OutOfMemory: return ErrorText::tr("Out of memory");
    case ErrorCode::Interrupted: return ErrorText::tr("Stopped");
    case ErrorCode::NothingToUndo: return ErrorText::tr("Nothing to undo");
    }
    return {};
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return ErrorText::tr("%1 was not found. Nothing was changed.").arg(place(error));
    case ErrorCode::Invalid:
        if (error.subject == "kind")
            return ErrorText::tr("A question keeps its kind, because its history belongs to it. Nothing was changed. For "
                                 "another kind, add a new question.");
        return ErrorText::tr("This was not accepted and nothing was changed. Detail: %1")
            .arg(QString::fromStdString(error.detail.empty() ? error.subject : error.detail));
    case ErrorCode::Damaged:
        return ErrorText::tr("The database in %1 cannot be read as it should. The file was left exactly as it is. Copies from "
                  "before upgrades, when there are any, are in the folder backups beside it.")
            .arg(place(error));
    case ErrorCode::ItemDamaged:
        return ErrorText::tr("The question %1 does not read as it was written, so it is neither shown nor changed. Its history "
                  "and everything else are still there.")
            .arg(QString::fromStdString(error.subject));
    case ErrorCode::NewerSchema:
        return ErrorText::tr("The profile in %1 was written by a newer version of Greenroom. Not a byte was changed. Install "
                  "that version to open it.")
            .arg(place(error));
    case ErrorCode::InUse: return inUseText(error);
    case ErrorCode::ReadOnly:
        return ErrorText::tr("%1 cannot be written, so nothing can be saved there. What is stored was not changed. Make the "
                  "folder writable, or open another one.")
            .arg(place(error));
    case ErrorCode::DiskFull:
        return ErrorText::tr("Not saved. The disk is full. Your text is kept in this window. Free some space and try again.");
    case ErrorCode::DiskFault:
        return ErrorText::tr("The disk reported an error, so this was not saved. What was stored before is unchanged. Try again, "
                  "and copy the profile folder to another disk if it happens twice.");
    case ErrorCode::OutOfMemory:
        return ErrorText::tr("There was not enough memory for this. Nothing was changed. Close something and try again.");
    case ErrorCode::Interrupted: return ErrorText::tr("This was stopped. Nothing was changed.");
    case ErrorCode::NothingToUndo: return ErrorText::tr("There is nothing left to undo here.");
    }
    return {};
}

} // namespace greenroom::ui
