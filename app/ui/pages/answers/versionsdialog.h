// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "services/storagethread.h"

class QListWidget;
class QPushButton;

namespace greenroom::ui {

class DiffView;

/// Every version of a story beside the newest one, word by word, and the way back to it.
class VersionsDialog final : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(services::StorageThread &storage, StoryId id, const Story &now, QWidget *parent);

signals:
    void restoreRequested(int revision);

private:
    void fill(const std::vector<services::VersionSummary> &versions);
    void showChosen();

    services::StorageThread &m_storage;
    StoryId m_id;
    Story m_now;
    QListWidget *m_list;
    DiffView *m_diff;
    QPushButton *m_restore;
};

} // namespace greenroom::ui
