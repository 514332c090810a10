// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "models/recording/importers/log_reader.h"
#include "tests/support/fold_events.h"

#include <QFileInfo>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The fold over other people's logs, with counts taken from the files by other means.
class CapturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveSpokenTurns()
    {
        const QString path = capture(QStringLiteral("five-spoken-turns.jsonl"));
        if (path.isEmpty())
            QSKIP("the captures are not here");
        auto reader = LogReader::open(path);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().text));
        QVERIFY(reader->read());
        const auto events = reader->events();
        QCOMPARE(events->size(), 423u);
        Conversation conversation;
        foldAll(conversation, *events);

        QCOMPARE(conversation.dialect(), Dialect::OpenAiBeta);
        QCOMPARE(conversation.items().size(), size_t(18));
        QCOMPARE(conversation.order().size(), size_t(18));
        QCOMPARE(conversation.responses().size(), size_t(9));
        QVERIFY(!conversation.activeResponse());
        QCOMPARE(conversation.toolCalls().size(), size_t(3));
        QVERIFY(conversation.speech().empty()); // its turns were committed by hand
        QCOMPARE(conversation.turns().size(), size_t(6));
        microseconds sent{0};
        for (const Response &response : conversation.responses()) {
            QCOMPARE(response.status, ResponseStatus::Completed);
            QVERIFY(response.askedBy);
            for (const StringId item : response.items)
                sent += conversation.item(item)->sent();
        }
        QVERIFY2(std::chrono::abs(sent - 47910ms) < 10ms, qPrintable(QString::number(sent.count())));
        for (const ToolCall &call : conversation.toolCalls()) {
            QVERIFY(call.answered);
            QCOMPARE(events->from(*call.answeredBy), Direction::Client);
            QCOMPARE(conversation.item(call.outputItem)->callId, call.callId);
        }
        std::vector<size_t> responses;
        std::vector<std::string> said;
        for (const Turn &turn : conversation.turns()) {
            QCOMPARE(turn.status, Turn::Status::Completed);
            responses.push_back(turn.responses.size());
            said.push_back(conversation.item(turn.userItem)->text().substr(0, 12));
        }
        QCOMPARE(responses, (std::vector<size_t>{1, 2, 1, 2, 2, 1}));
        QCOMPARE(said[1], std::string("Hi, I need t"));
        QCOMPARE(said[5], std::string("Thanks, that"));
        ItemIndex expected{};
        for (const ItemIndex index : conversation.order()) {
            QCOMPARE(index, expected); // nothing was inserted
            expected = next(expected);
        }
    }

    /// The turns that OpenAI's own grouper makes of them: the README of that folder has them.
    void liveSessions_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<quint32>("size");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("client delegation")
            << u"live/openai-client-delegation-frozen-clock.jsonl"_s << 407u
            << QStringList{u"you 600-5000: Please check the deployment status of the staging environment and tell me "
                           "the result"_s,
                           u"client delegation"_s,
                           u"model 5000-6200: Sure, checking that now."_s,
                           u"you 8400-13400: Hello. This is a voice connectivity test for the harness plugin. Please "
                           "replywith one short"_s,
                           u"model 12600-14000: Done: 3 of 3 replicas"_s,
                           u"you 13800-14000:  sentence"_s,
                           u"model 14400-16400:  healthy, no failed deploys in 24"_s};
        QTest::newRow("a tool round")
            << u"live/openai-delegated-tool-round.cassette.yaml"_s << 436u
            << QStringList{u"you 600-4000: What will the weather be in Amsterdam tomorrow? Please look it up"_s,
                           u"responses delegation"_s,
                           u"model 4000-9400: Sure, okay, I’m checking the forecast now. "
                           "It’ll be about 14°C with light rain tomorrow in Amsterdam."_s,
                           u"lookup_forecast"_s};
        QTest::newRow("a sideband") << u"live/openai-sideband-known-name.cassette.yaml"_s << 65u
                                    << QStringList{u"you 600-3000: Can you remind me what my name is?"_s,
                                                   u"model 2400-3400: You mentioned your name is Ada."_s};
    }

    void liveSessions()
    {
        QFETCH(QString, file);
        const QString path = capture(file);
        if (path.isEmpty())
            QSKIP("the captures are not here");
        auto reader = LogReader::open(path);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().text));
        QVERIFY(reader->read());
        const auto events = reader->events();
        QTEST(events->size(), "size");
        for (quint32 i = 0; i < events->size(); ++i)
            QVERIFY(EventCatalogue::find(Dialect::Live, events->strings().view(events->type(EventIndex{i}))));
        Conversation conversation;
        foldAll(conversation, *events);
        QCOMPARE(conversation.dialect(), Dialect::Live);
        QStringList said;
        for (const ItemIndex index : conversation.order())
            said << shown(conversation.items()[index], *events);
        QTEST(said, "said");
    }

private:
    /// With the times of its pieces, which stand in its events.
    static QString shown(const Item &item, const EventStore &events)
    {
        if (item.kind != ItemKind::Message)
            return QString::fromStdString(item.name);
        JsonReader reader;
        const auto first = reader.parse(events.frame(item.firstEvent));
        const qint64 start = first ? json::integer(*first, "start_ms") : -1;
        return u"%1 %2-%3: %4"_s.arg(item.role == Role::User ? u"you"_s : u"model"_s)
            .arg(start)
            .arg(start + item.sent().count() / 1000)
            .arg(QString::fromStdString(item.text()));
    }

    static QString capture(const QString &name)
    {
        const QString folder =
            qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
        for (const QString &path :
             {folder + u'/' + name, QStringLiteral(TURNSCOPE_SOURCE_DIR "/../../shared/captures/") + name}) {
            if (QFileInfo::exists(path))
                return path;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(CapturesTest)
#include "tst_captures.moc"
