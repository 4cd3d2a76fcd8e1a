// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/vocabulary.h"
#include "services/storagethread.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace greenroom::ui {

class PackTextView;

/// One question in full: prompt, answer, what is known about your practice of it, and what can be done with it.
class DetailPane final : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(const Vocabulary &vocabulary, QWidget *parent = nullptr);

    void show(const services::QuestionDetail &detail);
    void clear();

signals:
    void practiseRequested();
    void editRequested();
    void suspendRequested();
    void tagRequested();
    void removeRequested();
    void revertRequested();

private:
    [[nodiscard]] QString factsText(const services::QuestionDetail &detail) const;
    [[nodiscard]] QString historyText(const services::QuestionDetail &detail) const;
    [[nodiscard]] QString answerText(const services::QuestionDetail &detail) const;
    void toggleAnswer();

    const Vocabulary &m_vocabulary;
    QScrollArea *m_scroll;
    QWidget *m_empty;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_history;
    PackTextView *m_prompt;
    QPushButton *m_showAnswer;
    PackTextView *m_answer;
    QLabel *m_sources;
    QPushButton *m_suspend;
    QPushButton *m_remove;
    QPushButton *m_revert;
    QString m_answerMarkdown;
};

} // namespace greenroom::ui
