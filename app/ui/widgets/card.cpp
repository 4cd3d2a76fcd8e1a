// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

namespace greenroom::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setProperty("look", QStringLiteral("card"));
    m_body->setContentsMargins(space::cardPadding, space::cardPadding, space::cardPadding, space::cardPadding);
    m_body->setSpacing(space::m);
}

} // namespace greenroom::ui
