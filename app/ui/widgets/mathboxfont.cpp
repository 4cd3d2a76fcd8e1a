// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mathboxfont.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QPaintDevice>
#include <QScreen>

#include <algorithm>

namespace greenroom::ui {

namespace {

bool hasItalic(const QString &family)
{
    const QStringList styles = QFontDatabase::styles(family);
    return std::any_of(styles.begin(), styles.end(),
                       [&](const QString &style) { return QFontDatabase::italic(family, style); });
}

struct Families {
    QString letters;
    QStringList symbols;
    bool slanted = false; ///< italics are drawn, not just leaned over
};

/// The serif family whose italics stand for variables: the sister of the body's family where there is one, then good
/// text faces, then whatever the system calls serif.
QString letterFamily(const QString &body, const QStringList &present)
{
    QStringList wanted;
    for (const char *house : {"Noto", "DejaVu", "Liberation", "IBM Plex", "Source", "PT", "Droid"}) {
        const QString name = QString::fromLatin1(house);
        if (body.startsWith(name))
            wanted << name + QStringLiteral(" Serif");
    }
    for (const char *family : {"STIX Two Text", "Libertinus Serif", "Noto Serif", "Source Serif 4", "DejaVu Serif",
                               "Liberation Serif", "Cambria", "Times New Roman"})
        wanted << QString::fromLatin1(family);
    for (const bool italic : {true, false}) {
        for (const QString &family : wanted) {
            if (present.contains(family) && (!italic || hasItalic(family)))
                return family;
        }
    }
    QFont serif;
    serif.setStyleHint(QFont::Serif);
    return serif.defaultFamily();
}

QStringList symbolFamilies(const QString &letters, const QStringList &present)
{
    QStringList wanted;
    if (letters.startsWith(QLatin1String("Noto")))
        wanted << QStringLiteral("Noto Sans Math");
    if (letters.startsWith(QLatin1String("DejaVu")))
        wanted << QStringLiteral("DejaVu Sans");
    for (const char *family : {"STIX Two Math", "Libertinus Math", "Noto Sans Math", "Latin Modern Math",
                               "Cambria Math", "DejaVu Math TeX Gyre", "DejaVu Sans"})
        wanted << QString::fromLatin1(family);
    QStringList result;
    for (const QString &family : wanted) {
        if (present.contains(family) && !result.contains(family))
            result << family;
    }
    return result;
}

/// Looking through the font database takes milliseconds, so that each body family is looked up once.
const Families &familiesFor(const QString &body)
{
    static QHash<QString, Families> known;
    const auto found = known.constFind(body);
    if (found != known.constEnd())
        return *found;
    const QStringList present = QFontDatabase::families();
    Families families;
    families.letters = letterFamily(body, present);
    families.symbols = symbolFamilies(families.letters, present);
    families.slanted = hasItalic(families.letters);
    return *known.insert(body, families);
}

} // namespace

MathFonts::MathFonts(const QFont &body, const QPaintDevice *device) : m_device(device), m_dpi(96)
{
    if (device != nullptr)
        m_dpi = device->logicalDpiY();
    else if (const QScreen *screen = QGuiApplication::primaryScreen())
        m_dpi = screen->logicalDotsPerInchY();
    const auto &[letters, symbols, slanted] = familiesFor(body.family());
    // A face that is only leaned over keeps its upright widths, so that most of its overhang is room enough already.
    m_lean = slanted ? 1 : 0.35;
    QFont upright = body;
    upright.setFamilies(QStringList{letters} + symbols);
    upright.setWeight(QFont::Normal);
    upright.setItalic(false);
    QFont italic = upright;
    italic.setItalic(true);
    QFont bold = upright;
    bold.setBold(true);
    QFont symbol = upright;
    symbol.setFamilies(symbols + QStringList{letters});
    m_faces = {body, italic, upright, bold, symbol};
    for (QFont &face : m_faces)
        face.setHintingPreference(QFont::PreferVerticalHinting);

    const qreal size = body.pixelSize() > 0 ? body.pixelSize() : body.pointSizeF() * m_dpi / 72;
    constexpr qreal trial = 100;
    const auto xHeightOf = [&](MathFace face) {
        return std::max<qreal>(1, -ink(sized(m_faces[std::size_t(face)], trial), QStringLiteral("x")).top());
    };
    const qreal wanted = xHeightOf(MathFace::Body);
    // Letters of two families look equally large when their small letters are.
    const qreal match = std::clamp(wanted / xHeightOf(MathFace::Upright), 0.85, 1.2);
    m_scales = {1, match, match, match, std::clamp(wanted / xHeightOf(MathFace::Symbol), 0.85, 1.2)};
    const qreal smallest = std::min(size, 7 * m_dpi / 72);
    const qreal sizes[] = {size, std::max(0.7 * size, smallest), std::max(0.5 * size, smallest)};
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const QRectF minus = ink(sized(symbol, sizes[i] * m_scales[4]), QStringLiteral("\u2212"));
        Level &level = m_levels[i];
        level.em = sizes[i];
        level.xHeight = sizes[i] * wanted / trial;
        level.axis = std::clamp(-minus.center().y(), 0.2 * level.em, 0.4 * level.em);
        level.rule = std::clamp(minus.height(), 0.045 * level.em, 0.075 * level.em);
    }
}

QFont MathFonts::sized(QFont font, qreal pixels) const
{
    // Pixel sizes of fonts are whole numbers, point sizes are not.
    font.setPointSizeF(std::max<qreal>(0.5, pixels * 72 / m_dpi));
    return font;
}

QRectF MathFonts::ink(const QFont &font, const QString &text) const
{
    return (m_device != nullptr ? QFontMetricsF(font, m_device) : QFontMetricsF(font)).tightBoundingRect(text);
}

MathBox MathFonts::box(MathFace face, int level, const QString &text, qreal scale) const
{
    const auto index = std::size_t(face);
    const QFont font = sized(m_faces[index], em(level) * m_scales[index] * scale);
    const QFontMetricsF metrics = m_device != nullptr ? QFontMetricsF(font, m_device) : QFontMetricsF(font);
    const QRectF inked = metrics.tightBoundingRect(text);
    MathBox box;
    box.width = metrics.horizontalAdvance(text);
    box.ascent = -inked.top();
    box.descent = inked.bottom();
    box.overhang = face == MathFace::Italic ? m_lean * std::max<qreal>(0, inked.right() - box.width) : 0;
    box.isLetter = true;
    box.addText(font, text, {0, 0});
    return box;
}

bool MathFonts::canDraw(char32_t character) const
{
    return QFontMetricsF(m_faces[std::size_t(MathFace::Symbol)]).inFontUcs4(uint(character));
}

} // namespace greenroom::ui
