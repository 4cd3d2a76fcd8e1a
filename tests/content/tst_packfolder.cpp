// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

#include "content/packfolder.h"
#include "gooditems.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace greenroom;
using content::Problem;
using content::Problems;
namespace fs = std::filesystem;

namespace {

std::string described(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += problem.file + ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column) + ' '
                + problem.rule + ": " + problem.message + '\n';
    return text;
}

const std::string goodPack = "schema = 1\nid = \"demo\"\ntitle = \"Demo\"\nversion = \"1.0\"\nlicence = \"CC0-1.0\"\n"
                             "language = \"en\"\nsummary = \"A demo.\"\n";

} // namespace

class TestPackFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path().toStdString();
        m_pack = m_root / "demo";
        write(m_pack / "pack.toml", goodPack);
        write(m_pack / "core-ml/recall.toml", gooditems::mcq());
        write(m_pack / "maths/share.toml", gooditems::numeric());
    }

    void goodPackLoadsSorted()
    {
        write(m_pack / "core-ml/README.md", "Not an item.");
        write(m_pack / "core-ml/.hidden.toml", "neither");
        write(m_pack / "pack.toml", goodPack
                                        + "[[exam]]\ntitle = \"Paper\"\nminutes = 30\nsections = [\"maths\"]\n"
                                          "mark_right = 1\nmark_wrong = -0.25\nmark_blank = 0\n");
        const auto pack = read();
        QVERIFY2(pack && m_problems.empty(), described(m_problems).c_str());
        QCOMPARE(pack->pack.id, std::string("demo"));
        QCOMPARE(pack->pack.exams.size(), std::size_t{1});
        QCOMPARE(pack->pack.exams[0].markWrong, -0.25);
        QCOMPARE(pack->items.size(), std::size_t{2});
        QCOMPARE(pack->items[0].item.header.id.value(), std::string("demo/core-ml/recall"));
        QCOMPARE(pack->items[1].item.header.id.value(), std::string("demo/maths/share"));
        QCOMPARE(pack->items[0].text, gooditems::mcq());
        QCOMPARE(pack->items[0].file, (m_pack / "core-ml/recall.toml").string());
        QCOMPARE(pack->file, (m_pack / "pack.toml").string());
    }

    void folderNameMayEndWithASlash()
    {
        m_pack += "/";
        QVERIFY2(read() && m_problems.empty(), described(m_problems).c_str());
    }

    void badFileIsLeftOutAndTheOthersLoad()
    {
        write(m_pack / "maths/open.toml", "schema = 1\nkind = \"mcq\ntitle = 3\n");
        write(m_pack / "maths/wrong.toml", "schema = 1\nkind = \"mcq\"\n");
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->items.size(), std::size_t{2});
        const auto about = [&](const char *name) {
            return std::count_if(m_problems.begin(), m_problems.end(), [&](const Problem &problem) {
                return problem.file == (m_pack / "maths" / name).string();
            });
        };
        QCOMPARE(about("open.toml"), 1); // the parse error and nothing else
        QVERIFY(about("wrong.toml") > 5);
        const Problem &first = m_problems.front();
        QVERIFY2(first.rule == "toml" && first.line == 2, described(m_problems).c_str());
    }

    void hostileFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        const QByteArray good = QByteArray::fromStdString(gooditems::mcq());
        QTest::newRow("a NUL") << good + QByteArray("# \0\n", 4) << "encoding";
        QTest::newRow("Latin-1") << QByteArray(good).replace("good", "g\xf6\xf6"
                                                                     "d")
                                 << "encoding";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfes\0c\0h\0", 8) << "encoding";
        QTest::newRow("one byte too many") << good + QByteArray(256 * 1024 + 1 - good.size(), '\n') << "size";
        QTest::newRow("a hundred times too large") << QByteArray(25'600 * 1024, 'x') << "size";
        QTest::newRow("a field too large")
            << QByteArray(good).replace("A good item", QByteArray(102'401, 'x')) << "size";
        QTest::newRow("a key of 100,000 parts") << "[" + QByteArray("a.").repeated(100'000) + "a]"
                                                << "toml";
        QTest::newRow("nothing") << QByteArray() << "missing_key";
    }

    void hostileFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        write(m_pack / "maths/evil.toml", bytes.toStdString());
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->items.size(), std::size_t{2});
        QVERIFY(!m_problems.empty());
        QVERIFY2(m_problems[0].rule == rule.toStdString(), described(m_problems).c_str());
    }

    void hostileNameIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *claim, const QByteArray &name, const QByteArray &shown = {}) {
            QTest::newRow(claim) << name << (shown.isEmpty() ? name : shown);
        };
        row("capital letters", "maths/Share.toml");
        row("a blank", "maths/a b.toml");
        row("dots", "maths/a..b.toml");
        row("an underscore", "maths/a_b.toml");
        row("a hyphen first", "maths/-rf.toml");
        row("two hyphens", "maths/a--b.toml");
        row("a line break", "maths/a\nb.toml", "maths/a?b.toml");
        row("an escape sequence", "maths/a\x1b[2Jb.toml", "maths/a?[2Jb.toml");
        row("not UTF-8", "maths/a\xff.toml", "maths/a?.toml");
        row("a quote", "maths/a'b.toml");
        row("other letters", "maths/é.toml");
        row("a name of 121 bytes", "maths/" + QByteArray(121, 'a') + ".toml");
        row("no name", "maths/..toml.toml");
        row("an item beside pack.toml", "share.toml");
        row("an item too deep", "maths/deep/share.toml", "maths/deep");
        row("a strange folder", "Maths 2/share.toml", "Maths 2");
    }

    void hostileNameIsRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, shown);
        write(m_pack / name.toStdString(), gooditems::mcq());
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->items.size(), std::size_t{2});
        if (name.contains("/."))
            return; // hidden names are passed over without a word
        QCOMPARE(m_problems.size(), std::size_t{1});
        QCOMPARE(m_problems[0].rule, std::string("name"));
        QCOMPARE(m_problems[0].file, (m_pack / shown.toStdString()).string());
    }

    void linkOutOfThePackIsNotFollowed()
    {
        write(m_root / "outside/secret.toml", gooditems::mcq());
        fs::create_symlink(m_root / "outside/secret.toml", m_pack / "maths/file-link.toml");
        fs::create_symlink("../../outside/secret.toml", m_pack / "maths/relative-link.toml");
        fs::create_directory_symlink(m_root / "outside", m_pack / "linked");
        fs::create_directory_symlink(m_pack, m_pack / "loop");
        fs::create_symlink("/dev/zero", m_pack / "maths/device.toml");
        fs::create_symlink("nowhere", m_pack / "maths/broken.toml");
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(pack->items.size(), std::size_t{2});
        QCOMPARE(rules(),
                 (std::vector<std::string>{"file", "missing_file", "symlink", "symlink", "symlink", "symlink"}));
    }

    void linkInsideThePackIsFollowed()
    {
        fs::create_symlink("share.toml", m_pack / "maths/again.toml");
        const auto pack = read();
        QVERIFY2(pack && m_problems.empty(), described(m_problems).c_str());
        QCOMPARE(pack->items.size(), std::size_t{3});
    }

    void packReachedThroughALinkLoads()
    {
        fs::create_directory_symlink(m_pack, m_root / "there");
        fs::create_directories(m_root / "links");
        fs::create_directory_symlink(m_pack, m_root / "links/demo");
        m_pack = m_root / "links/demo";
        const auto pack = read();
        QVERIFY2(pack && m_problems.empty(), described(m_problems).c_str());
        QCOMPARE(pack->items.size(), std::size_t{2});
    }

    void pipeDoesNotHangTheReader()
    {
        QCOMPARE(mkfifo((m_pack / "maths/pipe.toml").c_str(), 0600), 0);
        const auto pack = read();
        QVERIFY(pack);
        QCOMPARE(rules(), std::vector<std::string>{"file"});
    }

    void tooManyFilesAreRefused()
    {
        for (int i = 0; i < 20'001; ++i)
            std::ofstream(m_pack / "maths" / (std::to_string(i) + ".md"));
        QVERIFY(!read());
        QCOMPARE(rules(), std::vector<std::string>{"limit"});
    }

    void badPackFileRefusesThePack_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::newRow("another id than the folder's")
            << QByteArray("\"demo\"") << QByteArray("\"other\"") << "pack_id" << 2;
        QTest::newRow("an id with a slash") << QByteArray("\"demo\"") << QByteArray("\"../demo\"") << "pack_id" << 2;
        QTest::newRow("an unknown key") << QByteArray("version") << QByteArray("versoin") << "missing_key" << 1;
        QTest::newRow("a later schema") << QByteArray("schema = 1") << QByteArray("schema = 2") << "range" << 1;
        QTest::newRow("no TOML") << QByteArray("title =") << QByteArray("title") << "toml" << 3;
    }

    void badPackFileRefusesThePack()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, rule);
        QFETCH(int, line);
        write(m_pack / "pack.toml", QByteArray::fromStdString(goodPack).replace(from, to).toStdString());
        QVERIFY(!read());
        QVERIFY(!m_problems.empty());
        QVERIFY2(m_problems[0].rule == rule.toStdString() && m_problems[0].line == line, described(m_problems).c_str());
    }

    void packMayNotCallItselfTheUsersOwn()
    {
        write(m_root / "own/pack.toml", QByteArray::fromStdString(goodPack).replace("demo", "own").toStdString());
        QVERIFY(!content::readPackFolder((m_root / "own").string(), m_problems));
        QCOMPARE(rules(), std::vector<std::string>{"pack_id"});
    }

    void missingPackIsAProblemAndNoCrash()
    {
        m_pack = m_root / "nowhere";
        QVERIFY(!read());
        QCOMPARE(rules(), std::vector<std::string>{"missing_file"});
    }

    void fingerprintChangesWithEveryChange()
    {
        const std::string folder = m_pack.string();
        const std::string before = content::folderFingerprint(folder);
        QCOMPARE(content::folderFingerprint(folder), before);
        QCOMPARE(content::folderFingerprint(folder + '/'), before);
        const fs::path file = m_pack / "maths/share.toml";
        const auto time = fs::last_write_time(file);
        fs::last_write_time(file, time + std::chrono::nanoseconds(1000));
        QVERIFY(content::folderFingerprint(folder) != before);
        fs::last_write_time(file, time);
        QCOMPARE(content::folderFingerprint(folder), before);
        fs::rename(file, m_pack / "maths/other.toml");
        QVERIFY(content::folderFingerprint(folder) != before);
        fs::rename(m_pack / "maths/other.toml", file);
        write(file, gooditems::numeric() + "\n");
        fs::last_write_time(file, time);
        QVERIFY(content::folderFingerprint(folder) != before);
        QVERIFY(content::folderFingerprint("/nowhere/at/all") == content::folderFingerprint("/nowhere/else"));
    }

    void shippedVocabularyReads()
    {
        const auto vocabulary = content::readVocabulary(GREENROOM_CONTENT_DIR, m_problems);
        QVERIFY2(vocabulary && m_problems.empty(), described(m_problems).c_str());
        QCOMPARE(vocabulary->areas.size(), std::size_t{9});
        QVERIFY(vocabulary->topics.size() > 100);
        QCOMPARE(vocabulary->stages.front().stageClass, StageClass::Screening);
        QCOMPARE(vocabulary->roles.front().id, std::string("barclays-mle"));
        QVERIFY(!vocabulary->roles.front().duties.empty() && !vocabulary->roles.front().requirements.empty());
        QVERIFY(std::abs(vocabulary->roles.front().areas.front().weight.at("screen-mcq") - 0.4) < 1e-12);
        QVERIFY(content::readRenames(GREENROOM_CONTENT_DIR, m_problems).empty() || m_problems.empty());
    }

    void faultInAVocabularyIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("readable");
        const auto row = [](const char *claim, const char *file, const char *from, const char *to, const char *rule,
                            bool readable = true) {
            QTest::newRow(claim) << file << QByteArray(from) << QByteArray(to) << rule << readable;
        };
        row("weights that do not sum to one", "roles.toml", "screen-mcq = 0.4", "screen-mcq = 0.5", "weights");
        row("a weight for a stage that the role has not", "roles.toml", "recruiter = 0.25", "lunch = 0.25",
            "vocabulary");
        row("a weight below zero", "roles.toml", "screen-mcq = 0.4", "screen-mcq = -0.4", "range");
        row("a role drawing from an unknown area", "roles.toml", "from = [\"maths\"]", "from = [\"magic\"]",
            "vocabulary");
        row("a role with an unknown stage", "roles.toml", "id = \"deep-dive\"", "id = \"lunch\"", "vocabulary");
        row("an order with an unknown stage", "roles.toml", "order = [\"recruiter\"", "order = [\"lunch\"",
            "vocabulary");
        row("a class that is none", "roles.toml", "class = \"must\"", "class = \"perhaps\"", "value");
        row("an unknown key", "roles.toml", "duration =", "lasts =", "unknown_key");
        row("a topic of an unknown area", "topics.toml", "area = \"maths\"", "area = \"magic\"", "vocabulary");
        row("a topic twice", "topics.toml", "id = \"bayes\"", "id = \"probability\"", "duplicate_id");
        row("a stage of an unknown class", "stages.toml", "omega = \"panel\"", "omega = \"chat\"", "value");
        row("an area without a title", "areas.toml", "title = \"Mathematics and statistics\"\n", "", "missing_key");
        row("a file that is no TOML", "areas.toml", "schema = 1", "schema 1", "toml", false);
    }

    void faultInAVocabularyIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, rule);
        QFETCH(bool, readable);
        for (const char *name : {"areas.toml", "topics.toml", "stages.toml", "roles.toml"})
            fs::copy_file(fs::path(GREENROOM_CONTENT_DIR) / name, m_root / name);
        const fs::path path = m_root / file.toStdString();
        QFile source(QString::fromStdString(path.string()));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray text = source.readAll();
        const auto at = text.indexOf(from);
        QVERIFY(at >= 0);
        write(path, text.replace(at, from.size(), to).toStdString());
        QCOMPARE(content::readVocabulary(m_root.string(), m_problems).has_value(), readable);
        const auto found = std::find_if(m_problems.begin(), m_problems.end(), [&](const Problem &problem) {
            return problem.rule == rule.toStdString() && problem.file == path.string() && problem.line > 0;
        });
        QVERIFY2(found != m_problems.end(), described(m_problems).c_str());
    }

    void missingVocabularyIsReportedByFile()
    {
        QVERIFY(!content::readVocabulary(m_root.string(), m_problems));
        QCOMPARE(m_problems.size(), std::size_t{4});
        QCOMPARE(m_problems[0].file, (m_root / "areas.toml").string());
        QCOMPARE(m_problems[0].rule, std::string("missing_file"));
    }

    void renamesAreRead()
    {
        QVERIFY(content::readRenames(m_root.string(), m_problems).empty());
        write(m_root / "renames.toml", "schema = 1\n[[rename]]\nold = \"demo/maths/a\"\nnew = \"demo/core-ml/b\"\n");
        const auto renames = content::readRenames(m_root.string(), m_problems);
        QVERIFY2(m_problems.empty(), described(m_problems).c_str());
        QCOMPARE(renames.size(), std::size_t{1});
        QCOMPARE(renames[0].first, std::string("demo/maths/a"));
        QCOMPARE(renames[0].second, std::string("demo/core-ml/b"));
    }

    void wrongRenameMovesNothing_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<QString>("rule");
        const char *good = "[[rename]]\nold = \"demo/maths/a\"\nnew = \"demo/maths/b\"\n";
        QTest::newRow("no id") << QByteArray(good) + "[[rename]]\nold = \"x\"\nnew = \"demo/maths/b\"\n"
                               << "value";
        QTest::newRow("the same twice") << QByteArray(good) + good << "duplicate_id";
        QTest::newRow("an unknown key") << QByteArray(good) + "why = \"x\"\n"
                                        << "unknown_key";
    }

    void wrongRenameMovesNothing()
    {
        QFETCH(QByteArray, tables);
        QFETCH(QString, rule);
        write(m_root / "renames.toml", "schema = 1\n" + tables.toStdString());
        QVERIFY(content::readRenames(m_root.string(), m_problems).empty());
        QCOMPARE(rules(), std::vector<std::string>{rule.toStdString()});
    }

    void cleanup()
    {
        m_problems.clear();
        fs::remove_all(m_root); // Qt cannot remove names that are no UTF-8
        m_dir.reset();
    }

private:
    std::optional<content::PackFolder> read() { return content::readPackFolder(m_pack.string(), m_problems); }

    std::vector<std::string> rules() const
    {
        std::vector<std::string> rules;
        for (const Problem &problem : m_problems)
            rules.push_back(problem.rule);
        std::sort(rules.begin(), rules.end());
        return rules;
    }

    static void write(const fs::path &path, const std::string &text)
    {
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_root;
    fs::path m_pack;
    Problems m_problems;
};

QTEST_GUILESS_MAIN(TestPackFolder)
#include "tst_packfolder.moc"
