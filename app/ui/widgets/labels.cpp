// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QStyle>

#include "ui/theme/theme.h"

namespace greenroom::ui {

namespace {

QLabel *label(const QString &text, const char *look, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    if (look != nullptr)
        result->setProperty("look", QString::fromLatin1(look));
    return result;
}

QPushButton *button(const QString &text, const char *look, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    if (look != nullptr)
        result->setProperty("look", QString::fromLatin1(look));
    result->setAutoDefault(false);
    return result;
}

} // namespace

QLabel *bodyLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, nullptr, parent);
    result->setWordWrap(true);
    return result;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, "muted", parent);
    result->setWordWrap(true);
    return result;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, "caption", parent);
    result->setFont(captionFont(result->font()));
    return result;
}

QLabel *sectionLabel(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, nullptr, parent);
    result->setFont(sectionFont(result->font()));
    result->setWordWrap(true);
    return result;
}

QLabel *chip(const QString &text, QWidget *parent)
{
    QLabel *result = label(text, "chip", parent);
    result->setFont(captionFont(result->font()));
    result->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return result;
}

QString keyText(QKeySequence keys) { return keys.toString(QKeySequence::NativeText); }

QLabel *keyHint(const QString &keys, QWidget *parent)
{
    QLabel *result = label(keys, "key", parent);
    result->setFont(captionFont(result->font()));
    result->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return result;
}

QPushButton *primaryButton(const QString &text, QWidget *parent) { return button(text, "primary", parent); }
QPushButton *quietButton(const QString &text, QWidget *parent) { return button(text, "quiet", parent); }
QPushButton *plainButton(const QString &text, QWidget *parent) { return button(text, nullptr, parent); }
QPushButton *dangerButton(const QString &text, QWidget *parent) { return button(text, "danger", parent); }

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}

} // namespace greenroom::ui
