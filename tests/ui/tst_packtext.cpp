// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextTable>

#include <random>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

#include "support/hostiletexts.h"
#include "ui/widgets/mathobject.h"
#include "ui/widgets/packtextview.h"

using namespace greenroom::test;
using namespace greenroom::ui;

namespace {

const char *const schemes[] = {"http", "https", "file", "mailto", "javascript", "data", "ftp"};

/// Notices every file of a folder that somebody opens. Where the system cannot tell, it notices nothing.
class OpenedFiles {
public:
    explicit OpenedFiles(const QString &folder)
    {
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        inotify_add_watch(m_watch, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS);
#else
        Q_UNUSED(folder);
#endif
    }
    ~OpenedFiles()
    {
#ifdef Q_OS_LINUX
        close(m_watch);
#endif
    }
    OpenedFiles(const OpenedFiles &) = delete;
    OpenedFiles &operator=(const OpenedFiles &) = delete;

    /// Whether a file was opened since the last call.
    bool any() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        bool found = false;
        while (read(m_watch, events, sizeof events) > 0)
            found = true;
        return found;
#else
        return false;
#endif
    }

private:
    int m_watch = -1;
};

/// The open sockets of this process, as far as the system tells.
int socketCount()
{
    int count = 0;
    const QFileInfoList descriptors =
        QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &descriptor : descriptors)
        count += descriptor.symLinkTarget().contains(QStringLiteral("socket:")) ? 1 : 0;
    return count;
}

/// What lands on the clipboard when everything is selected.
QString copied(PackTextView &view)
{
    view.selectAll();
    view.copy();
    return QGuiApplication::clipboard()->text();
}

QString copiedFrom(const char *markdown)
{
    PackTextView view;
    view.setPackText(QString::fromUtf8(markdown));
    return copied(view);
}

int cellCount(const QTextFrame &frame)
{
    int count = 0;
    for (const QTextFrame *child : frame.childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(child);
        count += (table != nullptr ? table->rows() * table->columns() : 1) + cellCount(*child);
    }
    return count;
}

int depth(const QTextFrame &frame)
{
    int deepest = 0;
    for (const QTextFrame *child : frame.childFrames())
        deepest = std::max(deepest, 1 + depth(*child));
    return deepest;
}

void showAt(PackTextView &view, int width, const QString &markdown)
{
    view.resize(width, 400);
    view.setPackText(markdown);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

/// Text of packs and of imported decks may be hostile. It is shown as text, and never more than that.
class TestPackText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_opened.clear(); }
    void cleanupTestCase();
    void watchNoticesAFileBeingOpened();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void everyResourceIsTheSameEmptyPicture_data();
    void everyResourceIsTheSameEmptyPicture();
    void markupThatCouldLoadStaysAsWritten_data();
    void markupThatCouldLoadStaysAsWritten();
    void clicksAndKeysOpenNothing_data();
    void clicksAndKeysOpenNothing();
    void copyGivesTheSourceOfFormulas_data();
    void copyGivesTheSourceOfFormulas();
    void copyingPartOfAFormulaGivesAllOfIt();
    void everyFormulaOfALongTextIsCopied();
    void whatIsReadAloudIsWhatIsCopied();
    void formulaOutsideTheSubsetIsShownAsWritten();
    void narrowerTextIsNeverLower();
    void heightForWidthIsTheHeightOfTheText();
    void largerFontMakesLargerTextAndFormulas();
    void wideFormulaIsNeverCutOff_data();
    void wideFormulaIsNeverCutOff();
    void textBeyondTheLimitIsLeftOut();
    void endlessWordIsCopiedWhole();
    void endlessEmphasisEndsButItsTextDoesNot();
    void settingATextTwiceShowsItOnce();

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString fileUrl(const char *name) const { return QUrl::fromLocalFile(file(name)).toString(); }

    QTemporaryDir m_folder;
    QList<QUrl> m_opened;

public slots:
    void open(const QUrl &url) { m_opened << url; }
};

void TestPackText::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(file("picture.png")));
    for (const char *name : {"page.html", "style.css"}) {
        QFile page(file(name));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("foreign words");
    }
    for (const char *scheme : schemes)
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    QDesktopServices::openUrl(QUrl(QStringLiteral("https://example.org")));
    QCOMPARE(m_opened.size(), 1);
}

