// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/model/vocabulary.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace greenroom::ui {

class Preferences;

/// The three questions of the first start, each of which can be left open.
class FirstRun final : public QDialog {
    Q_OBJECT

public:
    FirstRun(Preferences &preferences, const Vocabulary &vocabulary, QWidget *parent);

signals:
    /// Where to go afterwards: "diagnostic", "start" or "".
    void finished(const QString &next);

protected:
    void reject() override;

private:
    void keep(const QString &next);

    Preferences &m_preferences;
    QComboBox *m_role;
    QCheckBox *m_dateKnown;
    QDateEdit *m_date;
    QSpinBox *m_minutes;
};

} // namespace greenroom::ui
