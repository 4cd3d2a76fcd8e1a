// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace greenroom::ui {

/// Pages that are named in the rail and not built yet.
enum class ComingFeature { Resume, Plan, Readiness, Mock, JobDescription };

/// Says honestly what will be here and what can be done meanwhile. No invented figures.
class ComingPage final : public Page {
    Q_OBJECT

public:
    explicit ComingPage(ComingFeature feature, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void refresh() override {}

private:
    ComingFeature m_feature;
};

} // namespace greenroom::ui
