// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

void addRows(QGridLayout *grid, const QString &heading, const std::vector<ShortcutRow> &rows, QWidget *parent)
{
    if (rows.empty())
        return;
    grid->addWidget(sectionLabel(heading, parent), grid->rowCount(), 0, 1, 2);
    for (const ShortcutRow &row : rows) {
        const int line = grid->rowCount();
        grid->addWidget(keyHint(row.keys, parent), line, 0, Qt::AlignTop);
        grid->addWidget(bodyLabel(row.meaning, parent), line, 1);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QString &pageTitle, const std::vector<ShortcutRow> &page,
                                 const std::vector<ShortcutRow> &everywhere, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    resize(560, 520);
    auto *outer = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    addRows(grid, pageTitle, page, content);
    addRows(grid, tr("Everywhere"), everywhere, content);
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

} // namespace greenroom::ui
