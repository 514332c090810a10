// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/refused_request.h"
#include "tests/support/event_log.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class RefusedRequestTest : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *kCreated =
        R"({"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1"}})";

    static QByteArray refusal(const QByteArray &eventId, const QByteArray &message)
    {
        return R"({"type":"error","event_id":"x","error":{"type":"invalid_request_error","code":"invalid_value","message":)"
               + ('"' + message + '"') + R"(,"param":"session.voice","event_id":)" + eventId + "}}";
    }

    static std::unique_ptr<Session> session(const EventLog &log)
    {
        auto made = std::make_unique<Session>(log.shared(), RecordingInfo(), false);
        made->advance();
        return made;
    }

private Q_SLOTS:
    void isFoundFromBothEnds()
    {
        EventLog log;
        log.server(0, kCreated)
            .client(1, R"({"type":"session.update","event_id":"u1","session":{"type":"realtime","voice":"nobody"}})")
            .server(2, refusal(R"("u1")", "No such voice."))
            .client(3, R"({"type":"session.update","event_id":"u2","session":{"type":"realtime","voice":"nobody"}})")
            .server(4, refusal(R"("u2")", "No such voice."));
        const auto made = session(log);
        for (const EventIndex event : {EventIndex{1}, EventIndex{2}}) {
            const auto refused = RefusedRequest::of(*made, event);
            QVERIFY(refused);
            QCOMPARE(refused->request, std::optional(EventIndex{1}));
            QCOMPARE(refused->refusal, EventIndex{2});
            QVERIFY(refused->named && refused->why.isEmpty());
            QVERIFY(refused->said.contains(u"No such voice"_s) && refused->said.contains(u"session.voice"_s));
            QVERIFY(refused->notInForce.contains(u"nothing of it is in force"_s));
            QVERIFY(!refused->toDo.isEmpty());
            QCOMPARE(refused->again, std::vector{EventIndex{4}});
        }
        QVERIFY(!RefusedRequest::of(*made, EventIndex{0}));
        QVERIFY(!RefusedRequest::of(*made, EventIndex{77}));
    }

    void saysWhyThereIsNoRequest()
    {
        EventLog log;
        log.server(0, kCreated).server(2, refusal("null", "No such voice."));
        const auto refused = RefusedRequest::of(*session(log), EventIndex{1});
        QVERIFY(refused && !refused->request);
        QVERIFY(refused->why.contains(u"client's side is not in this log"_s));
        EventLog both;
        both.server(0, kCreated)
            .client(1, R"({"type":"input_audio_buffer.append","audio":""})")
            .server(2, refusal(R"("lost")", "No such voice."));
        const auto unknown = RefusedRequest::of(*session(both), EventIndex{2});
        QVERIFY(unknown && !unknown->request);
        QVERIFY(unknown->why.contains(u"does not tell which"_s));
    }

    /// What was found of a log is no other's, and goes on with it.
    void seesTheClientsSideWhenItComes()
    {
        EventLog log;
        log.server(0, kCreated).server(2, refusal("null", "No such voice."));
        auto of = session(log);
        const auto why = [&] { return RefusedRequest::of(*of, EventIndex{1})->why; };
        QVERIFY(why().contains(u"client's side is not in this log"_s));
        QVERIFY(why().contains(u"client's side is not in this log"_s));
        log.client(3, R"({"type":"input_audio_buffer.append","audio":""})");
        of->advance();
        QVERIFY(why().contains(u"does not tell which"_s));
        QVERIFY(why().contains(u"does not tell which"_s));
        EventLog other;
        other.server(0, kCreated).server(2, refusal("null", "No such voice."));
        of = session(other);
        QVERIFY(why().contains(u"client's side is not in this log"_s));
    }

    void aFailureOfTheServersOwnTakesNothingBack()
    {
        EventLog log;
        log.server(0, kCreated)
            .server(1,
                    R"({"type":"error","event_id":"x","error":{"type":"server_error","code":null,"message":"Oops."}})");
        const auto refused = RefusedRequest::of(*session(log), EventIndex{1});
        QVERIFY(refused && refused->notInForce.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RefusedRequestTest)
#include "tst_refused_request.moc"
