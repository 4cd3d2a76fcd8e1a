// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"
#include "services/storagethread.h"
#include "ui/shell/page.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace greenroom::ui {

class Preferences;

/// What can be set so far, made from the settings table, and the data folder with its check.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                 const QString &profileFolder, QWidget *parent);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *settingsCard(const QString &heading, const std::vector<const char *> &names);
    [[nodiscard]] QWidget *roleCard();
    [[nodiscard]] QWidget *dataCard(const QString &profileFolder);
    [[nodiscard]] QWidget *aboutCard();
    [[nodiscard]] QWidget *editorFor(const services::Setting &setting, QWidget *parent);
    void showRole();
    void checkData();

    services::StorageThread &m_storage;
    Preferences &m_preferences;
    const Vocabulary &m_vocabulary;
    QLabel *m_roleText;
    QLabel *m_size;
    QString m_folder;
    QLabel *m_check;
    QLabel *m_packs;
};

} // namespace greenroom::ui
