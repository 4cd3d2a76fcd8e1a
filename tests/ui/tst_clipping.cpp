// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

#include "support/testwindow.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/startupfailure.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::ui;

namespace {

constexpr QSize sizes[] = {{1024, 680}, {1280, 800}};

/// Texts that reach the screen without a translator: from packs, from the locale, and the name of the program.
QSet<QString> untranslatable(TestWindow &app)
{
    QSet<QString> texts{QStringLiteral("Greenroom"), QLocale().toString(QDate(2026, 11, 22), QLocale::LongFormat)};
    const auto add = [&texts](const std::string &text) { texts.insert(QString::fromStdString(text)); };
    for (const Area &area : app.vocabulary.areas)
        add(area.title);
    for (const Topic &topic : app.vocabulary.topics)
        add(topic.title);
    for (const Role &role : app.vocabulary.roles)
        add(role.title);
    auto titles = app.storage->post(services::StorageThread::Urgency::Read, [](services::Services &services) {
        const auto page = services.questions().all({}, 100000);
        return page ? page->rows : std::vector<storage::ItemSummary>{};
    });
    titles.waitForFinished();
    for (const storage::ItemSummary &row : titles.result())
        add(row.title);
    return texts;
}

/// The pseudo-language puts every text between brackets and adds tildes.
bool isTranslated(const QString &text)
{
    return text.contains(QLatin1Char('[')) && text.contains(QStringLiteral("~]"));
}

bool needsNoTranslation(const QString &text, const QWidget *widget, const QSet<QString> &known)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
    const bool isKeyCap = widget->property("look").toString() == QLatin1String("key");
    return letters <= 1 || isKeyCap || known.contains(text); // one letter: an option, a key point
}

QString shortened(const QString &text)
{
    return text.size() > 90 ? text.left(90) + QStringLiteral("…") : text;
}

/// A sentence when a label shows less than its text; else nothing.
QString clippedLabel(const QLabel &label)
{
    const int margin = label.margin();
    const QRect room = label.contentsRect().adjusted(margin, margin, -margin, -margin);
    const QFontMetrics metrics = label.fontMetrics();
    if (label.wordWrap()) {
        if (label.heightForWidth(label.width()) > label.height())
            return QStringLiteral("is %1 high and needs %2")
                .arg(label.height())
                .arg(label.heightForWidth(label.width()));
        for (const QString &word : label.text().split(QRegularExpression(QStringLiteral("\\s+")))) {
            if (metrics.horizontalAdvance(word) > room.width())
                return QStringLiteral("has a word wider than its %1").arg(room.width());
        }
        return {};
    }
    const QSize needed = metrics.size(0, label.text());
    if (needed.width() > room.width() || needed.height() > room.height())
        return QStringLiteral("has %1×%2 and needs %3×%4")
            .arg(room.width())
            .arg(room.height())
            .arg(needed.width())
            .arg(needed.height());
    return {};
}

/// How wide the text of a button may be, and how wide it is.
std::pair<int, int> widthsOf(const QAbstractButton &button)
{
    const QFontMetrics metrics = button.fontMetrics();
    int needed = metrics.size(Qt::TextShowMnemonic, button.text()).width();
    if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        // Its size hint adds a blank on either side; a chosen place in the rail is drawn semibold.
        QFont bold = button.font();
        bold.setWeight(QFont::DemiBold);
        const int more = button.isChecked() ? QFontMetrics(bold).horizontalAdvance(button.text())
                                                  - metrics.horizontalAdvance(button.text())
                                            : 0;
        return {button.width(),
                tool->sizeHint().width() - 2 * metrics.horizontalAdvance(QLatin1Char(' ')) + std::max(0, more)};
    }
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    const QStyle::SubElement element = qobject_cast<const QCheckBox *>(&button) != nullptr ? QStyle::SE_CheckBoxContents
                                       : qobject_cast<const QRadioButton *>(&button) != nullptr
                                           ? QStyle::SE_RadioButtonContents
                                           : QStyle::SE_PushButtonContents;
    if (!button.icon().isNull())
        needed += button.iconSize().width() + 4;
    return {button.style()->subElementRect(element, &option, &button).width(), needed};
}

QString clippedButton(const QAbstractButton &button)
{
    const auto [room, needed] = widthsOf(button);
    if (needed > room)
        return QStringLiteral("has %1 for its text and needs %2").arg(room).arg(needed);
    if (button.fontMetrics().height() > button.height())
        return QStringLiteral("is lower than its text");
    return {};
}

