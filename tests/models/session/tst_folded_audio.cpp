// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/folded_audio.h"

#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;

namespace {

QByteArray created(const QByteArray &id)
{
    return R"({"type":"session.created","session":{"id":")" + id
           + R"(","type":"realtime","audio":{"input":{"format":{"type":"audio/pcm","rate":24000},)"
             R"("turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,)"
             R"("silence_duration_ms":500}}}}})";
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

/// Whether a log has the audio that its server heard.
class TestFoldedAudio : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EventLog> m_log;
    qint64 m_at = 0;

    void begin(const QByteArray &id) { m_log->server(++m_at, created(id)); }

    void append(qint64 ms)
    {
        m_at += ms;
        const QByteArray audio = QByteArray(ms * 48, 'x').toBase64();
        m_log->client(m_at, R"({"type":"input_audio_buffer.append","audio":")" + audio + R"("})");
    }

    /// What the server marks; −1: it does not say where the speech ended.
    void speech(const QByteArray &item, qint64 start, qint64 end)
    {
        m_log->server(++m_at, R"({"type":"input_audio_buffer.speech_started","item_id":")" + item
                                  + R"(","audio_start_ms":)" + number(start) + "}");
        if (end >= 0)
            m_log->server(++m_at, R"({"type":"input_audio_buffer.speech_stopped","item_id":")" + item
                                      + R"(","audio_end_ms":)" + number(end) + "}");
    }

    bool lacks(const RecordingInfo &info = {}) const
    {
        SessionFold fold;
        foldAll(fold, m_log->events());
        return lacksInputAudio(fold, info);
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_at = 0;
        begin("sess_1");
    }

    /// Who marks speech where the log has no audio any more heard what is not in it.
    void marksBeyondTheAudioTellOfMore()
    {
        append(2000);
        speech("item_1", 200, 1500);
        QVERIFY(!lacks());
        speech("item_2", 1600, 2300); // what is under way when somebody writes a log
        QVERIFY(!lacks());
        speech("item_3", 2300, 2301);
        QVERIFY(lacks());
    }

    /// Also where it does not say when that speech ended; the padding is none.
    void goesByTheOnsetOfWhatGoesOn()
    {
        append(2000);
        speech("item_1", 1950, -1);
        QVERIFY(!lacks()); // heard from 2,250 ms on
        append(1000);
        speech("item_2", 3001, -1);
        QVERIFY(lacks());
    }

    /// A log of several sessions: the audio of the next one is none of the one before.
    void eachSessionHasItsOwnAudio()
    {
        append(1000);
        speech("item_1", 200, 1800); // 800 ms of it are not here
        QVERIFY(lacks());
        begin("sess_2");
        append(5000);
        speech("item_2", 200, 4000);
        QVERIFY(lacks());
    }

    void laterSessionsAreCountedFromTheirBegin()
    {
        append(1000);
        speech("item_1", 200, 900);
        begin("sess_2");
        append(1000);
        speech("item_2", 200, 1200);
        QVERIFY(!lacks());
        speech("item_3", 200, 1400);
        QVERIFY(lacks());
    }

    /// Without any audio there is none, which is told as such.
    void noAudioIsNotCutAudio()
    {
        speech("item_1", 2000, 3000);
        QVERIFY(!lacks());
        RecordingInfo cut;
        cut.audioCut = true;
        QVERIFY(lacks(cut));
    }
};

QTEST_GUILESS_MAIN(TestFoldedAudio)
#include "tst_folded_audio.moc"
