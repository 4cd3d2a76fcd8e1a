// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/intervaltext.h"

#include <algorithm>

#include "ui/pages/practise/cardview.h"

namespace greenroom::ui {

QString intervalText(std::chrono::seconds interval)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(interval).count();
    if (minutes < 60)
        return CardView::tr("%1 min").arg(std::max<long long>(1, minutes));
    if (minutes < 24 * 60)
        return CardView::tr("%1 h").arg((minutes + 30) / 60);
    const auto days = (minutes + 12 * 60) / (24 * 60);
    if (days < 60)
        return CardView::tr("%1 d").arg(days);
    if (days < 365 * 2)
        return CardView::tr("%1 mo").arg((days + 15) / 30);
    return CardView::tr("%1 y").arg((days + 182) / 365);
}

} // namespace greenroom::ui
