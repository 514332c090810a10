// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_logs.h"

#include "tests/bench/spoken_turns.h"

#include <QDir>
#include <QFile>

#include <functional>

namespace turnscope::sample_logs {

using namespace Qt::StringLiterals;

namespace {

QByteArray id(const char *prefix, quint32 number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

const char *sideOf(Direction from)
{
    return from == Direction::Server ? "server" : from == Direction::Client ? "client" : "console";
}

class LogFile
{
public:
    explicit LogFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        m_buffer =
            R"({"turnscope":1,"session":"6f9619ff-8b86-d011-b42d-00c04fc964ff","started":"2026-11-21T09:14:03.120Z",)"
            R"("profile":{"name":"Bench","url":"","model":"gpt-realtime","dialect":"openai-ga"},"app":"0"})"
            "\n";
    }
    ~LogFile() { m_file.write(m_buffer); }

    void write(qint64 microseconds, const char *from, const QByteArray &event)
    {
        m_buffer.append("{\"at\":").append(QByteArray::number(microseconds)).append(",\"from\":\"").append(from);
        m_buffer.append("\",\"event\":").append(event).append("}\n");
        if (m_buffer.size() > (1 << 20)) {
            m_file.write(m_buffer);
            m_buffer.clear();
        }
    }

private:
    QFile m_file;
    QByteArray m_buffer;
};

void writeSpoken(LogFile &log, int minutes)
{
    SpokenTurns turns({AudioEncoding::Pcm16, 24000});
    for (int turn = 0; turn < minutes * 60000 / SpokenTurns::kTurnMs; ++turn) {
        for (const SpokenTurns::Event &event : turns.next())
            log.write(event.ms * 1000, sideOf(event.from), event.frame);
    }
}

/// A turn of five-spoken-turns, a real session: 47 events, of which 19 are deltas of the transcript, 9 of audio
/// and 4 of a tool's arguments. Audio is cut to a few bytes.
void writeSmall(LogFile &log, quint32 events)
{
    constexpr qint64 step = 10000; // µs
    quint32 written = 0;
    const auto put = [&](const char *from, const QByteArray &event) {
        if (written < events)
            log.write(qint64(written++) * step, from, event);
    };
    for (quint32 turn = 0; written < events; ++turn) {
        const QByteArray user = id("item_U", turn), model = id("item_M", turn), call = id("item_F", turn);
        const QByteArray response = id("resp_", turn);
        const QByteArray where = R"(","response_id":")" + response + R"(","item_id":")" + model + "\"";
        const auto server = [&](const char *type, const QByteArray &fields) {
            put("server", R"({"type":")" + QByteArray(type) + fields + "}");
        };
        put("client", R"({"type":"input_audio_buffer.append","audio":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})");
        put("client", R"({"type":"input_audio_buffer.commit"})");
        server("input_audio_buffer.committed", R"(","item_id":")" + user + "\"");
        server("conversation.item.created",
               R"(","item":{"id":")" + user + R"(","type":"message","status":"completed","role":"user","content":[]})");
        put("client", R"({"type":"response.create","response":{"output_modalities":["audio"]}})");
        server("response.created",
               R"(","response":{"id":")" + response + R"(","status":"in_progress","status_details":null,"output":[]})");
        server("response.output_item.added",
               R"(","response_id":")" + response + R"(","output_index":0,"item":{"id":")" + model
                   + R"(","type":"message","status":"in_progress","role":"assistant","content":[]})");
        server("conversation.item.created",
               R"(","item":{"id":")" + model
                   + R"(","type":"message","status":"in_progress","role":"assistant","content":[]})");
        server("response.content_part.added",
               where + R"(,"output_index":0,"content_index":0,"part":{"type":"audio","transcript":""})");
        for (int i = 0; i < 19; ++i) {
            server("response.audio_transcript.delta", where + R"(,"delta":" word")");
            if (i % 2 == 0 && i < 18)
                server("response.audio.delta", where + R"(,"delta":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")");
        }
        for (int i = 0; i < 4; ++i)
            server("response.function_call_arguments.delta",
                   R"(","response_id":")" + response + R"(","item_id":")" + call + R"(","delta":"{\"a\"")");
        server("response.audio.done", where);
        server("response.audio_transcript.done",
               where
                   + (turn % 100 == 7 ? R"(,"transcript":"I can offer a refund for this.")"
                                      : R"(,"transcript":"word word word word")"));
        server("response.output_item.done",
               R"(","response_id":")" + response + R"(","output_index":0,"item":{"id":")" + model
                   + R"(","type":"message","status":"completed","role":"assistant","content":[]})");
        server(
            "response.done",
            R"(","response":{"id":")" + response
                + R"(","status":"completed","output":[],"usage":{"total_tokens":606,"input_tokens":500,"output_tokens":106}})");
        server("rate_limits.updated", R"(","rate_limits":[])");
        server("conversation.item.input_audio_transcription.completed",
               R"(","item_id":")" + user + R"(","content_index":0,"transcript":"Where is my order?")");
    }
}

QString made(const QString &name, const std::function<void(LogFile &)> &write)
{
    const QString folder = qEnvironmentVariable("TURNSCOPE_BENCH_DATA", QDir::tempPath());
    const QString path = folder + u'/' + name;
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".part"_s;
    {
        LogFile log(unfinished);
        write(log);
    }
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace

QString spoken(int minutes)
{
    return made(u"turnscope-bench-spoken-%1.jsonl"_s.arg(minutes),
                [minutes](LogFile &log) { writeSpoken(log, minutes); });
}

QString small(quint32 events)
{
    return made(u"turnscope-bench-small-%1.jsonl"_s.arg(events), [events](LogFile &log) { writeSmall(log, events); });
}

bool isQuick()
{
    return qEnvironmentVariableIsSet("TURNSCOPE_BENCH_QUICK");
}

int sized(int count)
{
    return isQuick() ? count / 10 : count;
}

} // namespace turnscope::sample_logs
