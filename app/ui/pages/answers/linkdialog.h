// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "core/model/vocabulary.h"
#include "services/stories.h"

class QLineEdit;
class QListWidget;

namespace greenroom::ui {

/// Which questions a story answers: a list to tick, with a filter.
class LinkDialog final : public QDialog {
    Q_OBJECT

public:
    LinkDialog(const std::vector<services::StoryQuestion> &questions, const std::vector<ItemId> &linked,
               const Vocabulary &vocabulary, QWidget *parent);

    [[nodiscard]] std::vector<ItemId> linked() const;

private:
    void filter();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace greenroom::ui
