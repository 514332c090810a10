// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/describe/describe.h"
#include "tests/support/spoken_session.h"

#include <QTest>

#include <algorithm>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What is said of everything that can be selected.
class DescribeTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        SessionTurns turns;
        SessionFindings findings;
        std::shared_ptr<Session> session;

        explicit Fixture(const EventLog &log, RecordingInfo info = {})
            : session(std::make_shared<Session>(log.shared(), std::move(info), false))
        {
            session->advance();
            turns.setSession(session);
            findings.setSession(session);
            (void)QTest::qWaitFor([this] { return !findings.isPending() && !turns.isListening(); });
        }

        Description of(const Subject &subject) const
        {
            const auto description = Describe::of(turns, findings, subject);
            if (!description)
                qFatal("nothing is said of it");
            return *description;
        }

        const Conversation &conversation() const { return session->conversation(); }
    };

    static const DescriptionFact *fact(const Description &of, const QString &name)
    {
        const auto found = std::ranges::find(of.facts, name, &DescriptionFact::name);
        return found == of.facts.end() ? nullptr : &*found;
    }

    static QString valueOf(const Description &of, const QString &name)
    {
        const DescriptionFact *found = fact(of, name);
        return found ? found->value : u"(none)"_s;
    }

    /// Every link leads to something that has a description.
    static void checkLinks(const Fixture &f, const Description &of)
    {
        const auto check = [&](const std::vector<DescriptionLink> &links) {
            for (const DescriptionLink &link : links) {
                QVERIFY(!link.text.isEmpty());
                QVERIFY2(Describe::of(f.turns, f.findings, link.to.subject), qPrintable(link.text));
                QVERIFY(f.session->events().contains(link.to.event));
            }
        };
        for (const DescriptionText &text : of.texts)
            check(text.links);
        for (const DescriptionFact &each : of.facts)
            check(each.links);
        for (const DescriptionFact &each : of.events)
            check(each.links);
    }

private Q_SLOTS:
    void everythingHasAFace();
    void aTurn();
    void aTurnWithoutTimes();
    void aToolCall();
    void aToolCallWithoutAnAnswer();
    void anItem();
    void aSpeechSpan();
    void aRefusal();
    void aFindingStaysWhatItIs();
    void whatIsNotThereHasNone();
    void longTextsAreCut();
};

/// All of a log, without a hole: whatever a link or a view may lead to.
void DescribeTest::everythingHasAFace()
{
    const SpokenSession spoken;
    const Fixture f(spoken.log());
    const auto each = [&](auto size, auto make) {
        QVERIFY(size > 0);
        for (quint32 i = 0; i < size; ++i) {
            const Subject subject = make(i);
            const Description said = f.of(subject);
            QVERIFY(!said.title.isEmpty());
            QVERIFY(!said.about.isEmpty());
            QVERIFY(!Describe::name(*f.session, subject).isEmpty());
            checkLinks(f, said);
        }
    };
    each(f.conversation().turns().size(), [](quint32 i) { return TurnIndex{i}; });
    each(f.conversation().toolCalls().size(), [](quint32 i) { return CallIndex{i}; });
    each(f.conversation().items().size(), [](quint32 i) { return ItemIndex{i}; });
    each(f.conversation().speech().size(), [](quint32 i) { return SpanIndex{i}; });
    each(f.session->events().size(), [](quint32 i) { return EventIndex{i}; });
    each(f.findings.all().size(), [&](quint32 i) {
        const Finding &finding = f.findings.all()[i];
        return FindingRef{finding.event, finding.rule};
    });
}