/// True when some of the widget lies outside what holds it and cannot be scrolled to.
bool isCutOff(const QWidget *widget)
{
    for (const QWidget *w = widget; !w->isWindow() && w->parentWidget() != nullptr; w = w->parentWidget()) {
        const QWidget *parent = w->parentWidget();
        const auto *scroll = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (scroll != nullptr && scroll->viewport() == parent) {
            if (scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && w->width() > parent->width())
                return true;
        } else if (!parent->rect().contains(w->geometry())) {
            return true;
        }
    }
    return false;
}

/// What is wrong with the texts that a window shows now.
QStringList problemsOf(const QWidget *window, const QSet<QString> &known)
{
    QStringList problems;
    const auto check = [&](const QWidget *widget, const QString &text, const QString &clipped) {
        const auto tell = [&](const QString &what) {
            problems << QStringLiteral("%1 “%2”: “%3” %4")
                            .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 shortened(text.trimmed()), what);
        };
        if (!clipped.isEmpty())
            tell(clipped);
        else if (isCutOff(widget))
            tell(QStringLiteral("reaches out of what holds it"));
        if (!isTranslated(text) && !needsNoTranslation(text.trimmed(), widget, known))
            tell(QStringLiteral("was never translated"));
    };
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        const bool plain = label->textFormat() == Qt::PlainText
                           || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        if (label->isVisible() && plain && !label->text().trimmed().isEmpty())
            check(label, label->text(), clippedLabel(*label));
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().trimmed().isEmpty())
            check(button, button->text(), clippedButton(*button));
    }
    return problems;
}

} // namespace

class ClippingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifdef GREENROOM_PSEUDO_QM
        QVERIFY(m_pseudo.load(QStringLiteral(GREENROOM_PSEUDO_QM)));
        QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
        QVERIFY(isTranslated(pageTitle(pageRegistry().front())));
#else
        QSKIP("built without the pseudo-language");
