// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/errortext.h"

#include "cli/text.h"

namespace greenroom::cli {

QString sentenceFor(const Error &error)
{
    const QString subject = textOf(error.subject);
    const QString detail = error.detail.empty() ? QString() : QStringLiteral(" (%1)").arg(textOf(error.detail));
    switch (error.code) {
    case ErrorCode::NotFound: return QStringLiteral("There is no %1%2.").arg(subject, detail);
    case ErrorCode::Invalid: return QStringLiteral("%1 is not valid%2.").arg(subject, detail);
    case ErrorCode::Damaged: return QStringLiteral("The profile is damaged: %1%2.").arg(subject, detail);
    case ErrorCode::ItemDamaged: return QStringLiteral("The item %1 is damaged%2.").arg(subject, detail);
    case ErrorCode::NewerSchema:
        return QStringLiteral("The profile was written by a newer version of Greenroom: %1%2.").arg(subject, detail);
    case ErrorCode::InUse:
        return QStringLiteral("The profile is in use on %1 since %2.").arg(subject, textOf(error.detail));
    case ErrorCode::ReadOnly: return QStringLiteral("%1 cannot be written%2.").arg(subject, detail);
    case ErrorCode::DiskFull: return QStringLiteral("Nothing was saved: the disk is full%1.").arg(detail);
    case ErrorCode::DiskFault: return QStringLiteral("The disk reported an error: %1%2.").arg(subject, detail);
    case ErrorCode::OutOfMemory: return QStringLiteral("There is not enough memory.");
    case ErrorCode::Interrupted: return QStringLiteral("The work was interrupted.");
    case ErrorCode::NothingToUndo: return QStringLiteral("There is nothing to undo.");
    }
    return QStringLiteral("Something went wrong: %1%2.").arg(subject, detail);
}

Exit exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::NothingToUndo: return Exit::Negative;
    case ErrorCode::Damaged:
    case ErrorCode::ItemDamaged:
    case ErrorCode::NewerSchema:
    case ErrorCode::InUse: return Exit::ProfileRefused;
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFault:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Interrupted: break;
    }
    return Exit::CannotAccess;
}

} // namespace greenroom::cli
