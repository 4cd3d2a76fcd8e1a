// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/vocabulary.h"
#include "services/practice.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace greenroom::ui {

/// After the last item: what was done, what to revisit, how well confidence matched, and a working Undo.
class SessionEndView final : public QWidget {
    Q_OBJECT

public:
    explicit SessionEndView(const Vocabulary &vocabulary, QWidget *parent = nullptr);

    void show(const services::SessionSummary &summary);

signals:
    void undoRequested();
    void anotherRequested();
    void itemChosen(const QString &id);

private:
    void addLines(const services::SessionSummary &summary);
    void addCalibration(const services::SessionSummary &summary);

    const Vocabulary &m_vocabulary;
    QLabel *m_heading;
    QLabel *m_figures;
    QVBoxLayout *m_lines;
    QWidget *m_linesWidget = nullptr;
    QPushButton *m_undo;
    QPushButton *m_another;
    QVBoxLayout *m_column;
};

} // namespace greenroom::ui
