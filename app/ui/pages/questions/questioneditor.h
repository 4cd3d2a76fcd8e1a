// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "core/model/item.h"
#include "core/model/vocabulary.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace greenroom::ui {

class PackTextView;
class Prompt;

/// Writes or edits a question with a live preview: a form for concepts and multiple choice, the text itself for all.
class QuestionEditor final : public QDialog {
    Q_OBJECT

public:
    QuestionEditor(const Item &start, bool fresh, const Vocabulary &vocabulary, Prompt &prompt, QWidget *parent);

    /// The accepted question.
    [[nodiscard]] Item item() const { return m_item; }

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
    void tryAccept();

    const Vocabulary &m_vocabulary;
    Prompt &m_ask;
    Item m_item;
    bool m_fresh;
    bool m_changed = false;
    bool m_filling = false;
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
};

} // namespace greenroom::ui
