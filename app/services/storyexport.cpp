// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storyexport.h"

#include <QByteArray>

#include <new>
#include <string_view>

#include "documents/storydocument.h"
#include "storage/atomicsave.h"

namespace greenroom::services {

namespace {

QByteArray bytesOf(const std::vector<Story> &stories, const documents::StoryLabels &labels, StoryFormat format)
{
    switch (format) {
    case StoryFormat::Markdown: return documents::storiesAsMarkdown(stories, labels).toUtf8();
    case StoryFormat::Html: return documents::storiesAsHtml(stories, labels).toUtf8();
    case StoryFormat::Pdf: return documents::storiesAsPdf(stories, labels);
    case StoryFormat::Text: return documents::storiesAsText(stories, labels).toUtf8();
    }
    return {};
}

} // namespace

Result<void> exportStories(const std::vector<Story> &stories, const documents::StoryLabels &labels, StoryFormat format,
                           const std::string &path)
{
    try {
        const QByteArray bytes = bytesOf(stories, labels, format);
        if (bytes.isEmpty() && format == StoryFormat::Pdf)
            return Error{ErrorCode::Invalid, path, "no PDF without fonts"};
        return storage::atomicSave(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory, path, {}};
    }
}

} // namespace greenroom::services
