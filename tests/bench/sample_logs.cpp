// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_logs.h"

#include "models/audio/sample_codec.h"
#include "tests/support/spoken_session.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <functional>

namespace turnscope::sample_logs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRate = 24000;
constexpr int kAppendMs = 40;
constexpr int kDeltaMs = 200;
constexpr int kTurnMs = 10000;
constexpr int kVoiceBegin = 700; // ms into the turn: the user's voice
constexpr int kVoiceEnd = 3500;

QByteArray id(const char *prefix, quint32 number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

/// One event of a turn, before it is written in its place.
struct Line
{
    qint64 at; ///< ms
    const char *from;
    QByteArray event;
};

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

    void write(std::vector<Line> &lines)
    {
        std::ranges::stable_sort(lines, {}, &Line::at);
        for (const Line &line : lines)
            write(line.at * 1000, line.from, line.event);
        lines.clear();
    }

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

/// A minute of speech-like sound as base64 pieces, which are gone through again and again.
std::vector<QByteArray> speechPieces(int pieceMs, quint32 seed)
{
    const std::vector<qint16> sound = speechLike(60 * kRate, 0.5, seed);
    std::vector<QByteArray> pieces;
    const auto length = size_t(pieceMs * kRate / 1000);
    for (size_t first = 0; first + length <= sound.size(); first += length)
        pieces.push_back(encodeSamples(std::span(sound).subspan(first, length), AudioEncoding::Pcm16).toBase64());
    return pieces;
}

struct Exchange
{
    QByteArray question;
    QByteArray answer;
};

const std::array<Exchange, 5> kExchanges{{
    {"Where is my order?", "It left the warehouse this morning and should be with you on Thursday."},
    {"Can I still change the address?", "Yes, until it reaches the depot. Which address should it go to instead?"},
    {"Twelve Harbour Street, please.", "Thank you. I have changed it to twelve Harbour Street; you will get a mail."},
    {"What does express delivery cost?", "Express costs nine euros, and brings it to you by tomorrow at noon."},
    {"Then leave it as it is.", "All right, it stays with the standard delivery. Is there anything else?"},
}};

void writeSpoken(LogFile &log, int minutes)
{
    const std::vector<QByteArray> appends = speechPieces(kAppendMs, 1);
    const std::vector<QByteArray> deltas = speechPieces(kDeltaMs, 2);
    const QByteArray silence = QByteArray(kAppendMs * kRate / 1000 * 2, 0).toBase64();
    size_t append = 0, delta = 0;
    std::vector<Line> lines;
    QByteArray previous = "null";
    QRandomGenerator random(7);
    for (int turn = 0; turn < minutes * 60000 / kTurnMs; ++turn) {
        const qint64 begin = qint64(turn) * kTurnMs;
        const QByteArray user = id("item_U", quint32(turn)), model = id("item_M", quint32(turn));
        const QByteArray response = id("resp_", quint32(turn));
        const auto server = [&](qint64 ms, const char *type, const QByteArray &fields) {
            lines.push_back({begin + ms, "server",
                             R"({"type":")" + QByteArray(type) + R"(","event_id":")"
                                 + id("event_", quint32(turn * 1000) + quint32(lines.size())) + "\"," + fields + "}"});
        };
        const Exchange &words = kExchanges[size_t(turn) % kExchanges.size()];
        const auto after = [&previous](const QByteArray &name) {
            const QByteArray field = R"("previous_item_id":)" + previous + ',';
            previous = '"' + name + '"';
            return field;
        };
        const auto item = [](const QByteArray &name, const char *role, const char *status, const QByteArray &content) {
            return R"("item":{"id":")" + name + R"(","object":"realtime.item","type":"message","status":")" + status
                   + R"(","role":")" + role + R"(","content":[)" + content + "]}";
        };
        const auto console = [&](qint64 ms, const char *type, const QByteArray &fields) {
            lines.push_back({begin + ms, "console",
                             R"({"type":")" + QByteArray(type) + R"(","item_id":")" + model + R"(","content_index":0)"
                                 + fields + "}"});
        };
        for (int ms = kAppendMs; ms <= kTurnMs; ms += kAppendMs)
            lines.push_back({begin + ms, "client",
                             R"({"type":"input_audio_buffer.append","audio":")"
                                 + (ms > kVoiceBegin && ms <= kVoiceEnd ? appends[append++ % appends.size()] : silence)
                                 + "\"}"});
        const QByteArray clock = QByteArray::number(begin + kVoiceBegin - 300);
        server(1000, "input_audio_buffer.speech_started",
               R"("audio_start_ms":)" + clock + R"(,"item_id":")" + user + "\"");
        server(4000, "input_audio_buffer.speech_stopped",
               R"("audio_end_ms":)" + QByteArray::number(begin + 4000) + R"(,"item_id":")" + user + "\"");
        server(4001, "input_audio_buffer.committed",
               R"("previous_item_id":)" + previous + R"(,"item_id":")" + user + "\"");
        server(4001, "conversation.item.added",
               after(user) + item(user, "user", "completed", R"({"type":"input_audio","transcript":null})"));
        server(4002, "response.created",
               R"("response":{"object":"realtime.response","id":")" + response
                   + R"(","status":"in_progress","output":[]})");
        const qint64 thinks = 120 + random.bounded(600);
        server(4080 + thinks, "response.output_item.added",
               R"("response_id":")" + response + R"(","output_index":0,)"
                   + item(model, "assistant", "in_progress", ""));
        server(4081 + thinks, "conversation.item.added", after(model) + item(model, "assistant", "in_progress", ""));
        const QByteArray where =
            R"("response_id":")" + response + R"(","item_id":")" + model + R"(","output_index":0,"content_index":0)";
        const int heardMs = 3400;
        const QByteArrayList said = words.answer.split(' ');
        const qint64 first = 4180 + thinks;
        for (int ms = 0, i = 0; ms < heardMs; ms += kDeltaMs, ++i) {
            server(first + 17 * i, "response.output_audio.delta",
                   where + R"(,"delta":")" + deltas[delta++ % deltas.size()] + "\"");
            server(first + 17 * i + 2, "response.output_audio_transcript.delta",
                   where + R"(,"delta":")" + (i < said.size() ? (i == 0 ? "" : " ") + said[i] : QByteArray())
                       + R"(","obfuscation":"a8Hk20sLp1v")");
        }
        console(first + 10, "console.playback.started", "");
        for (int ms = 80; ms < heardMs; ms += 80)
            console(first + 10 + ms, "console.playback.heard", R"(,"played_ms":)" + QByteArray::number(ms));
        server(4700, "conversation.item.input_audio_transcription.completed",
               R"("item_id":")" + user + R"(","content_index":0,"transcript":")" + words.question + "\"");
        const qint64 over = first + 500;
        server(over, "response.output_audio.done", where);
        server(over + 1, "response.output_audio_transcript.done", where + R"(,"transcript":")" + words.answer + "\"");
        server(over + 2, "response.output_item.done",
               R"("response_id":")" + response + R"(","output_index":0,)"
                   + item(model, "assistant", "completed",
                          R"({"type":"output_audio","transcript":")" + words.answer + R"("})"));
        server(
            over + 3, "response.done",
            R"("response":{"object":"realtime.response","id":")" + response
                + R"(","status":"completed","output":[],"usage":{"total_tokens":400,"input_tokens":300,"output_tokens":100}})");
        console(first + 10 + heardMs, "console.playback.stopped",
                R"(,"played_ms":)" + QByteArray::number(heardMs) + R"(,"sent_ms":)" + QByteArray::number(heardMs));
        log.write(lines);
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
