// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"

namespace greenroom::ui {

namespace {

QFont scaled(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

bool systemIsDark(const QApplication &application)
{
    // Qt 6.4 has no colour scheme: the palette that the platform came with tells.
    static const QPalette platform = application.palette();
    return platform.color(QPalette::Window).lightness() < 128;
}

/// Draws the SVG at whatever size and scale is asked for, in one colour.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(const QByteArray &svg, const QColor &tint) : m_svg(svg), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        const double opacity = mode == QIcon::Disabled ? 0.4 : 1.0;
        painter->save();
        painter->setOpacity(painter->opacity() * opacity);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(m_svg, m_tint); }

private:
    QByteArray m_svg;
    QColor m_tint;
};

} // namespace

ThemeChoice themeChoiceFrom(const QString &setting)
{
    if (setting == QLatin1String("light"))
        return ThemeChoice::Light;
    if (setting == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (setting == QLatin1String("high-contrast"))
        return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::Highlight, tokens.accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.strongBorder);
    palette.setColor(QPalette::Shadow, tokens.strongBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

void applyTheme(QApplication &application, ThemeChoice choice, int textPercent)
{
    static const QFont systemFont = application.font();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark(application));
    const Tokens &tokens = choice == ThemeChoice::HighContrast ? highContrastTokens()
        : dark                                                 ? darkTokens()
                                                               : lightTokens();
    QFont font = systemFont;
    font.setPointSizeF(10.5 * textPercent / 100.0);
    if (application.style()->name() != QLatin1String("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(font);
    application.setPalette(paletteFrom(tokens));
    application.setStyleSheet(styleSheetFrom(tokens, font));
}

QFont pageTitleFont(const QFont &base) { return scaled(base, 1.6, QFont::DemiBold); }
QFont sectionFont(const QFont &base) { return scaled(base, 1.2, QFont::DemiBold); }
QFont captionFont(const QFont &base) { return scaled(base, 0.88, QFont::Normal); }

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF() * 0.95);
    return font;
}

QIcon icon(const QString &name, const QColor &tint)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", tint.name(QColor::HexRgb).toLatin1());
    return QIcon(new TintedIcon(svg, tint));
}

} // namespace greenroom::ui
