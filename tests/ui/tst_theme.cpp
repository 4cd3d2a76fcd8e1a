// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

using namespace greenroom::ui;

namespace {

constexpr double readable = 4.5; // WCAG 2, 1.4.3
constexpr double seen = 3.0;     // WCAG 2, 1.4.11

struct Table {
    const char *name;
    const Tokens &tokens;
};

std::vector<Table> tables()
{
    return {{"light", lightTokens()}, {"dark", darkTokens()}, {"high contrast", highContrastTokens()}};
}

using Colours = std::vector<std::pair<const char *, QColor>>;

Colours grounds(const Tokens &tokens)
{
    return {{"background", tokens.background},
            {"surface", tokens.surface},
            {"sunken", tokens.sunken},
            {"selection", tokens.accentSoft}};
}

Colours inks(const Tokens &tokens)
{
    return {{"text", tokens.text},       {"muted", tokens.muted}, {"accent", tokens.accent},  {"danger", tokens.danger},
            {"warning", tokens.warning}, {"info", tokens.info},   {"success", tokens.success}};
}

/// What is written in `rule { … }` of the style sheet under `property`.
QColor colourIn(const QString &sheet, const QString &rule, const QString &property)
{
    const qsizetype begin = sheet.indexOf(rule + QStringLiteral(" {"));
    const QString body = begin < 0 ? QString() : sheet.mid(begin, sheet.indexOf(QLatin1Char('}'), begin) - begin);
    const QRegularExpression colour(
        QStringLiteral("[{;\\s]%1:\\s*(#[0-9a-f]{6})").arg(QRegularExpression::escape(property)));
    return QColor(colour.match(body).captured(1));
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void contrastRatioIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        // The lightest grey that is readable on white.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= readable);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < readable);
    }

    void everyTextIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Table &table : tables()) {
            for (const auto &[inkName, ink] : inks(table.tokens)) {
                for (const auto &[groundName, ground] : grounds(table.tokens))
                    QTest::addRow("%s: %s on %s", table.name, inkName, groundName) << ink << ground;
            }
            QTest::addRow("%s: primary button", table.name) << table.tokens.onAccent << table.tokens.accent;
            QTest::addRow("%s: toast", table.name) << table.tokens.background << table.tokens.text;
        }
    }

    void everyTextIsReadableOnEveryGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= readable, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void controlsCanBeSeen_data() { addTables(); }

    void controlsCanBeSeen()
    {
        const Tokens &tokens = table();
        QVERIFY(contrastRatio(tokens.strongBorder, tokens.surface) >= seen);
        QVERIFY(contrastRatio(tokens.strongBorder, tokens.background) >= seen);
        for (const auto &[name, ground] : grounds(tokens)) // focus rings, bars, check marks
            QVERIFY2(contrastRatio(tokens.accent, ground) >= seen, name);
        for (const QColor &line : tokens.series)
            QVERIFY2(contrastRatio(line, tokens.surface) >= seen, qPrintable(line.name()));
    }

    void aPaletteTellsItsTable_data() { addTables(); }

    void aPaletteTellsItsTable() { QCOMPARE(&tokensOf(paletteFrom(table())), &table()); }

    void theStyleSheetNamesNoUnknownToken_data() { addTables(); }

    void theStyleSheetNamesNoUnknownToken()
    {
        const QString sheet = styleSheetFrom(table(), QFont());
        QVERIFY(!sheet.contains(QLatin1Char('$')));
        // A name that begins another one must not have eaten it.
        QCOMPARE(colourIn(sheet, QStringLiteral("QPushButton:hover"), QStringLiteral("background")),
                 table().accentSoft);
        QCOMPARE(colourIn(sheet, QStringLiteral("QPushButton[look=\"primary\"]"), QStringLiteral("background")),
                 table().accent);
    }

    void aPrimaryButtonStaysReadableUnderTheMouse_data() { addTables(); }

    void aPrimaryButtonStaysReadableUnderTheMouse()
    {
        const QColor ground =
            colourIn(styleSheetFrom(table(), QFont()), QStringLiteral("QPushButton[look=\"primary\"]:hover"),
                     QStringLiteral("background"));
        QVERIFY(ground.isValid());
        QVERIFY(contrastRatio(table().onAccent, ground) >= readable);
    }

    void aChoiceGivesItsColoursAndTextSize_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QColor>("background");
        QTest::newRow("light") << QStringLiteral("light") << lightTokens().background;
        QTest::newRow("dark") << QStringLiteral("dark") << darkTokens().background;
        QTest::newRow("high contrast") << QStringLiteral("high-contrast") << highContrastTokens().background;
    }

    void aChoiceGivesItsColoursAndTextSize()
    {
        QFETCH(QString, setting);
        QFETCH(QColor, background);
        applyTheme(*qApp, themeChoiceFrom(setting), 100);
        QCOMPARE(qApp->palette().color(QPalette::Window), background);
        const double whole = qApp->font().pointSizeF();
        applyTheme(*qApp, themeChoiceFrom(setting), 200);
        QVERIFY(std::abs(qApp->font().pointSizeF() - 2 * whole) < 0.1);
        applyTheme(*qApp, themeChoiceFrom(setting), 80);
        QVERIFY(qApp->font().pointSizeF() < whole);
    }

    void anUnknownChoiceIsTheSystems()
    {
        QCOMPARE(themeChoiceFrom(QStringLiteral("system")), ThemeChoice::System);
        QCOMPARE(themeChoiceFrom(QStringLiteral("plaid")), ThemeChoice::System);
        QCOMPARE(themeChoiceFrom({}), ThemeChoice::System);
    }

private:
    static void addTables()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < tables().size(); ++i)
            QTest::newRow(tables()[i].name) << static_cast<int>(i);
    }

    static const Tokens &table()
    {
        const int number = *static_cast<int *>(QTest::qData("number", qMetaTypeId<int>()));
        return tables()[static_cast<std::size_t>(number)].tokens;
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
