// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace greenroom::cli {

/// Where a command writes: data to one device, messages to another.
class Output {
public:
    Output(QIODevice &data, QIODevice &messages) : m_data(data), m_messages(messages) {}

    /// Writes bytes as they are; false when that failed.
    bool bytes(const QByteArray &data);
    /// A line of text.
    void line(const QString &text);
    /// Lines of a table, columns aligned on the left.
    void table(const std::vector<QStringList> &rows);
    /// The one JSON document of a command.
    void json(const QJsonObject &document);
    /// A line to the user beside the data.
    void message(const QString &text);

    /// Passes everything on; false when any of the data could not be written.
    [[nodiscard]] bool finish();

private:
    QIODevice &m_data;
    QIODevice &m_messages;
    bool m_good = true;
};

} // namespace greenroom::cli
