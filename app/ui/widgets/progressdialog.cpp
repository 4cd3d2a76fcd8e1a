// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressdialog.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

constexpr int lineCharacters = 48;
constexpr int barSteps = 1000; // whatever is counted, a bar counts in int

} // namespace

ProgressDialog::ProgressDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent), m_timer(new QTimer(this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(sectionLabel(title, this));
    m_text = mutedLabel(text, this);
    m_text->setMinimumWidth(lineCharacters * fontMetrics().averageCharWidth());
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_bar->setAccessibleDescription(text);
    m_bar->setFocusPolicy(Qt::StrongFocus); // else a space typed as the dialog appears would cancel
    m_bar->setFocus();
    m_cancel = plainButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addSpacing(space::s);
    column->addWidget(m_cancel, 0, Qt::AlignTrailing);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::show);
    m_timer->start(showAfterMs);
}

void ProgressDialog::setText(const QString &text)
{
    if (m_cancelled)
        return;
    m_text->setText(text);
    m_bar->setAccessibleDescription(text);
}

void ProgressDialog::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    const double part = total > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0) : 0.0;
    m_bar->setValue(static_cast<int>(part * barSteps));
}

void ProgressDialog::finished()
{
    m_timer->stop();
    hide();
}

void ProgressDialog::reject()
{
    if (m_cancelled)
        return;
    setText(tr("Stopping…"));
    m_cancelled = true;
    m_cancel->setEnabled(false);
    emit cancelled();
}

} // namespace greenroom::ui
