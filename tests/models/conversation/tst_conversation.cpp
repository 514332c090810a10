// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/describe.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

/// The protocol's worked examples, field by field, and what holds for every log.
class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        appendLogFile(m_log, QStringLiteral("worked_examples.log"));
        foldAll(m_conversation, m_log.events());
        QCOMPARE(m_conversation.applied(), m_log.events().size());
    }

    void itemsAreInTheServersOrder()
    {
        QByteArrayList order;
        for (const ItemIndex index : m_conversation.order())
            order << id(m_conversation.items()[index].id);
        QCOMPARE(order.join(' '), QByteArray("item_u1 item_a1 item_u2 item_a2 item_f1 item_o1 mcpl_1 mcpr_1 mcpa_1 "
                                             "mcpc_1 item_p1 item_f2 mcpc_2 item_a7"));
    }

    void spokenTurn()
    {
        const Item *user = item("item_u1");
        QVERIFY(user);
        QCOMPARE(user->role, Role::User);
        QCOMPARE(user->status, ItemStatus::Completed);
        QCOMPARE(user->parts.size(), size_t(1));
        QCOMPARE(user->parts[0].kind, PartKind::Audio);
        QCOMPARE(user->text(), std::string("When does the next boat leave?"));
        QVERIFY(user->parts[0].textDone);
        QCOMPARE(user->sent(), microseconds(2450ms)); // 3270 − 820: what was handed to the model
        QCOMPARE(user->speech, std::optional(SpanIndex{0}));

        const Item *answer = item("item_a1");
        QVERIFY(answer);
        QCOMPARE(answer->text(), std::string("The next boat leaves at nine."));
        QCOMPARE(id(answer->previous), QByteArray("item_u1")); // item.done says null: item.added is right
        QCOMPARE(answer->sent(), microseconds(332));           // 2 × 8 bytes of PCM at 24 kHz

        const SpeechSpan &span = m_conversation.speech()[0];
        QCOMPARE(toMilliseconds(span.start), 820);
        QCOMPARE(toMilliseconds(*span.end), 3270);
        QCOMPARE(span.prefixPadding, 300ms);
        QCOMPARE(span.silenceDuration, 450ms);
    }

    void response()
    {
        const Response *first = m_conversation.response(find("resp_1"));
        QVERIFY(first && first->usage);
        QCOMPARE(first->status, ResponseStatus::Completed);
        QCOMPARE(first->model, std::string("gpt-realtime-2.1"));
        QCOMPARE(first->usage->input, 140);
        QCOMPARE(first->usage->cachedText, 64);
        QCOMPARE(first->usage->outputAudio, 42);
        QVERIFY(!first->askedBy);
        QVERIFY(first->firstText < first->firstAudio);
        const Response *second = m_conversation.response(find("resp_2"));
        QVERIFY(second && second->askedBy);
        QCOMPARE(type(*second->askedBy), QByteArray("response.create"));

        const Response *failed = m_conversation.response(find("resp_11"));
        QCOMPARE(failed->status, ResponseStatus::Failed);
        QCOMPARE(failed->error, std::string("inference_rate_limit_exceeded: Rate limit reached."));
        const Response *cancelled = m_conversation.response(find("resp_7"));
        QCOMPARE(cancelled->status, ResponseStatus::Cancelled);
        QCOMPARE(cancelled->reason, std::string("turn_detected"));
    }

    void outOfBandIsApart()
    {
        const Response *apart = m_conversation.response(find("resp_10"));
        QVERIFY(apart && apart->outOfBand);
        QCOMPARE(type(*apart->askedBy), QByteArray("response.create"));
        QVERIFY(!m_conversation.activeResponse() || m_conversation.activeResponse() != apart);
        for (const Turn &turn : m_conversation.turns()) {
            for (const ResponseIndex index : turn.responses)
                QVERIFY(m_conversation.responses()[index].id != apart->id);
        }
    }

    void toolCalls()
    {
        const auto calls = m_conversation.toolCalls();
        QCOMPARE(calls.size(), size_t(4));
        QCOMPARE(calls[0].callId, std::string("call_Kd72"));
        QCOMPARE(id(calls[0].outputItem), QByteArray("item_o1"));
        QCOMPARE(type(*calls[0].answeredBy), QByteArray("conversation.item.create"));
        QCOMPARE(item("item_f1")->arguments, std::string(R"({"from":"Oban","to":"Mull"})"));
        QCOMPARE(item("item_f1")->name, std::string("next_ferry"));
        QVERIFY(!calls[1].answered); // of the overlapping preamble: never answered
        QCOMPARE(id(calls[2].item), QByteArray("mcpc_1"));
        QVERIFY(calls[2].answered && !calls[2].failed);
        QCOMPARE(item("mcpc_1")->output, std::string("High water 11:42"));
        QVERIFY(calls[3].answered && calls[3].failed);
        QCOMPARE(item("mcpc_2")->output, std::string("upstream not reachable"));
        QCOMPARE(item("mcpl_1")->output, std::string("tides"));
        QCOMPARE(item("mcpl_2")->status, ItemStatus::Incomplete);
        QCOMPARE(item("mcpa_1")->output, std::string("approved"));
    }

    void truncationAndDeletion()
    {
        const Item *cut = item("item_a7");
        QCOMPARE(toMilliseconds(*cut->truncatedAt), 640);
        QVERIFY(cut->parts[0].forgotten);
        QCOMPARE(cut->text(), std::string("The harbour opens at")); // kept to be shown
        QVERIFY(item("img_01")->deleted);
        QVERIFY(!item("img_01")->inConversation);
    }

    void errors()
    {
        const auto errors = m_conversation.errors();
        QCOMPARE(errors.size(), size_t(4));
        QCOMPARE(type(*errors[0].cause), QByteArray("input_audio_buffer.commit"));
        QCOMPARE(type(*errors[1].cause), QByteArray("response.cancel"));
        QCOMPARE(errors[2].param, std::string("session.colour"));
        QVERIFY(!errors[3].cause); // session_expired names none
    }

    void settings()
    {
        QCOMPARE(m_conversation.settings().vad.silenceDuration, 450ms);
        QCOMPARE(m_conversation.settings().voice, std::string("cedar"));
        Conversation early;
        foldTo(early, m_log.events(), 1);
        QCOMPARE(early.settings().vad.silenceDuration, 500ms);
        foldTo(early, m_log.events(), 2);
        QCOMPARE(early.settings().voice, std::string("marin")); // sent is not in force
        foldTo(early, m_log.events(), 3);
        QCOMPARE(early.settings().voice, std::string("cedar"));
        const auto refused = std::ranges::find(m_conversation.settingsHistory(), true, &SettingsChange::refused);
        QVERIFY(refused != m_conversation.settingsHistory().end());
        QCOMPARE(type(*refused->partner), QByteArray("error"));
    }

    void transcription()
    {
        QCOMPARE(item("item_t1")->text(), std::string("Good morning.")); // its first delta came before the item
        QVERIFY(!item("item_t1")->inConversation);
        QCOMPARE(item("item_t2")->text(), std::string("Hello"));
        QCOMPARE(item("item_t3")->transcriptionError, std::string("Could not transcribe."));
        QCOMPARE(m_conversation.transcriptions().size(), size_t(2));
        QCOMPARE(m_conversation.transcriptions()[0].model, std::string("gpt-4o-mini-transcribe"));
        QCOMPARE(m_conversation.transcriptions()[1].usage.seconds, 1.4);
    }

    void stepwiseIsTheSameAsAtOnce()
    {
        Conversation stepwise;
        for (EventIndex i{0}; m_log.events().contains(i); i = next(i)) {
            stepwise.apply(m_log.events(), i, m_log.events().frame(i));
            (void)stepwise.order(); // looking changes nothing
        }
        QCOMPARE(text(stepwise), text(m_conversation));
    }

    void aPrefixIsTheStateAtThatTime()
    {
        EventLog live;
        Conversation conversation;
        for (EventIndex i{0}; m_log.events().contains(i); i = next(i)) {
            const EventRow row = m_log.events().row(i);
            live.add(row.from, toMilliseconds(row.at), m_log.events().frame(i));
            foldAll(conversation, live.events());
            if (number(i) % 7 != 0)
                continue;
            Conversation past;
            foldTo(past, m_log.events(), number(m_log.events().firstAt(row.at + microseconds(1))));
            QCOMPARE(text(past), describe(conversation, live.events().strings()));
        }
    }

    void indicesOutOfOrderAreIgnored()
    {
        Conversation conversation;
        const auto apply = [&](EventIndex index) {
            conversation.apply(m_log.events(), index, m_log.events().frame(index));
        };
        apply(EventIndex{5});
        QCOMPARE(conversation.applied(), 0u);
        apply(EventIndex{0});
        apply(EventIndex{0});
        QCOMPARE(conversation.applied(), 1u);
    }

    void changesAreFound()
    {
        Conversation conversation;
        foldTo(conversation, m_log.events(), 10); // up to item_u1
        const quint64 before = conversation.revision();
        QVERIFY(conversation.itemsChangedSince(before).empty());
        foldTo(conversation, m_log.events(), 14); // item_a1 and its first delta
        QCOMPARE(conversation.itemsChangedSince(before), std::vector{ItemIndex{1}});
        QCOMPARE(conversation.itemsChangedSince(0).size(), size_t(2));
    }

    void movesWithItsState()
    {
        Conversation conversation;
        foldTo(conversation, m_log.events(), 60);
        Conversation moved = std::move(conversation);
        foldAll(moved, m_log.events());
        QCOMPARE(text(moved), text(m_conversation));
    }

private:
    /// Looks an id up as a reader may: in the columns.
    StringId find(const char *wanted) const
    {
        for (EventIndex i{0}; m_log.events().contains(i); i = next(i)) {
            const EventRow row = m_log.events().row(i);
            for (const StringId id : {row.item, row.response}) {
                if (m_log.events().strings().view(id) == wanted)
                    return id;
            }
        }
        return StringId::None;
    }

    const Item *item(const char *wanted) const { return m_conversation.item(find(wanted)); }
    QByteArray id(StringId id) const { return m_log.events().strings().text(id).toUtf8(); }
    QByteArray type(EventIndex index) const { return id(m_log.events().type(index)); }
    QByteArray text(const Conversation &conversation) const { return describe(conversation, m_log.events().strings()); }

    EventLog m_log;
    Conversation m_conversation;
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
