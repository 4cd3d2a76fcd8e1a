// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include "documents/pages.h"
#include "documents/storydocument.h"

namespace greenroom::documents {

QByteArray storiesAsPdf(const std::vector<Story> &stories, const StoryLabels &labels)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    const std::unique_ptr<QTextDocument> document = storyDocument(stories, labels);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter writer(&buffer); // writes its end when it goes
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(document->metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(QStringLiteral("Greenroom"));
        painted = paintPages(*document, writer, labels.pageOfPages);
    }
    return painted ? bytes : QByteArray();
}

} // namespace greenroom::documents
