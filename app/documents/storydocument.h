// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

#include "documents/storylabels.h"

class QTextDocument;

namespace greenroom::documents {

/// Stories as plain text, for the clipboard.
[[nodiscard]] QString storiesAsText(const std::vector<Story> &stories, const StoryLabels &labels);

/// Stories as CommonMark. Signs in the user's words stay the signs they are.
[[nodiscard]] QString storiesAsMarkdown(const std::vector<Story> &stories, const StoryLabels &labels);

/// Stories as one HTML file that word processors open as a document: only h1, h2 and p, nothing loaded from elsewhere.
[[nodiscard]] QString storiesAsHtml(const std::vector<Story> &stories, const StoryLabels &labels);

/// Stories as a document for paintPages(): several begin with a title and a list of contents, each on a new page.
/// Needs a QGuiApplication for its fonts.
[[nodiscard]] std::unique_ptr<QTextDocument> storyDocument(const std::vector<Story> &stories,
                                                           const StoryLabels &labels);

/// The bytes of an A4 PDF whose text can be selected. Empty when there is no QGuiApplication, which has the fonts.
[[nodiscard]] QByteArray storiesAsPdf(const std::vector<Story> &stories, const StoryLabels &labels);

} // namespace greenroom::documents
