// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace greenroom::ui {

/// Plain text that wraps, muted when it explains rather than says.
[[nodiscard]] QLabel *bodyLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *captionLabel(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *sectionLabel(const QString &text, QWidget *parent);
/// A small label on a tinted ground: area, kind, state.
[[nodiscard]] QLabel *chip(const QString &text, QWidget *parent);
/// A key sequence as this system and language write it ("Ctrl+K", "Strg+K").
[[nodiscard]] QString keyText(QKeySequence keys);
/// A key cap.
[[nodiscard]] QLabel *keyHint(const QString &keys, QWidget *parent);

[[nodiscard]] QPushButton *primaryButton(const QString &text, QWidget *parent);
[[nodiscard]] QPushButton *quietButton(const QString &text, QWidget *parent);
[[nodiscard]] QPushButton *plainButton(const QString &text, QWidget *parent);
[[nodiscard]] QPushButton *dangerButton(const QString &text, QWidget *parent);

/// Changes the dynamic property `look` and draws the widget anew.
void setLook(QWidget *widget, const char *look);

} // namespace greenroom::ui
