// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/linkdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/text/fold.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

LinkDialog::LinkDialog(const std::vector<services::StoryQuestion> &questions, const std::vector<ItemId> &linked,
                       const Vocabulary &vocabulary, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Questions that this story answers"));
    setObjectName(QStringLiteral("linkDialog"));
    resize(620, 480);
    auto *column = new QVBoxLayout(this);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search questions"));
    m_search->setAccessibleName(tr("Search questions"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("linkList"));
    m_list->setAccessibleName(tr("Questions"));
    for (const services::StoryQuestion &one : questions) {
        QStringList stages;
        for (const std::string &stage : one.stages)
            stages << stageTitle(vocabulary, stage);
        auto *item = new QListWidgetItem(QString::fromStdString(one.title), m_list);
        item->setToolTip(stages.join(QStringLiteral(", ")));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::find(linked.begin(), linked.end(), one.id) == linked.end() ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, QString::fromStdString(one.id.value()));
    }
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Link"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &LinkDialog::filter);
}

void LinkDialog::filter()
{
    const std::string sought = folded(m_search->text().toStdString());
    for (int row = 0; row < m_list->count(); ++row) {
        const bool found = folded(m_list->item(row)->text().toStdString()).find(sought) != std::string::npos;
        m_list->item(row)->setHidden(!found);
    }
}

std::vector<ItemId> LinkDialog::linked() const
{
    std::vector<ItemId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.emplace_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace greenroom::ui
