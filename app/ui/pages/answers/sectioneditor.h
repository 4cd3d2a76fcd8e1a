// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "core/coaching/answertemplate.h"
#include "core/coaching/coach.h"

class QLabel;

namespace greenroom::ui {

class AnswerEdit;
class ShareBar;

/// One section of an answer: what belongs there, the words, their number, share and spoken time.
class SectionEditor final : public QWidget {
    Q_OBJECT

public:
    /// `section` null: a text kept from another template, without a share.
    SectionEditor(const std::string &templateId, const std::string &sectionId, const TemplateSection *section, QWidget *parent);

    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] std::string text() const;
    /// Replaces the text; the field's own undo starts anew.
    void setText(const std::string &text);
    [[nodiscard]] AnswerEdit *edit() const { return m_edit; }

    void showMeasures(int words, int allWords, double wordsPerMinute);
    /// Underlines the remarks of this section; `chosen` is the one that the user looks at.
    void showRemarks(const std::vector<Remark> &remarks, const Remark *chosen);
    /// The words that a remark quotes; empty when they have changed since.
    [[nodiscard]] QString quoteOf(const Remark &remark) const;
    void reveal(const Remark &remark);

signals:
    void edited();

private:
    std::string m_id;
    const TemplateSection *m_section;
    AnswerEdit *m_edit;
    ShareBar *m_share = nullptr;
    QLabel *m_words;
};

} // namespace greenroom::ui
