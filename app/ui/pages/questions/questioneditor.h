// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/model/item.h"
#include "core/model/vocabulary.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace greenroom::ui {

class PackTextView;
class Prompt;

/// Writes or edits a question with a live preview: a form for concepts and multiple choice, the text itself for all.
class QuestionEditor final : public QDialog {
    Q_OBJECT

public:
    /// Tells the editor how storing ended.
    using Stored = std::function<void(const Result<void> &)>;
    /// Stores a question and calls `stored` once, also later.
    using Store = std::function<void(const Item &item, const Stored &stored)>;

    /// Closes only when `store` succeeded: what was typed stays on the screen until it is safe.
    QuestionEditor(const Item &start, bool fresh, const Vocabulary &vocabulary, Prompt &prompt, Store store, QWidget *parent);

protected:
    void reject() override;

private:
    void buildForm();
    void fillForm();
    [[nodiscard]] Item itemFromForm() const;
    void formChanged();
    void textChanged();
    void tabChanged(int tab);
    void show(const struct Item &item);
    /// The question as the text says it; nothing, and why, when it is none or another kind.
    [[nodiscard]] std::optional<Item> readText(const QString &text, QString &why) const;
    void tryAccept();
    void storeEnded(const Result<void> &stored);

    const Vocabulary &m_vocabulary;
    Prompt &m_ask;
    Store m_store;
    Item m_item;
    bool m_fresh;
    bool m_changed = false;
    bool m_filling = false;
    bool m_storing = false;
    QTabWidget *m_tabs;
    QWidget *m_form;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_area;
    QSpinBox *m_difficulty;
    QSpinBox *m_minutes;
    QPlainTextEdit *m_prompt;
    QLabel *m_answerLabel;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_text;
    PackTextView *m_preview;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace greenroom::ui