void TestPackText::cleanupTestCase()
{
    for (const char *scheme : schemes)
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void TestPackText::watchNoticesAFileBeingOpened()
{
#ifdef Q_OS_LINUX
    const OpenedFiles opened(m_folder.path());
    QVERIFY(!opened.any());
    QFile page(file("page.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(opened.any());
#endif
}

void TestPackText::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("markdown");
    addHostileRows(m_folder.path());
}

void TestPackText::hostileTextIsOnlyText()
{
    QFETCH(QString, markdown);
    const OpenedFiles opened(m_folder.path());
    const int sockets = socketCount();
    PackTextView view;
    QSignalSpy clicked(&view, &QTextBrowser::anchorClicked);
    showAt(view, 600, markdown);
    QVERIFY(!view.grab().isNull());
    QVERIFY(!opened.any());
    QCOMPARE(socketCount(), sockets);
    QVERIFY(m_opened.isEmpty() && clicked.isEmpty());

    // The size of the document is bounded, whatever the text.
    const QTextDocument &document = *view.document();
    QVERIFY(document.blockCount() <= 110'000);
    QVERIFY(document.characterCount() <= 110'000);
    QVERIFY(cellCount(*document.rootFrame()) <= 7'000);
    QVERIFY(depth(*document.rootFrame()) <= 1);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.blockFormat().indent() <= 5);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            QVERIFY(!format.isAnchor() && format.anchorHref().isEmpty() && !format.isImageFormat());
            QVERIFY(MathObject::formulaOf(format) > 0 || format.objectType() == QTextFormat::NoObject);
        }
    }
    const QString text = copied(view);
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter) && !text.contains(QChar(0)));
    QVERIFY(!text.contains(QStringLiteral("foreign words")));
    QVERIFY(text.size() <= 250'000);
    view.setFitsContent(true);
    QVERIFY(view.heightForWidth(300) > 0);
}

void TestPackText::everyResourceIsTheSameEmptyPicture_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "a", "picture.png", "/dev/zero", "/etc/passwd", "file:///etc/passwd", "../../a.png",
                             ":/icons/app.svg", "qrc:/icons/app.svg", "http://127.0.0.1:9/a.png", "https://example.org",
                             "data:image/png;base64,iVBORw0KGgo=", "data:text/html,<b>a</b>", "//example.org/a"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name);
    QTest::newRow("a real picture") << file("picture.png");
    QTest::newRow("a real picture's address") << fileUrl("picture.png");
    QTest::newRow("a real style sheet") << fileUrl("style.css");
}

void TestPackText::everyResourceIsTheSameEmptyPicture()
{
    QFETCH(QString, name);
    const OpenedFiles opened(m_folder.path());
    PackTextView view;
    view.setPackText(QStringLiteral("some text"));
    for (const int type : {int(QTextDocument::UnknownResource), int(QTextDocument::HtmlResource),
                           int(QTextDocument::ImageResource), int(QTextDocument::StyleSheetResource),
                           int(QTextDocument::MarkdownResource), int(QTextDocument::UserResource)}) {
        for (const QVariant &resource :
             {view.loadResource(type, QUrl(name)), view.document()->resource(type, QUrl(name))}) {
            QCOMPARE(resource.userType(), int(QMetaType::QImage));
            QCOMPARE(resource.value<QImage>().size(), QSize(1, 1));
            QCOMPARE(resource.value<QImage>().pixelColor(0, 0).alpha(), 0);
        }
    }
    // The base's setSource() is not virtual; what it calls is.
    static_cast<QTextBrowser &>(view).setSource(QUrl(name));
    QCOMPARE(view.toPlainText(), QStringLiteral("some text"));
    QVERIFY(!opened.any());
}

void TestPackText::markupThatCouldLoadStaysAsWritten_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown :
         {"[name](https://example.org)", "![picture](a.png)", "[![a](b)](c)", "[a][b]", "<img src=\"a.png\">",
          "<script>alert(1)</script>", "<a href='javascript:x'>a</a>", "https://example.org",
          "<b>bold</b> and <i>italic</i>", "<table><tr><td>a</td></tr></table>", "<!-- remark -->", "Costs $5 or more"})
        QTest::addRow("%s", markdown) << QString::fromUtf8(markdown);
}

