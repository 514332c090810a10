// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/linter.h"
#include "models/session/session_findings.h"
#include "tests/support/spoken_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class SessionFindingsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *kCreated =
        R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1","output_modalities":["audio"],"audio":{"output":{"voice":"marin"}}}})";
    static constexpr const char *kMistake = R"({"type":"session.update","session":{"instructions":"no type"}})";

    static std::shared_ptr<Session> session(const EventLog &log, bool live)
    {
        auto made = std::make_shared<Session>(log.shared(), RecordingInfo(), live);
        made->advance();
        return made;
    }

private Q_SLOTS:
    void findsWhatTheLinterFinds();
    void answersByEvent();
    void looksAtALiveSessionCalmly();
    void looksAnewWhenAFileGoesOn();
    void waitsForLoading();
    void dropsWhatIsStale();
    void hidesRulesThatAreOff();
    void keepsWhatItFound();
};

void SessionFindingsTest::findsWhatTheLinterFinds()
{
    const SpokenSession spoken;
    const std::vector<Finding> expected = lint(spoken.log().events(), false);
    SessionFindings findings;
    QSignalSpy changed(&findings, &SessionFindings::changed);
    findings.setSession(session(spoken.log(), false));
    QVERIFY(findings.isPending());
    QTRY_VERIFY(!findings.isPending());
    QVERIFY(changed.size() >= 1);
    QCOMPARE(findings.all().size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(findings.all()[i].rule == expected[i].rule);
        QCOMPARE(findings.all()[i].event, expected[i].event);
    }
}

void SessionFindingsTest::answersByEvent()
{
    EventLog log;
    log.server(0, kCreated).client(1, kMistake).client(2, kMistake);
    SessionFindings findings;
    findings.setSession(session(log, false));
    QTRY_VERIFY(!findings.isPending());
    QVERIFY(findings.of(EventIndex{0}).empty());
    QVERIFY(!findings.of(EventIndex{1}).empty());
    for (const Finding &finding : findings.of(EventIndex{2}))
        QCOMPARE(finding.event, EventIndex{2});
    QVERIFY(findings.of(EventIndex{7}).empty());
    findings.setSession(nullptr);
    QVERIFY(findings.of(EventIndex{1}).empty());
    QVERIFY(!findings.isPending());
}

/// New events do not bring a look each; what never came is told at the end.
void SessionFindingsTest::looksAtALiveSessionCalmly()
{
    EventLog log;
    log.server(0, kCreated);
    const auto live = session(log, true);
    SessionFindings findings;
    findings.setSession(live);
    QTRY_VERIFY(!findings.isPending());
    QSignalSpy changed(&findings, &SessionFindings::changed);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 50; ++i) {
        log.client(10 + i, kMistake);
        live->advance();
    }
    log.server(
        100,
        R"({"type":"conversation.item.added","item":{"id":"f","type":"function_call","status":"completed","name":"lookup","call_id":"c1","arguments":"{}"}})");
    log.server(
        101,
        R"({"type":"response.function_call_arguments.done","response_id":"r","item_id":"f","output_index":0,"call_id":"c1","name":"lookup","arguments":"{}"})");
    live->advance();
    const auto has = [&](std::string_view rule) {
        return std::ranges::find(findings.all(), rule, &Finding::rule) != findings.all().end();
    };
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(clock.elapsed() >= SessionFindings::kCalm.count() / 2);
    QVERIFY(has("session-type-required"));
    QVERIFY(!has("call-unanswered"));
    live->finish();
    QTRY_VERIFY(has("call-unanswered"));
    QCOMPARE(findings.all().size(), lint(log.events(), true).size());
}

/// What was missing in a file that seemed over may come when another process writes on.
void SessionFindingsTest::looksAnewWhenAFileGoesOn()
{
    EventLog log;
    log.server(0, kCreated).client(1, kMistake);
    log.server(
        100,
        R"({"type":"conversation.item.added","item":{"id":"f","type":"function_call","status":"completed","name":"lookup","call_id":"c1","arguments":"{}"}})");
    log.server(
        101,
        R"({"type":"response.function_call_arguments.done","response_id":"r","item_id":"f","output_index":0,"call_id":"c1","name":"lookup","arguments":"{}"})");
    RecordingInfo info;
    info.format = RecordingInfo::ourFormat();
    const auto file = std::make_shared<Session>(log.shared(), info, false);
    file->advance();
    SessionFindings findings;
    findings.setSession(file);
    const auto has = [&](std::string_view rule) {
        return std::ranges::find(findings.all(), rule, &Finding::rule) != findings.all().end();
    };
    QTRY_VERIFY(has("call-unanswered"));
    file->setWatch({true, true, LogFate::Same}, file->info());
    log.client(
        200,
        R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c1","output":"1"}})");
    file->advance();
    QTRY_VERIFY(!has("call-unanswered"));
    QVERIFY(has("session-type-required"));
    file->setWatch({true, false, LogFate::Same}, file->info());
    const size_t whole = lint(log.events(), true).size();
    QTRY_COMPARE(findings.all().size(), whole);
}

