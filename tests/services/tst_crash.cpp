// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <chrono>
#include <cstdio>
#include <map>
#include <random>
#include <unistd.h>

#include "services/profilecheck.h"
#include "support/childprocess.h"
#include "support/samplepack.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

namespace {

constexpr int rounds = 60;
constexpr int items = 12;

void say(const std::string &line)
{
    const std::string bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        ::_exit(3);
}

/// The session that was cut off, or a new one over every item.
SessionId resumedOrNew(Services &services)
{
    const auto unfinished = services.practice().unfinished();
    if (unfinished && unfinished->has_value())
        return **unfinished;
    SessionRequest request;
    for (int number = 1; number <= items; ++number)
        request.only.push_back(SamplePack::idOf(number));
    return *services.practice().start(request);
}

/// Child process: grades for ever and says which reviews are stored, each after its commit.
int gradeUntilKilled(const QString &folder, const QString &content, int seed)
{
    const Utc zone;
    FixedClock clock{noon() + std::chrono::hours{seed}};
    const auto services = SamplePack::open(folder, content, clock, zone);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    for (;;) {
        const SessionId session = resumedOrNew(*services);
        say("session " + std::to_string(session.value()));
        for (;;) {
            const auto card = services->practice().current(session);
            if (!card)
                return 2;
            if (!card->has_value())
                break;
            GradeRequest request;
            request.session = session;
            request.position = (*card)->position;
            request.rating = static_cast<Rating>(1 + random() % 4);
            if (!services->practice().saveTyped(session, request.position, "typed") || !services->practice().grade(request))
                return 2;
            const auto entries = services->profile().sessions().entries(session);
            say("review " + std::to_string(entries[static_cast<std::size_t>(request.position)].review->value()) + ' '
                + (*card)->item.header.id.value() + ' ' + std::to_string(static_cast<int>(request.rating)) + ' '
                + std::to_string(request.position));
            clock.advance(std::chrono::seconds{1});
        }
        if (!services->practice().end(session))
            return 2;
    }
}

struct Told {
    std::string item;
    int rating = 0;
};

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pack = std::make_unique<SamplePack>(items);
        (void)m_pack->openSynced();
    }

    void nothingAcknowledgedIsLostAndSessionsGoOn()
    {
        std::mt19937_64 random(20261122);
        int resumed = 0;
        for (int round = 0; round < rounds; ++round) {
            killOneAtRandom(round, random);
            const auto services = m_pack->open(); // refuses a damaged file by itself
            checkAcknowledged(*services);
            resumed += checkResume(*services) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(m_told.size() > 100, "too few reviews to mean anything");
        QVERIFY2(resumed > rounds / 2, "too few sessions were cut off");
    }

    void logAndMemoryAgreeAfterAllOfThat()
    {
        const auto services = m_pack->open();
        const auto problems = checkProfile(services->door(), services->practice());
        QVERIFY(problems.ok());
        for (const CheckProblem &problem : *problems)
            QFAIL((problem.kind + ' ' + problem.subject).c_str());
    }

private:
    /// Some rounds end while the profile opens, most of them while grading.
    void killOneAtRandom(int round, std::mt19937_64 &random)
    {
        m_session = 0;
        m_gradedPositions.clear();
        ChildProcess child({QStringLiteral("--grade"), m_pack->profileFolder(), m_pack->contentFolder(), QString::number(round + 1)});
        const auto wanted = random() % 30;
        for (std::size_t lines = 0; lines < wanted; ++lines)
            hear(child.line());
        const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds{random() % 4000};
        while (std::chrono::steady_clock::now() < end) {
        }
        child.kill();
        while (child.process().canReadLine())
            hear(child.process().readLine().trimmed());
    }

    void hear(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "session") {
            m_session = words[1].toLongLong();
            m_gradedPositions.clear();
        } else if (words[0] == "review") {
            m_told[words[1].toLongLong()] = {words[2].toStdString(), words[3].toInt()};
            m_gradedPositions.push_back(words[4].toInt());
        } else {
            QTest::qFail(("the child said: " + line).constData(), __FILE__, __LINE__);
        }
    }

    void checkAcknowledged(Services &services)
    {
        sqlite::Query check = services.profile().database().query("PRAGMA quick_check");
        QVERIFY(check.step());
        QCOMPARE(check.text(0), std::string("ok"));
        for (const auto &[number, told] : m_told) {
            const auto review = services.profile().reviews().find(ReviewId(number));
            QVERIFY2(review.has_value(), ("review " + std::to_string(number) + " is lost").c_str());
            QCOMPARE(review->item.value(), told.item);
            QCOMPARE(static_cast<int>(review->rating), told.rating);
        }
    }

    /// True when the kill hit the middle of a session: then it is offered again and goes on behind what was graded.
    bool checkResume(Services &services)
    {
        if (m_session == 0 || m_gradedPositions.empty())
            return false;
        const auto unfinished = services.practice().unfinished();
        if (!unfinished || !unfinished->has_value() || (*unfinished)->value() != m_session)
            return false;
        const auto card = services.practice().current(**unfinished);
        if (!card || !card->has_value()) {
            QTest::qFail("an unfinished session has nothing to show", __FILE__, __LINE__);
            return false;
        }
        for (const int position : m_gradedPositions)
            if (position == (*card)->position)
                QTest::qFail("a graded item is asked again", __FILE__, __LINE__);
        return true;
    }

    std::unique_ptr<SamplePack> m_pack;
    std::map<std::int64_t, Told> m_told;
    qint64 m_session = 0;
    std::vector<int> m_gradedPositions;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--grade") == 0)
        return gradeUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), std::atoi(argv[4]));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
