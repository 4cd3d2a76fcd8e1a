// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/tokens.h"

namespace greenroom::ui {

namespace {

// $name stands for a token. Fusion draws what is not named here from the palette.
constexpr const char *sheet = R"(
QToolTip { background: $surface; color: $text; border: 1px solid $strongBorder; padding: 4px 8px; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QFrame[look="well"] { background: $sunken; border: none; border-radius: 10px; }
QFrame[look="toast"] { background: $text; border: none; border-radius: 10px; }
QFrame[look="toast"] QLabel { color: $background; background: transparent; }
QFrame[look="toast"] QPushButton { background: transparent; color: $background; border: 1px solid $background; }
QFrame[look="banner"] { background: $accentSoft; border: none; border-bottom: 1px solid $border; }
QFrame[look="choice"] { background: $surface; border: 1px solid $border; border-radius: 10px; padding: 1px; }
QFrame[look="chosen"] { background: $accentSoft; border: 1px solid $strongBorder; border-radius: 10px; padding: 1px; }
QFrame[look="choice"][ring="true"], QFrame[look="chosen"][ring="true"] { border: 2px solid $accent; padding: 0; }
QFrame[look="side"] { background: $background; border: 1px solid $strongBorder; border-radius: 10px; }
QFrame[look="segments"] { background: $sunken; border: 1px solid $strongBorder; border-radius: 6px; padding: 1px; }
QAbstractButton[look="tile"] { background: $surface; border: 1px solid $border; border-radius: 10px; }
QAbstractButton[look="tile"]:hover { border-color: $strongBorder; }
QAbstractButton[look="tile"]:focus { border: 2px solid $accent; }
QLabel { background: transparent; }
QLabel[look="muted"], QLabel[look="caption"] { color: $muted; }
QLabel[look="danger"] { color: $danger; }
QLabel[look="success"] { color: $success; }
QLabel[look="warning"] { color: $warning; }
QLabel[look="chip"] { background: $sunken; color: $text; border-radius: 6px; padding: 2px 8px; }
QLabel[look="key"] { background: $sunken; color: $muted; border: 1px solid $border; border-radius: 4px; padding: 0 5px; }

QPushButton, QToolButton[look="quiet"] {
    background: $surface; color: $text; border: 1px solid $strongBorder; border-radius: 6px;
    padding: 0 16px; min-height: 30px; }
QPushButton:hover { background: $accentSoft; }
QPushButton:pressed, QPushButton:checked { background: $accentSoft; border-color: $accent; }
QPushButton:disabled { color: $muted; border-color: $border; background: $background; }
QPushButton[look="primary"] { background: $accent; color: $onAccent; border-color: $accent; font-weight: 600; padding: 0 20px; }
QPushButton[look="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[look="primary"]:disabled { background: $sunken; color: $muted; border-color: $border; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; color: $accent; padding: 0 8px; }
QPushButton[look="quiet"]:hover { background: $accentSoft; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 15px; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: 0 19px; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; padding: 0 7px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $strongBorder; border-radius: 6px;
    selection-background-color: $accentSoft; selection-color: $text; }
QLineEdit { min-height: 30px; padding: 0 8px; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
QTextBrowser, QTextEdit[look="reading"], QTextBrowser:focus { background: transparent; border: none; padding: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
QSpinBox, QDateEdit, QComboBox { min-height: 26px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $strongBorder; selection-background-color: $accentSoft;
    selection-color: $text; outline: none; border-radius: 0; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 28px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: $surface; border: 1px solid $strongBorder; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(:/icons/$tick.svg); }
QRadioButton::indicator:checked { background: $surface; border: 5px solid $accent; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }
QRadioButton[look="segment"] { spacing: 0; min-height: 24px; padding: 0 10px; border: 2px solid transparent; border-radius: 4px; }
QRadioButton[look="segment"]:checked { background: $surface; border-color: $strongBorder; }
QRadioButton[look="segment"]:focus { color: $text; border-color: $accent; }
QRadioButton[look="segment"]::indicator, QRadioButton[look="segment"]::indicator:checked { width: 0; height: 0; border: none; }
QRadioButton[look="segment"]::indicator:focus { width: 0; height: 0; border: none; }

QListView, QTreeView, QTableView { background: $surface; border: 1px solid $border; border-radius: 10px; outline: none; }
QListView::item:selected { background: $accentSoft; color: $text; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: transparent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $strongBorder; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $strongBorder; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; height: 0; width: 0; }

QProgressBar { background: $sunken; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QMenu { background: $surface; border: 1px solid $strongBorder; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

#rail { background: $sunken; border: none; border-right: 1px solid $border; }
#rail QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; color: $text;
    padding: 0 10px; min-height: 36px; text-align: left; }
#rail QToolButton:hover { background: $background; }
#rail QToolButton:checked { background: $accentSoft; color: $text; font-weight: 600; }
#rail QToolButton:focus { border-color: $accent; }
#topbar { background: $background; border: none; border-bottom: 1px solid $border; }
)";

} // namespace

QString styleSheetFrom(const Tokens &tokens, const QFont &)
{
    const bool dark = tokens.background.lightness() < 128;
    const std::pair<const char *, QColor> names[] = {
        {"$background", tokens.background}, {"$surface", tokens.surface},
        {"$sunken", tokens.sunken},         {"$text", tokens.text},
        {"$muted", tokens.muted},           {"$border", tokens.border},
        {"$strongBorder", tokens.strongBorder}, {"$accentSoft", tokens.accentSoft},
        {"$accentHover", dark ? tokens.accent.lighter(112) : tokens.accent.darker(112)},
        {"$accent", tokens.accent},         {"$onAccent", tokens.onAccent},
        {"$danger", tokens.danger},         {"$warning", tokens.warning},
        {"$success", tokens.success},
    };
    QString text = QString::fromLatin1(sheet);
    text.replace(QLatin1String("$tick"), dark ? QLatin1String("tick-dark") : QLatin1String("tick-white"));
    for (const auto &[name, colour] : names)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

} // namespace greenroom::ui