void TestPackText::markupThatCouldLoadStaysAsWritten()
{
    QFETCH(QString, markdown);
    PackTextView view;
    view.setPackText(markdown);
    QCOMPARE(view.toPlainText(), markdown);
    QCOMPARE(copied(view), markdown);
    // Markdown's own addresses lose their angle brackets only.
    view.setPackText(QStringLiteral("<https://example.org>"));
    QCOMPARE(view.toPlainText(), QStringLiteral("https://example.org"));
}

void TestPackText::clicksAndKeysOpenNothing_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown :
         {"[a long name](https://example.org)", "<https://example.org/a>", "https://example.org/a",
          "[a long name](file:///etc/passwd)", "[a long name](javascript:alert(1))",
          "<a href=\"https://example.org\">a long name</a>", "![a long name](a.png)"})
        QTest::addRow("%s", markdown) << QString::fromUtf8(markdown);
}

void TestPackText::clicksAndKeysOpenNothing()
{
    QFETCH(QString, markdown);
    PackTextView view;
    QSignalSpy clicked(&view, &QTextBrowser::anchorClicked);
    QSignalSpy changed(&view, &QTextBrowser::sourceChanged);
    showAt(view, 400, markdown);
    for (int x = 2; x < 300; x += 12) {
        QTest::mouseMove(view.viewport(), {x, 8});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {x, 8});
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, {x, 8});
        QVERIFY(view.anchorAt({x, 8}).isEmpty());
    }
    for (const int key : {Qt::Key_Tab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(&view, Qt::Key(key));
    QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_opened.isEmpty() && clicked.isEmpty() && changed.isEmpty());
    QVERIFY(!view.openLinks() && !view.openExternalLinks());
    QVERIFY(markdown.contains(view.toPlainText()));
}

void TestPackText::copyGivesTheSourceOfFormulas_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *markdown, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(text);
    };
    row("formula in a sentence", "Let $x = 1$, then.", "Let $x = 1$, then.");
    row("formula that fills the text", "$\\frac{a}{b}$", "$\\frac{a}{b}$");
    row("formula of its own", "So\n\n$$\\sum_i x_i$$\n\nis it.", "So\n$$\\sum_i x_i$$\nis it.");
    row("formula that lines can break", "$a + b = c + d = e + f = g + h = i$, or not",
        "$a + b = c + d = e + f = g + h = i$, or not");
    row("formulas side by side", "$a$ $b$$c$", "$a$ $b$$c$");
    row("the same formula twice", "$x$, $x$; $x$", "$x$, $x$; $x$");
    row("formula in bold", "**so $x$ is**", "so $x$ is");
    row("formula in a heading", "# Of $x$", "Of $x$");
    row("formulas in a list", "- $a$ one\n- $b$ two", "- $a$ one\n- $b$ two");
    row("formulas in a table", "| f | g |\n|---|---|\n| $x$ | $y^2$ |", "f\tg\n$x$\t$y^2$");
    row("formula in code", "`$x$`", "$x$");
    row("formula in a fence", "```\n$x$\n```", "$x$");
    row("dollar sign", "It is \\$5, not $5x$.", "It is $5, not $5x$.");
    row("line breaks", "one  \ntwo\nthree", "one\ntwo three");
}

void TestPackText::copyGivesTheSourceOfFormulas()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    PackTextView view;
    view.setPackText(markdown);
    QCOMPARE(copied(view), text);
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    QVERIFY(!clipboard->hasHtml() && !clipboard->hasImage() && !clipboard->hasUrls());
}

