// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/keyrow.h"

#include <QHBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

KeyRow::KeyRow(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this);
}

void KeyRow::setKeys(const std::vector<std::pair<QString, QString>> &keys)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[cap, meaning] : keys) {
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, space::s, 0);
        row->setSpacing(space::s);
        row->addWidget(keyHint(cap, pair));
        auto *label = mutedLabel(meaning, pair);
        label->setWordWrap(false);
        row->addWidget(label);
        layout()->addWidget(pair);
        pair->show();
    }
    setVisible(!keys.empty());
}

} // namespace greenroom::ui
