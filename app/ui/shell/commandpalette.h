// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

#include "core/model/vocabulary.h"
#include "services/storagethread.h"

class QLineEdit;
class QListWidget;

namespace greenroom::ui {

/// Something the palette can do.
struct Command {
    QString title;
    QString keys;
    std::function<void()> run;
    bool onlyWhenTyped = false; ///< one of very many: not in the list before something is typed
};

/// Ctrl+K: finds pages, actions, stories and questions by a few letters.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(services::StorageThread &storage, std::vector<Command> commands,
                   std::function<void(const QString &)> openItem, QWidget *parent);

    /// Adds what was not known when the palette opened.
    void add(const std::vector<Command> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void addQuestions(const services::QuestionPage &page);
    void runCurrent();

    services::StorageThread &m_storage;
    std::vector<Command> m_commands;
    std::function<void(const QString &)> m_openItem;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace greenroom::ui
