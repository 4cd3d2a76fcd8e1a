// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "content/gooditems.h"
#include "services/services.h"
#include "services/systemclock.h"
#include "support/files.h"
#include "support/testprofile.h"

namespace greenroom::test {

/// The text of a concept with its own title and question.
inline QByteArray conceptToml(const QString &title, const QString &prompt = QStringLiteral("Why does **recall** fall?"))
{
    QByteArray toml = QByteArray::fromStdString(gooditems::explain());
    toml.replace("title = \"A good item\"", "title = \"" + title.toUtf8() + '"');
    return toml.replace("prompt = \"Why does **recall** fall?\"", "prompt = \"" + prompt.toUtf8() + '"');
}

/// A content folder with the pack "demo" and a profile that reads it, both gone at the end.
class SamplePack {
public:
    /// `items`: how many concepts demo/core-ml/question-1, -2, … there are.
    explicit SamplePack(int items = 4)
    {
        put(QStringLiteral("pack.toml"), "schema = 1\nid = \"demo\"\ntitle = \"Demo\"\nversion = \"1.0\"\n"
                                         "licence = \"CC0-1.0\"\nlanguage = \"en\"\nsummary = \"A demo.\"\n");
        for (int number = 1; number <= items; ++number)
            put(fileOf(number), conceptToml(QStringLiteral("Question %1").arg(number)));
    }

    static QString fileOf(int number) { return QStringLiteral("core-ml/question-%1.toml").arg(number); }
    static ItemId idOf(int number) { return ItemId("demo/core-ml/question-" + std::to_string(number)); }

    /// Writes a file of the pack.
    void put(const QString &name, const QByteArray &bytes)
    {
        const QString path = contentFolder() + QStringLiteral("/packs/demo/") + name;
        QDir().mkpath(QFileInfo(path).path());
        if (!writeFile(path, bytes))
            qFatal("%s is not written", qPrintable(path));
    }
    void remove(const QString &name) { QFile::remove(contentFolder() + QStringLiteral("/packs/demo/") + name); }

    [[nodiscard]] QString contentFolder() const { return m_place.filePath(QStringLiteral("content")); }
    [[nodiscard]] QString profileFolder() const { return m_place.filePath(QStringLiteral("profile")); }

    /// Opens (or opens again) the profile, without reading the pack.
    std::unique_ptr<services::Services> open() { return open(profileFolder(), contentFolder(), clock, zone); }
    /// Opens it with the pack read.
    std::unique_ptr<services::Services> openSynced()
    {
        auto services = open();
        if (!services->library().syncPacks())
            qFatal("the pack is not read");
        return services;
    }

    static std::unique_ptr<services::Services> open(const QString &folder, const QString &content, const Clock &clock,
                                                    const TimeZone &zone)
    {
        auto profile = storage::Profile::open(folder.toStdString(), storage::Intent::MakeIfMissing);
        if (!profile)
            qFatal("profile does not open: %s", profile.error().detail.c_str());
        return std::make_unique<services::Services>(std::move(*profile), clock, zone, content);
    }

    services::FixedClock clock{noon()};
    Utc zone;

private:
    QTemporaryDir m_place;
};

} // namespace greenroom::test