void DescribeTest::aTurn()
{
    const SpokenSession spoken;
    const Fixture f(spoken.log());
    const Description turn = f.of(TurnIndex{0});
    QCOMPARE(turn.title, u"Turn 1"_s);
    QVERIFY(turn.range);
    QVERIFY(turn.figure && turn.figure->isBad); // 1.57 s, of 1.5 s
    QVERIFY(turn.figure->value.startsWith(u"≈"_s));
    QVERIFY(turn.wait.size() > 4);
    QCOMPARE(turn.wait.back().segment, Segment::Whole);
    const auto tool = std::ranges::find(turn.wait, Segment::Tool, &DescriptionBar::segment);
    QVERIFY(tool != turn.wait.end());
    QCOMPARE(tool->name, u"lookup_order"_s);
    QCOMPARE(tool->length, microseconds(184'000));
    QVERIFY(!tool->isOver());
    QCOMPARE(tool->budget, f.turns.budget().of(Segment::Tool));
    for (const DescriptionBar &bar : turn.wait)
        QVERIFY(bar.begin.count() >= 0 && bar.begin + bar.length <= turn.wait.back().length + milliseconds(1));

    QCOMPARE(turn.texts[0].text, u"Where is my order four two seven?"_s);
    QVERIFY(std::ranges::any_of(turn.texts, [](const DescriptionText &text) {
        return text.code && text.text.contains(u"427"_s) && text.text.contains(u"shipped"_s);
    }));
    const DescriptionText &answer = turn.texts.back();
    QVERIFY(answer.heard > 0 && answer.heard < answer.text.size());
    QVERIFY(valueOf(turn, u"heard / sent"_s).contains(u"5.5"_s));
    QVERIFY(fact(turn, u"cut in"_s));
    QVERIFY(valueOf(turn, u"in force"_s).contains(u"server_vad"_s));
    QVERIFY2(valueOf(turn, u"tokens"_s).contains(u"1\u202f822"_s), qPrintable(valueOf(turn, u"tokens"_s)));
}

/// Nothing is measured that was not recorded.
void DescribeTest::aTurnWithoutTimes()
{
    const SpokenSession spoken;
    RecordingInfo info;
    info.times = RecordingInfo::Times::None;
    const Fixture f(spoken.log(), info);
    const Description turn = f.of(TurnIndex{0});
    QVERIFY(!turn.range && !turn.figure && turn.wait.empty());
    QVERIFY(!turn.lead.isEmpty());
    QVERIFY(turn.about.startsWith(u'#'));
    QCOMPARE(valueOf(f.of(CallIndex{0}), u"took"_s), u"–"_s);
    QVERIFY(!fact(f.of(SpanIndex{0}), u"in the session"_s));
    QVERIFY(fact(f.of(SpanIndex{0}), u"in the input"_s));
}

void DescribeTest::aToolCall()
{
    const SpokenSession spoken;
    const Fixture f(spoken.log());
    const Description call = f.of(CallIndex{0});
    QCOMPARE(call.title, u"lookup_order"_s);
    QCOMPARE(call.texts.size(), size_t(2));
    QVERIFY(call.texts[0].text.contains(u"427"_s));
    QVERIFY(call.texts[1].text.contains(u"shipped"_s));
    QCOMPARE(valueOf(call, u"took"_s), u"184 ms"_s);
    QCOMPARE(valueOf(call, u"call_id"_s), u"call_1"_s);
    QCOMPARE(fact(call, u"turn"_s)->links[0].to.subject, Subject(TurnIndex{0}));
    QVERIFY(std::ranges::any_of(call.events, [](const DescriptionFact &kind) {
        return kind.name == u"response.function_call_arguments.delta"_s && kind.value.contains(u'9')
               && kind.links.size() == 2;
    }));
}

void DescribeTest::aToolCallWithoutAnAnswer()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
        .server(10, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})")
        .server(20, R"({"type":"response.output_item.done","response_id":"r","item":{"id":"i","type":"function_call",)"
                    R"("status":"completed","name":"wait_for_it","call_id":"c","arguments":"{}"}})")
        .server(30, R"({"type":"response.done","response":{"id":"r","status":"completed"}})");
    const Fixture f(log);
    const Description call = f.of(CallIndex{0});
    QCOMPARE(call.verdict, CellTone::Warning);
    QVERIFY(!fact(call, u"took"_s) && !fact(call, u"answered"_s));
    QCOMPARE(call.texts.size(), size_t(1)); // no output that there was not
}

void DescribeTest::anItem()
{
    const SpokenSession spoken;
    const Fixture f(spoken.log());
    const StringId id = f.conversation().interruptions()[0].item;
    const Item *answer = f.conversation().item(id);
    const Description item = f.of(ItemIndex(answer - f.conversation().items().data()));
    QCOMPARE(valueOf(item, u"id"_s), u"item_2"_s);
    QCOMPARE(valueOf(item, u"in the conversation"_s), u"yes"_s);
    QVERIFY(valueOf(item, u"audio sent"_s).contains(u"5.5"_s));
    QVERIFY2(valueOf(item, u"audio heard"_s).startsWith(u"1.8"_s), qPrintable(valueOf(item, u"audio heard"_s)));
    QVERIFY(fact(item, u"truncated at"_s));
    QCOMPARE(fact(item, u"response"_s)->links.size(), size_t(2));
    QCOMPARE(fact(item, u"turn"_s)->links[0].text, u"Turn 1"_s);
    QCOMPARE(item.texts.size(), size_t(1));
    QVERIFY(item.texts[0].text.startsWith(u"Your order"_s));
}

void DescribeTest::aSpeechSpan()
{
    const SpokenSession spoken;
    const Fixture f(spoken.log());
    const Description span = f.of(SpanIndex{0});
    // The input clock runs 60 ms behind the session's.
    QCOMPARE(valueOf(span, u"in the session"_s), u"00:03.100 – 00:06.000"_s);
    QCOMPARE(valueOf(span, u"in the input"_s), u"3\u202f040 ms – 5\u202f940 ms"_s);
    QCOMPARE(valueOf(span, u"in its item"_s), u"0 ms – 2\u202f900 ms"_s);
    QVERIFY(fact(span, u"start told"_s)->links[0].text.contains(u"speech_started"_s));
    QVERIFY(fact(span, u"end told"_s)->links[0].text.contains(u"speech_stopped"_s));
    QCOMPARE(valueOf(span, u"threshold in force"_s), u"0.5"_s);
    QCOMPARE(fact(span, u"turn"_s)->links[0].to.subject, Subject(TurnIndex{0}));
    QVERIFY(fact(span, u"item"_s));
    if (!f.turns.voice().empty())
        QVERIFY(fact(span, u"our detector"_s));
}

