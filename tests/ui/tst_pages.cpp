// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "support/files.h"
#include "support/testwindow.h"
#include "ui/pages/coming/comingpage.h"
#include "ui/shell/pageregistry.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::ui;

namespace {

QString idOf(const PageEntry &entry)
{
    return QString::fromLatin1(entry.id);
}

/// Presses keys where the focus is, as a person does.
void press(const TestWindow &app, Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    app.window->activateWindow();
    QTRY_VERIFY(app.window->isActiveWindow());
    QWidget *focus = app.window->focusWidget();
    QTest::keyClick(focus != nullptr && focus->isVisible() ? focus : app.window.get(), which, modifiers);
}

/// As somebody types it who does not look for accents.
QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (!character.isMark())
            plain += character.toLower();
    }
    return plain;
}

/// What a screen reader says of a control: its own name, the label beside it, or what is written on it.
QString spokenName(const QWidget *control)
{
    if (!control->accessibleName().isEmpty())
        return control->accessibleName();
    for (const QLabel *label : control->window()->findChildren<QLabel *>()) {
        if (label->buddy() == control && !label->text().isEmpty())
            return label->text();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    return button != nullptr ? button->text().trimmed() : QString();
}

/// The buttons and fields that Tab reaches now and that have no name.
QStringList namelessControls(const QWidget *window)
{
    QStringList nameless;
    for (const QWidget *control : window->findChildren<QWidget *>()) {
        const bool counts = qobject_cast<const QAbstractButton *>(control) != nullptr
                            || qobject_cast<const QLineEdit *>(control) != nullptr
                            || qobject_cast<const QComboBox *>(control) != nullptr
                            || qobject_cast<const QAbstractSpinBox *>(control) != nullptr;
        // The field inside a spin box speaks with the name of the box.
        if (counts && control->isVisible() && control->focusPolicy() != Qt::NoFocus && control->focusProxy() == nullptr
            && spokenName(control).isEmpty())
            nameless << QStringLiteral("%1 “%2”").arg(QString::fromLatin1(control->metaObject()->className()),
                                                      control->objectName());
    }
    return nameless;
}

QStringList visibleLabels(const QWidget *parent)
{
    QStringList texts;
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

std::vector<QPushButton *> visibleButtons(const QWidget *parent)
{
    std::vector<QPushButton *> buttons;
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible())
            buttons.push_back(button);
    }
    return buttons;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageOpensByItsKeyAndSaysWhatItIs_data() { addPages(); }

    void everyPageOpensByItsKeyAndSaysWhatItIs()
    {
        QFETCH(QString, id);
        QFETCH(int, digit);
        QFETCH(QString, title);
        TestWindow app(m_profile);
        app.window->showPage(id == QLatin1String("plan") ? QStringLiteral("mock") : QStringLiteral("plan"));
        press(app, digit > 0 ? static_cast<Qt::Key>(Qt::Key_0 + digit) : Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(app.window->currentPage(), id);
        app.settle();
        app.settle();
        const Page *page = app.window->page(id);
        QVERIFY(page->isVisible());
        QCOMPARE(page->title(), title);
        QCOMPARE(app.find<QLabel>("pageTitle")->text(), title);
        auto *place = app.window->findChild<QAbstractButton *>(QStringLiteral("rail_") + id);
        QVERIFY(place != nullptr && place->isChecked());
        // The page's keys work at once.
        QWidget *focus = app.window->focusWidget();
        QVERIFY(focus != nullptr && (focus == page || page->isAncestorOf(focus)));
        const QStringList nameless = namelessControls(app.window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QVERIFY2(app.prompt.told.isEmpty(), qPrintable(app.prompt.told.join(QLatin1Char('\n'))));
    }

    void filtersAndEmptyProfilesHaveNamesToo()
    {
        TestProfile empty;
        TestWindow app(empty, false);
        app.window->showPage(QStringLiteral("questions"));
        app.settle();
        for (QPushButton *button : visibleButtons(app.window->page(QStringLiteral("questions")))) {
            if (button->isCheckable())
                button->click();
        }
        app.settle();
        QVERIFY(!app.window->page(QStringLiteral("questions"))->findChildren<QComboBox *>().isEmpty());
        const QStringList nameless = namelessControls(app.window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void aCollapsedRailKeepsItsNames()
    {
        TestProfile own;
        TestWindow app(own);
        auto *rail = app.find<QWidget>("rail");
        QAbstractButton *fold = nullptr;
        for (QAbstractButton *button : rail->findChildren<QAbstractButton *>()) {
            if (!button->objectName().startsWith(QLatin1String("rail_")))
                fold = button;
        }
        QVERIFY(fold != nullptr);
        const int wide = rail->width();
        QTest::mouseClick(fold, Qt::LeftButton);
        QTRY_VERIFY(rail->width() < wide);
        QVERIFY(app.preferences->isOn("rail_collapsed"));
        const QStringList nameless = namelessControls(rail);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void aPageToComeLeadsSomewhereThatIsThere()
    {
        TestWindow app(m_profile);
        int coming = 0;
        for (const PageEntry &entry : pageRegistry()) {
            app.window->showPage(idOf(entry));
            const auto *page = qobject_cast<ComingPage *>(app.window->page(idOf(entry)));
            if (page == nullptr)
                continue;
            ++coming;
            QCOMPARE(page->findChildren<EmptyState *>().size(), 1);
            const auto buttons = visibleButtons(page);
            QVERIFY2(buttons.size() == 1, entry.id);
            QTest::mouseClick(buttons.front(), Qt::LeftButton);
            QVERIFY2(app.window->currentPage() != idOf(entry), entry.id);
            QVERIFY2(qobject_cast<ComingPage *>(app.window->page(app.window->currentPage())) == nullptr, entry.id);
            app.settle();
        }
        if (coming == 0)
            QSKIP("every page is there");
    }

    void altLeftGoesBackStepByStep()
    {
        TestWindow app(m_profile);
        const QString first = app.window->currentPage();
        const QStringList way{QStringLiteral("questions"), QStringLiteral("settings"), QStringLiteral("questions"),
                              QStringLiteral("readiness")};
        for (const QString &id : way)
            app.window->showPage(id);
        app.settle();
        for (qsizetype step = way.size() - 2; step >= 0; --step) {
            press(app, Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(app.window->currentPage(), way[step]);
            QCOMPARE(app.find<QLabel>("pageTitle")->text(), app.window->page(way[step])->title());
        }
        press(app, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(app.window->currentPage(), first);
        press(app, Qt::Key_Left, Qt::AltModifier); // nothing before it
        QCOMPARE(app.window->currentPage(), first);
    }

    void f1ListsTheKeysOfThePageInView_data() { addPages(); }

    void f1ListsTheKeysOfThePageInView()
    {
        QFETCH(QString, id);
        TestWindow app(m_profile);
        app.window->showPage(id);
        app.settle();
        press(app, Qt::Key_F1);
        QTRY_VERIFY(app.find<QDialog>("shortcutsDialog") != nullptr
                    && app.find<QDialog>("shortcutsDialog")->isVisible());
        auto *dialog = app.find<QDialog>("shortcutsDialog");
        const QStringList texts = visibleLabels(dialog);
        for (const ShortcutRow &row : app.window->page(id)->shortcuts()) {
            QVERIFY2(texts.contains(row.keys), qPrintable(row.keys));
            QVERIFY2(texts.contains(row.meaning), qPrintable(row.meaning));
        }
        QVERIFY(texts.contains(QStringLiteral("Ctrl+K"))); // the keys of the window stand on every page
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(app.find<QDialog>("shortcutsDialog") == nullptr);
    }

    void thePaletteOpensAPageByPartOfItsTitle_data() { addPages(); }

    void thePaletteOpensAPageByPartOfItsTitle()
    {
        QFETCH(QString, id);
        QFETCH(QString, title);
        TestWindow app(m_profile);
        app.window->showPage(id == QLatin1String("plan") ? QStringLiteral("mock") : QStringLiteral("plan"));
        QLineEdit *field = openPalette(app);
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, withoutAccents(title.left(5)));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(app.window->currentPage(), id);
        QTRY_VERIFY(app.find<QDialog>("commandPalette") == nullptr);
        app.settle();
    }

    void thePaletteFindsAQuestionByItsWords()
    {
        TestWindow app(m_profile);
        const QString title = QStringLiteral("How many flagged accounts are mules?");
        QLineEdit *field = openPalette(app);
        QVERIFY(field != nullptr);
        auto *list = app.find<QDialog>("commandPalette")->findChild<QListWidget *>();
        QTest::keyClicks(field, QStringLiteral("mules flagged"));
        const auto row = [&] {
            for (int i = 0; i < list->count(); ++i) {
                if (list->item(i)->text().contains(title))
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, 10000);
        for (int steps = 0; list->currentRow() != row() && steps < list->count(); ++steps)
            QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentRow(), row());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(app.window->currentPage(), QStringLiteral("questions"));
        QTRY_VERIFY(app.find<QLabel>("detailTitle") != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(app.find<QLabel>("detailTitle")->text(), title, 10000);
        QVERIFY(app.find<QLabel>("detailTitle")->isVisible());
        QTRY_COMPARE(app.find<QListView>("questionList")->currentIndex().data().toString(), title);
    }

    void thePaletteSaysNothingRatherThanSomethingWrong()
    {
        TestWindow app(m_profile);
        const QString before = app.window->currentPage();
        QLineEdit *field = openPalette(app);
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, QStringLiteral("zzzz qqqq"));
        app.settle();
        QCOMPARE(app.find<QDialog>("commandPalette")->findChild<QListWidget *>()->count(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(app.window->currentPage(), before);
    }

    void escapeClosesThePalette()
    {
        TestWindow app(m_profile);
        QLineEdit *field = openPalette(app);
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, QStringLiteral("mock"));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(app.find<QDialog>("commandPalette") == nullptr);
        QVERIFY(app.window->isVisible());
        app.settle();
    }

    void theFirstPageHasTheKeyboardAtTheStart()
    {
        TestWindow app(m_profile);
        app.settle();
        const Page *page = app.window->page(app.window->currentPage());
        QWidget *focus = app.window->focusWidget();
        QVERIFY(focus != nullptr && (focus == page || page->isAncestorOf(focus)));
    }

    void aWindowLeftOpenShowsTheNewDay()
    {
        TestProfile own;
        TestWindow app(own);
        app.preferences->set("interview_date", QStringLiteral("2026-11-24"));
        auto *countdown = app.find<QLabel>("countdown");
        QVERIFY2(countdown->text().contains(QLatin1Char('2')), qPrintable(countdown->text()));
        auto *timer = app.find<QTimer>("dayTimer");
        QVERIFY(timer != nullptr && timer->isActive());
        const auto hours = [timer] { return qRound(timer->interval() / 3'600'000.0); };
        QCOMPARE(hours(), 12); // noon: midnight comes next
        app.settle();
        own.clock.advance(std::chrono::hours{13});
        QEvent activated(QEvent::ActivationChange);
        QTRY_VERIFY(app.window->isActiveWindow());
        QCoreApplication::sendEvent(app.window.get(), &activated);
        QVERIFY2(countdown->text().contains(QLatin1Char('1')), qPrintable(countdown->text()));
        QCOMPARE(hours(), 3); // one o'clock: the study day begins at four
        const auto dated = visibleLabels(app.window->page(QStringLiteral("today"))).join(QLatin1Char('\n'));
        QVERIFY2(dated.contains(QLocale().toString(QDate(2026, 11, 23), QLocale::LongFormat)), qPrintable(dated));
    }

    void theSettingsTellTheSizeThatTheProfileHasNow()
    {
        TestProfile own;
        TestWindow app(own);
        app.window->showPage(QStringLiteral("settings"));
        app.settle();
        auto *size = app.find<QLabel>("profileSize");
        const QString before = size->text();
        QVERIFY(!before.isEmpty());
        app.window->showPage(QStringLiteral("today"));
        QVERIFY(writeFile(QString::fromStdString(own.folder()) + QStringLiteral("/more"), QByteArray(9'000'000, 'x')));
        app.window->showPage(QStringLiteral("settings"));
        QVERIFY2(size->text() != before, qPrintable(before));
    }

    void aThemeChangesThePaletteAtOnce()
    {
        TestProfile own;
        TestWindow app(own);
        const std::pair<const char *, const Tokens *> themes[] = {
            {"dark", &darkTokens()}, {"high-contrast", &highContrastTokens()}, {"light", &lightTokens()}};
        for (const auto &[name, tokens] : themes) {
            app.preferences->set("theme", QString::fromLatin1(name));
            QCOMPARE(qApp->palette().color(QPalette::Window), tokens->background);
            QCOMPARE(&tokensOf(app.window->palette()), tokens);
            QVERIFY(qApp->styleSheet().contains(tokens->accent.name()));
        }
        app.settle();
        const double before = app.find<QLabel>("pageTitle")->font().pointSizeF();
        app.preferences->set("text_size", QStringLiteral("150"));
        QVERIFY(app.find<QLabel>("pageTitle")->font().pointSizeF() > 1.4 * before);
        app.settle();
        QVERIFY(app.prompt.told.isEmpty());
    }

    void aThemeChosenInTheSettingsIsThereAfterARestart()
    {
        TestProfile own;
        {
            TestWindow app(own);
            app.window->showPage(QStringLiteral("settings"));
            app.settle();
            auto *theme = app.find<QComboBox>("theme");
            QVERIFY(theme != nullptr);
            theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
            QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().background);
        }
        applyTheme(*qApp, ThemeChoice::Light, 100);
        TestWindow again(own);
        QCOMPARE(again.preferences->text("theme"), QStringLiteral("dark"));
        QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().background);
    }

private:
    static void addPages()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("digit"); // 0: Ctrl+comma
        QTest::addColumn<QString>("title");
        int digit = 0;
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(entry.id) << idOf(entry) << (entry.atBottom ? 0 : ++digit) << pageTitle(entry);
    }

    static QLineEdit *openPalette(const TestWindow &app)
    {
        press(app, Qt::Key_K, Qt::ControlModifier);
        auto *dialog = app.find<QDialog>("commandPalette");
        return dialog != nullptr && dialog->isVisible() ? dialog->findChild<QLineEdit *>(QStringLiteral("paletteField"))
                                                        : nullptr;
    }

    TestProfile m_profile; // opened by one window after the other
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