void SessionFindingsTest::waitsForLoading()
{
    EventLog log;
    log.server(0, kCreated).client(1, kMistake);
    const auto loading = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
    loading->startLoading();
    SessionFindings findings;
    findings.setSession(loading);
    loading->advance();
    QCoreApplication::processEvents();
    QVERIFY(findings.isPending());
    loading->adopt(std::make_unique<SessionFold>(), RecordingInfo());
    QTRY_VERIFY(!findings.isPending());
    QVERIFY(!findings.all().empty());
}

void SessionFindingsTest::dropsWhatIsStale()
{
    EventLog wrong;
    wrong.server(0, kCreated);
    for (int i = 0; i < 20000; ++i)
        wrong.client(i, kMistake);
    EventLog right;
    right.server(0, kCreated);
    SessionFindings findings;
    findings.setSession(session(wrong, false));
    QTest::qWait(0); // the worker begins
    findings.setSession(session(right, false));
    QTRY_VERIFY(!findings.isPending());
    QVERIFY(findings.all().empty());
}

void SessionFindingsTest::hidesRulesThatAreOff()
{
    EventLog log;
    log.server(0, kCreated).client(1, kMistake);
    SessionFindings findings;
    findings.setRulesOff({u"no-such-rule"_s});
    findings.setSession(session(log, false));
    QTRY_VERIFY(!findings.isPending());
    const size_t all = findings.all().size();
    const auto fires = [&] {
        return std::ranges::any_of(findings.all(),
                                   [](const Finding &finding) { return finding.rule == "session-type-required"; });
    };
    QVERIFY(fires());

    QSignalSpy changed(&findings, &SessionFindings::changed);
    findings.setRulesOff({u"session-type-required"_s});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!fires());
    QVERIFY(findings.of(EventIndex{1}).size() < all);
    findings.setSession(session(log, false));
    QTRY_VERIFY(!findings.isPending());
    QVERIFY(!fires());
    findings.setRulesOff({});
    QVERIFY(fires());
    QCOMPARE(findings.all().size(), all);
}

/// A session that comes back in front is not looked through again, unless it has grown, or was away for long.
void SessionFindingsTest::keepsWhatItFound()
{
    EventLog log;
    log.server(0, kCreated).client(1, kMistake).client(2, kMistake);
    const auto first = session(log, false);
    const auto other = session(EventLog().server(0, kCreated), false);
    SessionFindings findings;
    findings.setSession(first);
    QTRY_VERIFY(!findings.isPending());
    const size_t found = findings.all().size();
    QVERIFY(found >= 2);
    findings.setSession(other);
    QVERIFY(findings.isPending());
    QTRY_VERIFY(!findings.isPending());
    findings.setSession(first);
    QVERIFY(!findings.isPending());
    QCOMPARE(findings.all().size(), found);
    findings.setRulesOff({u"session-type-required"_s});
    findings.setSession(other);
    findings.setSession(first);
    QVERIFY(findings.all().size() < found);
    findings.setRulesOff({});

    findings.setSession(other);
    log.client(3, kMistake);
    first->advance();
    findings.setSession(first);
    QTRY_COMPARE(findings.all().size(), lint(log.events(), false).size());
    QVERIFY(findings.all().size() > found);

    std::vector<std::shared_ptr<Session>> others;
    for (size_t i = 0; i <= KeptResults<int>::kMost; ++i) {
        others.push_back(session(EventLog().server(0, kCreated), false));
        findings.setSession(others.back());
        QTRY_VERIFY(!findings.isPending());
    }
    findings.setSession(nullptr);
    findings.setSession(first);
    QVERIFY(findings.isPending());
}

QTEST_GUILESS_MAIN(SessionFindingsTest)
#include "tst_session_findings.moc"
