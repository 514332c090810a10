// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/spoken_turns.h"

#include "models/audio/sample_codec.h"
#include "tests/support/spoken_session.h"

#include <algorithm>

namespace turnscope {

namespace {

QByteArray id(const char *prefix, quint32 number)
{
    return prefix + QByteArray::number(number).rightJustified(12, '0');
}

/// A minute of speech-like sound as base64 pieces, which are gone through again and again.
std::vector<QByteArray> speechPieces(AudioFormat format, int pieceMs, quint32 seed)
{
    const std::vector<qint16> sound = speechLike(60 * qint64(format.rate), 0.5, seed);
    std::vector<QByteArray> pieces;
    const auto length = size_t(pieceMs * format.rate / 1000);
    for (size_t first = 0; first + length <= sound.size(); first += length)
        pieces.push_back(encodeSamples(std::span(sound).subspan(first, length), format.encoding).toBase64());
    return pieces;
}

QByteArray item(const QByteArray &previous, const QByteArray &name, const char *role, const char *status,
                const char *content)
{
    return R"("previous_item_id":)" + previous + R"(,"item":{"id":")" + name
           + R"(","object":"realtime.item","type":"message","status":")" + status + R"(","role":")" + role
           + R"(","content":[)" + content + "]}";
}

} // namespace

SpokenTurns::SpokenTurns(AudioFormat format)
    : m_appends(speechPieces(format, kAppendMs, 1))
    , m_deltas(speechPieces(format, kDeltaMs, 2))
{
}

std::vector<SpokenTurns::Event> SpokenTurns::next()
{
    const quint32 turn = m_turn++;
    const qint64 begin = qint64(turn) * kTurnMs;
    const QByteArray user = id("item_U", turn), model = id("item_M", turn), response = id("resp_", turn);
    const QByteArray before = turn == 0 ? QByteArray("null") : '"' + id("item_M", turn - 1) + '"';
    const QByteArray asked = '"' + user + '"';
    std::vector<Event> events;
    const auto server = [&](qint64 ms, const char *type, const QByteArray &fields) {
        events.push_back({begin + ms, Direction::Server,
                          R"({"type":")" + QByteArray(type) + R"(","event_id":")"
                              + id("event_", turn * 1000 + quint32(events.size())) + "\"," + fields + "}"});
    };
    const auto console = [&](qint64 ms, const char *type, const QByteArray &fields) {
        events.push_back(
            {begin + ms, Direction::Console,
             R"({"type":")" + QByteArray(type) + R"(","item_id":")" + model + R"(","content_index":0)" + fields + "}"});
    };
    for (int ms = kAppendMs; ms <= kTurnMs; ms += kAppendMs)
        events.push_back({begin + ms, Direction::Client,
                          R"({"type":"input_audio_buffer.append","event_id":")"
                              + id("turnscope_", turn * 1000 + quint32(ms / kAppendMs)) + R"(","audio":")"
                              + m_appends[m_append++ % m_appends.size()] + "\"}"});
    server(1000, "input_audio_buffer.speech_started",
           R"("audio_start_ms":)" + QByteArray::number(begin + 700) + R"(,"item_id":")" + user + "\"");
    server(4000, "input_audio_buffer.speech_stopped",
           R"("audio_end_ms":)" + QByteArray::number(begin + 4000) + R"(,"item_id":")" + user + "\"");
    server(4001, "input_audio_buffer.committed", R"("previous_item_id":)" + before + R"(,"item_id":")" + user + "\"");
    server(4001, "conversation.item.added",
           item(before, user, "user", "completed", R"({"type":"input_audio","transcript":null})"));
    server(4002, "response.created",
           R"("response":{"object":"realtime.response","id":")" + response
               + R"(","status":"in_progress","output":[]})");
    server(4200, "response.output_item.added",
           R"("response_id":")" + response + R"(","output_index":0,)"
               + item(asked, model, "assistant", "in_progress", ""));
    server(4201, "conversation.item.added", item(asked, model, "assistant", "in_progress", ""));
    const QByteArray where =
        R"("response_id":")" + response + R"(","item_id":")" + model + R"(","output_index":0,"content_index":0)";
    constexpr int heardMs = 3400;
    for (int ms = 0, at = 4300; ms < heardMs; ms += kDeltaMs, at += 17) {
        server(at, "response.output_audio.delta",
               where + R"(,"delta":")" + m_deltas[m_delta++ % m_deltas.size()] + "\"");
        server(at + 2, "response.output_audio_transcript.delta",
               where + R"(,"delta":" word","obfuscation":"a8Hk20sLp1v")");
        server(at + 3, "response.output_audio_transcript.delta", where + R"(,"delta":" again","obfuscation":"Qw81")");
    }
    console(4310, "console.playback.started", "");
    for (int ms = 80; ms < heardMs; ms += 80)
        console(4310 + ms, "console.playback.heard", R"(,"played_ms":)" + QByteArray::number(ms));
    server(4700, "conversation.item.input_audio_transcription.completed",
           R"("item_id":")" + user + R"(","content_index":0,"transcript":"Where is my order?")");
    server(4800, "response.output_audio.done", where);
    server(4801, "response.output_audio_transcript.done", where + R"(,"transcript":"word again")");
    server(4802, "response.output_item.done",
           R"("response_id":")" + response + R"(","output_index":0,)"
               + item(asked, model, "assistant", "completed", R"({"type":"output_audio","transcript":"word again"})"));
    server(
        4803, "response.done",
        R"("response":{"object":"realtime.response","id":")" + response
            + R"(","status":"completed","output":[],"usage":{"total_tokens":400,"input_tokens":300,"output_tokens":100}})");
    console(4310 + heardMs, "console.playback.stopped",
            R"(,"played_ms":)" + QByteArray::number(heardMs) + R"(,"sent_ms":)" + QByteArray::number(heardMs));
    std::ranges::stable_sort(events, {}, &Event::ms);
    return events;
}

} // namespace turnscope
