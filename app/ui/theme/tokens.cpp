// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <cmath>

namespace greenroom::ui {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(0xff000000u | value); }

std::array<QColor, 8> colours(const std::array<unsigned, 8> &values)
{
    std::array<QColor, 8> result;
    for (std::size_t i = 0; i < values.size(); ++i)
        result[i] = rgb(values[i]);
    return result;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens{
        rgb(0xF6F6F2), rgb(0xFFFFFF), rgb(0xECEEE8), rgb(0x1B1F1C), rgb(0x58615B), rgb(0xD9DDD6), rgb(0x868F89),
        rgb(0x12695A), rgb(0xFFFFFF), rgb(0xDCEFE8), rgb(0xA8231C), rgb(0x7A5200), rgb(0x1B5A9E), rgb(0x1B6E39),
        colours({0x0072B2, 0xC26A00, 0x00806A, 0xA8568A, 0x3D7EA6, 0xB5450B, 0x6B5B95, 0x5E6B3A})};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        rgb(0x131615), rgb(0x1B1F1D), rgb(0x0E1110), rgb(0xE7EBE8), rgb(0xA4AEA8), rgb(0x323936), rgb(0x7C8680),
        rgb(0x5CC9AE), rgb(0x06221B), rgb(0x1C3831), rgb(0xF4938A), rgb(0xE5B65F), rgb(0x86B8F0), rgb(0x74CF93),
        colours({0x56B4E9, 0xE69F00, 0x3CC9A0, 0xE08CBF, 0x9CC9E8, 0xF08A5A, 0xB9A7E0, 0xB7C97A})};
    return tokens;
}

const Tokens &highContrastTokens()
{
    static const Tokens tokens{
        rgb(0x000000), rgb(0x000001), rgb(0x000002), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF),
        rgb(0xFFE100), rgb(0x000000), rgb(0x3A3300), rgb(0xFFA8A0), rgb(0xFFE100), rgb(0xA8D4FF), rgb(0x9CFFB8),
        colours({0x56B4E9, 0xE69F00, 0x3CC9A0, 0xE08CBF, 0x9CC9E8, 0xF08A5A, 0xB9A7E0, 0xB7C97A})};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    // A role that no style sheet rule of a single widget touches; Window is black where a widget is transparent.
    const QColor text = palette.color(QPalette::ToolTipText);
    if (text == highContrastTokens().text)
        return highContrastTokens();
    return text.lightness() > 128 ? darkTokens() : lightTokens();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace greenroom::ui