void TestPackText::copyingPartOfAFormulaGivesAllOfIt()
{
    PackTextView view;
    view.setPackText(QStringLiteral("a $b + c = d + e = f + g = h + i = j + k$ z"));
    const int end = view.document()->characterCount() - 1;
    for (int from = 2; from < end - 3; ++from) {
        QTextCursor cursor = view.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(from + 1, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$b + c = d + e = f + g = h + i = j + k$"));
    }
}

void TestPackText::everyFormulaOfALongTextIsCopied()
{
    const char *const formulas[] = {"x",
                                    "x^2 = y_i",
                                    R"(\frac{a}{b})",
                                    R"(\sum_{i=1}^n i)",
                                    R"(\alpha \le \beta)",
                                    R"(a + b + c + d + e = f + g + h + i = j)"};
    std::mt19937_64 random(20'260'104);
    for (int round = 0; round < 20; ++round) {
        QString markdown;
        QStringList written;
        for (int i = 0; i < 60; ++i) {
            const QString formula = QString::fromLatin1(formulas[random() % std::size(formulas)]);
            const bool display = random() % 4 == 0;
            const QString dollars = display ? QStringLiteral("$$") : QStringLiteral("$");
            written << dollars + formula + dollars;
            markdown += display ? QStringLiteral("\n\n%1\n\n").arg(written.last())
                                : QStringLiteral("word %1 ").arg(written.last());
        }
        PackTextView view;
        view.setPackText(markdown);
        const QString text = copied(view);
        QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
        int at = 0;
        for (const QString &formula : written) {
            at = int(text.indexOf(formula, at));
            QVERIFY2(at >= 0, qPrintable(formula));
            at += int(formula.size());
        }
    }
}

void TestPackText::whatIsReadAloudIsWhatIsCopied()
{
    PackTextView view;
    view.setPackText(QStringLiteral("Let $x = \\frac{1}{2}$.\n\n- one\n- $$y$$\n\n| a | $b$ |\n|---|---|\n| c | d |"));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(access != nullptr && access->textInterface() != nullptr);
    const QString text = access->textInterface()->text(0, access->textInterface()->characterCount());
    QVERIFY(text.contains(QStringLiteral("$x = \\frac{1}{2}$")));
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(text.trimmed(), copied(view).trimmed());
}

void TestPackText::formulaOutsideTheSubsetIsShownAsWritten()
{
    for (const char *markdown : {"see $\\foo{x}$ here", "$\\input{a}$", "$x^$", "$\\frac{a}$"}) {
        PackTextView view;
        view.setPackText(QString::fromUtf8(markdown));
        QCOMPARE(view.toPlainText(), QString::fromUtf8(markdown));
        QCOMPARE(copied(view), QString::fromUtf8(markdown));
    }
}

void TestPackText::narrowerTextIsNeverLower()
{
    std::mt19937_64 random(20'260'105);
    for (int round = 0; round < 10; ++round) {
        QString markdown;
        for (int i = 0; i < 150; ++i) {
            markdown += QString(1 + int(random() % 9), QChar(char16_t(u'a' + random() % 26))) + u' ';
            if (random() % 30 == 0)
                markdown += QStringLiteral("\n\n- ");
        }
        PackTextView view;
        view.setFitsContent(true);
        view.setPackText(markdown);
        int before = view.heightForWidth(800);
        const int widest = before;
        for (int width = 780; width >= 100; width -= 20) {
            const int height = view.heightForWidth(width);
            QVERIFY2(height >= before, qPrintable(QString::number(width)));
            before = height;
        }
        QVERIFY(before > 2 * widest);
    }
}

void TestPackText::heightForWidthIsTheHeightOfTheText()
{
    PackTextView view;
    view.setFitsContent(true);
    view.setPackText(QStringLiteral("| a | b |\n|---|---|\n| $\\frac{x}{y}$ | d |\n\n") + times("several words ", 60)
                     + QStringLiteral("\n\n$$a = b$$"));
    for (const int width : {200, 350, 500}) {
        view.resize(width, view.heightForWidth(width));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(qAbs(view.document()->size().height() - view.viewport()->height()) <= 1);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    }
}

void TestPackText::largerFontMakesLargerTextAndFormulas()
{
    const QString texts[] = {times("several words ", 40),
                             QStringLiteral("$$\\frac{a}{b} = \\sum_{i=1}^n i$$"),
                             QStringLiteral("so $\\frac{a}{b}$"),
                             QStringLiteral("- a\n- b"),
                             QStringLiteral("| a | $x^2$ |\n|---|---|\n| c | d |"),
                             QStringLiteral("```\na\nb\n```")};
    for (const QString &markdown : texts) {
        PackTextView view;
        view.setFitsContent(true);
        view.setPackText(markdown);
        QFont font = view.font();
        font.setPointSizeF(20);
        view.setFont(font);
        const QString before = copied(view);
        const int low = view.heightForWidth(500);
        font.setPointSizeF(40);
        view.setFont(font);
        QCOMPARE(view.document()->defaultFont().pointSizeF(), 40.0);
        QVERIFY2(view.heightForWidth(500) > 1.7 * low, qPrintable(markdown.left(20)));
        QCOMPARE(copied(view), before);
    }
}

void TestPackText::wideFormulaIsNeverCutOff_data()
{
    QTest::addColumn<QString>("markdown");
    const QString sum = times("a+b+", 40) + u'c';
    const QString fraction = QStringLiteral("\\frac{%1}{2}").arg(sum);
    const QString list = QStringLiteral("- - - one\n      %1");
    QTest::newRow("display with relations") << QStringLiteral("$$%1=b$$").arg(times("x=", 60));
    QTest::newRow("display of a sum") << QStringLiteral("$$%1$$").arg(sum);
    QTest::newRow("display of a sum in brackets") << QStringLiteral("$$x = (%1)$$").arg(sum);
    QTest::newRow("display that cannot break") << QStringLiteral("$$%1$$").arg(fraction);
    QTest::newRow("matrix of 40 columns") << QStringLiteral("$$\\begin{matrix}%1c\\end{matrix}$$").arg(times("a&", 39));
    QTest::newRow("sum in a sentence") << QStringLiteral("so $%1$ is").arg(sum);
    QTest::newRow("fraction in a sentence") << QStringLiteral("so $%1$ is").arg(fraction);
    QTest::newRow("display in a list") << list.arg(QStringLiteral("$$%1$$").arg(fraction));
    QTest::newRow("fraction in a list") << list.arg(QStringLiteral("$%1$").arg(fraction));
    QTest::newRow("display in a quote") << QStringLiteral("> $$%1$$").arg(fraction);
    QTest::newRow("fraction in a table") << QStringLiteral("| a |\n|---|\n| $%1$ |").arg(fraction);
}

void TestPackText::wideFormulaIsNeverCutOff()
{
    QFETCH(QString, markdown);
    for (const int width : {150, 300, 600}) {
        PackTextView view;
        showAt(view, width, markdown);
        // A table may be a hairline wider.
        QVERIFY2(view.document()->size().width() <= view.viewport()->width() + 1.5,
                 qPrintable(QString::number(view.document()->size().width())));
        QVERIFY(view.horizontalScrollBar()->maximum() <= 2);
    }
}

void TestPackText::textBeyondTheLimitIsLeftOut()
{
    const QString text = copiedFrom(times("0123456789 ", 20'000).toUtf8().constData());
    QVERIFY(text.size() > 100'000 && text.size() < 102'500);
    QVERIFY(text.endsWith(u'…'));
    const QString wide = copiedFrom(times("\u4e00 ", 60'000).toUtf8().constData());
    QVERIFY(wide.toUtf8().size() > 90'000 && wide.toUtf8().size() < 102'500);
    QVERIFY(wide.endsWith(u'…'));
    QVERIFY(!copiedFrom(times("0123456789 ", 900).toUtf8().constData()).contains(u'…'));
}

void TestPackText::endlessWordIsCopiedWhole()
{
    for (const QString &word :
         {times("a", 50'000), times("<td>", 9'000), times("ab.c", 9'000), times("\U0001F468", 9'000)}) {
        for (const char *format : {"%1", "- %1", "`%1`", "```\n%1\n```"}) {
            PackTextView view;
            view.setPackText(QString::fromLatin1(format).arg(word));
            QString text = copied(view);
            if (text.startsWith(QStringLiteral("- ")))
                text.remove(0, 2);
            QVERIFY2(text == word, format);
        }
    }
}

void TestPackText::endlessEmphasisEndsButItsTextDoesNot()
{
    for (const char *markdown : {"*ab* ", "**ab** ", "`ab` ", "*a* **b** "}) {
        PackTextView view;
        view.setPackText(times(markdown, 4'000));
        QString plain = QString::fromLatin1(markdown).remove(u'*').remove(u'`').repeated(4'000);
        QCOMPARE(copied(view).trimmed(), plain.trimmed());
        int runs = 0;
        for (auto it = view.document()->begin().begin(); !it.atEnd(); ++it)
            ++runs;
        QVERIFY2(runs > 500 && runs <= 2'100, qPrintable(QString::number(runs)));
    }
}

void TestPackText::settingATextTwiceShowsItOnce()
{
    PackTextView view;
    const QString first = QStringLiteral("one $x$\n\n- two\n\n| a |\n|---|\n| b |");
    view.setPackText(first);
    const QString text = copied(view);
    view.setPackText(QStringLiteral("other"));
    QCOMPARE(copied(view), QStringLiteral("other"));
    view.setPackText(first);
    QCOMPARE(copied(view), text);
    QCOMPARE(view.packText(), first);
    view.setPackText(QString());
    QVERIFY(view.document()->isEmpty());
}

QTEST_MAIN(TestPackText)
#include "tst_packtext.moc"