/// The request stands beside its refusal, and what it means.
void DescribeTest::aRefusal()
{
    EventLog log;
    log.server(0, R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1"}})")
        .client(1000, R"({"type":"session.update","event_id":"u1","session":{"type":"realtime","voice":"nobody"}})")
        .server(1200,
                R"({"type":"error","event_id":"x","error":{"type":"invalid_request_error","code":"invalid_value",)"
                R"("message":"No such voice.","param":"session.voice","event_id":"u1"}})")
        .client(2000, R"({"type":"session.update","event_id":"u2","session":{"type":"realtime","voice":"noone"}})")
        .server(2200,
                R"({"type":"error","event_id":"y","error":{"type":"invalid_request_error","code":"invalid_value",)"
                R"("message":"No such voice.","param":"session.voice","event_id":"u2"}})");
    const Fixture f(log);
    const Description refusal = f.of(FindingRef{EventIndex{2}, "request-refused"});
    QCOMPARE(refusal.verdict, CellTone::Warning);
    QCOMPARE(refusal.texts[0].frame, EventIndex{1});
    QCOMPARE(refusal.texts[0].links[0].to.subject, Subject(EventIndex{1}));
    QVERIFY(refusal.texts[1].text.contains(u"No such voice."_s));
    QVERIFY(std::ranges::any_of(refusal.texts, [](const auto &text) { return text.head == u"Not in force"_s; }));
    QVERIFY(std::ranges::any_of(refusal.texts, [](const auto &text) { return text.head == u"What to do"_s; }));
    QVERIFY(std::ranges::any_of(refusal.texts, [](const auto &text) { return text.head == u"Why this rule"_s; }));
    QCOMPARE(valueOf(refusal, u"rule"_s), u"request-refused"_s);
    QCOMPARE(valueOf(refusal, u"whose doing"_s), u"client"_s);
    QCOMPARE(fact(refusal, u"for the same cause"_s)->links[0].to.event, EventIndex{4});
    checkLinks(f, refusal);
}

/// Also when the list of findings is made anew: by its rule and event.
void DescribeTest::aFindingStaysWhatItIs()
{
    const SpokenSession spoken;
    Fixture f(spoken.log());
    const Finding first = f.findings.all().front();
    const Finding last = f.findings.all().back();
    QVERIFY(first.rule != last.rule);
    f.findings.setRulesOff({QString::fromLatin1(first.rule.data(), qsizetype(first.rule.size()))});
    QCOMPARE(f.of(FindingRef{last.event, last.rule}).lead, last.message);
    QVERIFY(!Describe::of(f.turns, f.findings, FindingRef{first.event, first.rule}));
}

void DescribeTest::whatIsNotThereHasNone()
{
    const SpokenSession spoken;
    const Fixture f(spoken.log());
    for (const Subject &subject :
         {Subject(TurnIndex{99}), Subject(CallIndex{99}), Subject(ItemIndex{99}), Subject(SpanIndex{99}),
          Subject(EventIndex{99'999}), Subject(FindingRef{EventIndex{99'999}, "request-refused"})}) {
        QVERIFY(!Describe::of(f.turns, f.findings, subject));
        QVERIFY(!Describe::name(*f.session, subject).isEmpty());
    }
    QVERIFY(!Describe::of(SessionTurns(), SessionFindings(), TurnIndex{0}));
}

/// Between two characters, and it is said how much there is.
void DescribeTest::longTextsAreCut()
{
    EventLog log;
    QByteArray words;
    for (int i = 0; i < 4000; ++i)
        words += "语";
    log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
        .server(10, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})")
        .server(20, R"({"type":"response.output_item.done","response_id":"r","item":{"id":"i","type":"function_call",)"
                    R"("status":"completed","name":"n","call_id":"c","arguments":")"
                        + words + R"("}})");
    const Fixture f(log);
    const QString shown = f.of(CallIndex{0}).texts[0].text;
    QVERIFY(shown.size() < 1200);
    QVERIFY(shown.startsWith(u"语语"_s) && !shown.contains(QChar::ReplacementCharacter));
    QVERIFY(shown.contains(u"12.0 kB"_s) || shown.contains(u"11.7 kB"_s) || shown.contains(u"kB"_s));
}

QTEST_GUILESS_MAIN(DescribeTest)
#include "tst_describe.moc"
