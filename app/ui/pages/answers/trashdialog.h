// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "services/storagethread.h"

class QListWidget;
class QPushButton;

namespace greenroom::ui {

class Prompt;

/// Stories in the trash: take them back, or delete them for good.
class TrashDialog final : public QDialog {
    Q_OBJECT

public:
    TrashDialog(services::StorageThread &storage, Prompt &prompt, QWidget *parent);

signals:
    void failed(const greenroom::Error &error);

private:
    void read();
    void fill(const std::vector<services::StorySummary> &stories);
    void takeBack();
    void deleteForGood();
    [[nodiscard]] std::vector<StoryId> chosen() const;
    void finish(QFuture<Result<void>> change);

    services::StorageThread &m_storage;
    Prompt &m_prompt;
    QListWidget *m_list;
    QPushButton *m_back;
    QPushButton *m_delete;
};

} // namespace greenroom::ui
