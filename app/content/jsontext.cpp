// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/jsontext.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

namespace greenroom::content {

JsonShape jsonShapeOf(std::string_view text)
{
    // Qt reads only arrays and objects, so the value is read as the one element of an array.
    QByteArray wrapped(1, '[');
    wrapped.append(text.data(), static_cast<qsizetype>(text.size())).append(']');
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    if (!document.isArray() || document.array().size() != 1)
        return JsonShape::None;
    return document.array().first().isArray() ? JsonShape::Array : JsonShape::Other;
}

} // namespace greenroom::content
