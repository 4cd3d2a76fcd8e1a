// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopprompt.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace greenroom::ui {

bool DesktopPrompt::confirm(const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, m_window);
    const QPushButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == yes;
}

QString DesktopPrompt::line(const QString &title, const QString &label, const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? text : QString();
}

QString DesktopPrompt::folder(const QString &title) { return QFileDialog::getExistingDirectory(m_window, title); }

QString DesktopPrompt::saveFile(const QString &title, const QString &suggestedName, const QString &filter)
{
    return QFileDialog::getSaveFileName(m_window, title, QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(suggestedName), filter);
}

void DesktopPrompt::tell(const QString &title, const QString &text)
{
    QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, m_window).exec();
}

} // namespace greenroom::ui
