// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "models/recording/log_reader.h"

#include <QFileInfo>
#include <QTest>

using namespace turnscope;
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
        conversation.advance(*events, events->size());

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
        quint32 previous = 0;
        for (const quint32 index : conversation.order()) {
            QVERIFY(index == 0 || index == previous + 1); // nothing was inserted
            previous = index;
        }
    }

private:
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
