// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "core/coaching/coach.h"
#include "core/model/story.h"
#include "core/model/vocabulary.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace greenroom::ui {

class SectionEditor;

/// One story being written: title, template, what it is told for, and its sections.
class StoryEditor final : public QWidget {
    Q_OBJECT

public:
    StoryEditor(const Vocabulary &vocabulary, QWidget *parent);

    void setStory(const Story &story);
    /// As written now.
    [[nodiscard]] Story story() const;
    /// Titles of the linked questions, as the user knows them.
    void setQuestionTitles(const QStringList &titles);
    void setReadOnly(bool readOnly);

    /// The line at the right of the title: saved, saving or not saved.
    void showState(const QString &text, const char *look);
    void showMeasures(double wordsPerMinute, int shortestSeconds, int longestSeconds);
    void showRemarks(const std::vector<Remark> &remarks, const Remark *chosen);
    void reveal(const Remark &remark);
    [[nodiscard]] QString quoteOf(const Remark &remark) const;
    void focusFirst();
    [[nodiscard]] QPushButton *menuButton() const { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Some text was typed.
    void edited();
    /// Template, competencies or links changed: a step of its own.
    void changed();
    void linkRequested();
    void stepBeyond(bool isUndo);

private:
    void buildHeader(QVBoxLayout *column);
    void buildSections();
    void replaceSections();
    void addSection(const std::string &id, bool ofTemplate);
    void showTags();
    void chooseCompetencies();
    void switchTemplate(const std::string &id);

    const Vocabulary &m_vocabulary;
    Story m_story; ///< what is not typed in fields, and the texts as they were when the fields were built
    bool m_readOnly = false;
    QLineEdit *m_title;
    QLabel *m_state;
    QPushButton *m_menu;
    QComboBox *m_template;
    QLineEdit *m_question;
    QWidget *m_tags;
    QPushButton *m_competencies;
    QPushButton *m_link;
    QLabel *m_purpose; ///< what it is told for and what it answers
    QStringList m_questionTitles;
    QLabel *m_total;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    std::vector<SectionEditor *> m_sections;
};

} // namespace greenroom::ui