#endif
    }

    void theRulerSeesWhatIsCut()
    {
        QWidget window;
        QLabel line(QStringLiteral("[Šéťťîñĝš ~~~~~~~~]"), &window);
        QLabel text(QStringLiteral("[Šéťťîñĝš ~~~~~~~~ ~~~~~~~~ ~~~~~~~~]"), &window);
        QPushButton button(QStringLiteral("[Šéťťîñĝš ~~~~~~~~]"), &window);
        text.setWordWrap(true);
        line.setGeometry(0, 0, 400, 40);
        text.setGeometry(0, 50, 400, 40);
        button.setGeometry(0, 100, 400, 40);
        window.resize(500, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(problemsOf(&window, {}), QStringList());
        line.resize(30, 40);
        QCOMPARE(problemsOf(&window, {}).size(), 1);
        line.setGeometry(300, 0, 400, 40); // out of the window
        QCOMPARE(problemsOf(&window, {}).size(), 1);
        line.setGeometry(0, 0, 400, 40);
        text.resize(110, 20);
        QCOMPARE(problemsOf(&window, {}).size(), 1);
        text.resize(400, 40);
        button.resize(40, 40);
        QCOMPARE(problemsOf(&window, {}).size(), 1);
        button.resize(400, 40);
        line.setText(QStringLiteral("Settings"));
        QCOMPARE(problemsOf(&window, {}).size(), 1);
        QCOMPARE(problemsOf(&window, {QStringLiteral("Settings")}).size(), 0);
    }

    void everyPageShowsItsTextsWhole_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        for (const PageEntry &entry : pageRegistry()) {
            for (const QSize &size : sizes)
                QTest::addRow("%s at %d×%d", entry.id, size.width(), size.height())
                    << QString::fromLatin1(entry.id) << size;
        }
    }

    void everyPageShowsItsTextsWhole()
    {
        QFETCH(QString, id);
        QFETCH(QSize, size);
        TestWindow app(m_profile);
        app.window->showPage(id);
        fit(app, size);
        check(app, app.window.get());
    }

    void theFiltersShowTheirTextsWhole_data()
    {
        addSizes();
    }

    void theFiltersShowTheirTextsWhole()
    {
        QFETCH(QSize, size);
        TestWindow app(m_profile);
        app.window->showPage(QStringLiteral("questions"));
        fit(app, size);
        for (QPushButton *button : app.window->page(QStringLiteral("questions"))->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isCheckable())
                button->click();
        }
        app.find<QLineEdit>("searchField")->setText(QStringLiteral("zzzzqqqq")); // and the list without a hit
        app.settle();
        fit(app, size);
        check(app, app.window.get());
    }

    void anItemShowsItsTextsWholeToTheEnd_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QSize>("size");
        const std::pair<const char *, const char *> items[] = {
            {"concept", "core-ml/rare-fraud-classes"},
            {"multiple choice", "maths/vendor-flags-95-percent"},
            {"numeric", "maths/flagged-account-really-a-mule"},
            {"behavioural", "behavioural/trust-check"},
        };
        for (const auto &[kind, item] : items) {
            for (const QSize &size : sizes)
                QTest::addRow("%s at %d×%d", kind, size.width(), size.height())
                    << QStringLiteral("bank-mle/%1").arg(QString::fromLatin1(item)) << size;
        }
    }

    void anItemShowsItsTextsWholeToTheEnd()
    {
        QFETCH(QString, item);
        QFETCH(QSize, size);
        TestProfile own;
        TestWindow app(own);
        fit(app, size);
        app.window->showPage(QStringLiteral("practise"), QStringLiteral("item:") + item);
        QTRY_VERIFY_WITH_TIMEOUT(isUp(app, "confidence1"), 10000);
        fit(app, size);
        check(app, app.window.get());
        QTest::mouseClick(app.find<QPushButton>("confidence3"), Qt::LeftButton);
        fit(app, size);
        check(app, app.window.get());
        press(app, Qt::Key_A);
        if (auto *number = app.find<QLineEdit>("numberInput"); number != nullptr && number->isVisible())
            number->setText(QStringLiteral("12.5"));
        press(app, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isUp(app, "grade1"), 10000);
        fit(app, size);
        check(app, app.window.get());
        press(app, Qt::Key_Space); // the next thing to see, where there is one
        fit(app, size);
        check(app, app.window.get());
        QTest::mouseClick(app.find<QPushButton>("endSession"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isUp(app, "anotherSession"), 10000);
        fit(app, size);
        check(app, app.window.get());
    }

    void theFirstQuestionsShowTheirTextsWhole()
    {
        TestProfile own;
        TestWindow app(own);
        app.window->askFirstRun();
        auto *dialog = app.find<QDialog>("firstRun");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        app.settle();
        check(app, dialog);
        dialog->close();
        app.settle();
    }

    void theKeysShowTheirTextsWhole_data()
    {
        QTest::addColumn<QString>("id");
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(entry.id) << QString::fromLatin1(entry.id);
    }

    void theKeysShowTheirTextsWhole()
    {
        QFETCH(QString, id);
        TestWindow app(m_profile);
        app.window->showPage(id);
        app.settle();
        QTest::keyClick(app.window.get(), Qt::Key_F1);
        auto *dialog = app.find<QDialog>("shortcutsDialog");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        app.settle();
        check(app, dialog);
        dialog->close();
        app.settle();
    }

    void aFailedStartShowsItsTextsWhole_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::NothingToUndo); ++code)
            QTest::addRow("code %d", code) << code;
    }

    void aFailedStartShowsItsTextsWhole()
    {
        QFETCH(int, code);
        StartupFailure dialog(Error{static_cast<ErrorCode>(code), "/data/anna/profile", "2026-11-22T12:00:00Z"},
                              QStringLiteral("/data/anna/profile"));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QStringList problems = problemsOf(&dialog, {});
        QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
    }

private:
    static void addSizes()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : sizes)
            QTest::addRow("%d×%d", size.width(), size.height()) << size;
    }

    static bool isUp(const TestWindow &app, const char *name)
    {
        const auto *button = app.find<QPushButton>(name);
        return button != nullptr && button->isVisible();
    }

    static void press(const TestWindow &app, Qt::Key which)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        if (auto *field = qobject_cast<QLineEdit *>(focus); field != nullptr && which == Qt::Key_A)
            return; // a letter is no number
        QVERIFY(app.window->isAncestorOf(focus));
        QTest::keyClick(focus, which);
    }

    /// Gives the window this size and lets everything that is read or laid out later arrive.
    static void fit(TestWindow &app, const QSize &size)
    {
        app.window->resize(size);
        for (int round = 0; round < 3; ++round)
            app.settle();
    }

    static void check(TestWindow &app, const QWidget *window)
    {
        const QStringList problems = problemsOf(window, untranslatable(app));
        QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
    }

    QTranslator m_pseudo;
    TestProfile m_profile; // opened by one window after the other
};

QTEST_MAIN(ClippingTest)
#include "tst_clipping.moc"
