// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <algorithm>

namespace greenroom::cli {

namespace {

bool passOn(QIODevice &device)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
    return file == nullptr || file->flush();
}

} // namespace

bool Output::bytes(const QByteArray &data)
{
    m_good = m_good && m_data.write(data) == data.size();
    return m_good;
}

void Output::line(const QString &text)
{
    bytes(text.toUtf8() + '\n');
}

void Output::table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, row[i].size());
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        line(text);
    }
}

void Output::json(const QJsonObject &document)
{
    bytes(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::message(const QString &text)
{
    m_messages.write(QByteArrayLiteral("greenroom-cli: ")
                     + QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8() + '\n');
    passOn(m_messages);
}

bool Output::finish()
{
    m_good = passOn(m_data) && m_good;
    return m_good;
}

} // namespace greenroom::cli
