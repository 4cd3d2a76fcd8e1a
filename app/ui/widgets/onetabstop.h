// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

namespace greenroom::ui {

/// Tab comes to the button of a group that is on, or to the first one, and to no other; arrow keys do the rest.
inline void oneTabStop(const QButtonGroup &group)
{
    const QList<QAbstractButton *> buttons = group.buttons();
    const QAbstractButton *stop = group.checkedButton() != nullptr ? group.checkedButton() : buttons.value(0);
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace greenroom::ui
