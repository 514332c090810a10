// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/spoken_turns.h"

#include "models/audio/sample_codec.h"
#include "tests/support/spoken_session.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

constexpr int kVoiceBegin = 700; // ms into the turn: the user's voice
constexpr int kVoiceEnd = 3500;

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

} // namespace

SpokenTurns::SpokenTurns(AudioFormat format)
    : m_appends(speechPieces(format, kAppendMs, 1))
    , m_deltas(speechPieces(format, kDeltaMs, 2))
    , m_silence(encodeSamples(std::vector<qint16>(size_t(format.samples(milliseconds(kAppendMs)))), format.encoding)
                    .toBase64())
{
}

std::vector<SpokenTurns::Event> SpokenTurns::next()
{
    const quint32 turn = m_turn++;
    const qint64 begin = qint64(turn) * kTurnMs;
    std::vector<Event> events;
    const QByteArray user = id("item_U", turn), model = id("item_M", turn);
    const QByteArray response = id("resp_", turn);
    const auto server = [&](qint64 ms, const char *type, const QByteArray &fields) {
        events.push_back({begin + ms, Direction::Server,
                          R"({"type":")" + QByteArray(type) + R"(","event_id":")"
                              + id("event_", turn * 1000 + quint32(events.size())) + "\"," + fields + "}"});
    };
    const Exchange &words = kExchanges[turn % kExchanges.size()];
    const auto after = [this](const QByteArray &name) {
        const QByteArray field = R"("previous_item_id":)" + m_previous + ',';
        m_previous = '"' + name + '"';
        return field;
    };
    const auto item = [](const QByteArray &name, const char *role, const char *status, const QByteArray &content) {
        return R"("item":{"id":")" + name + R"(","object":"realtime.item","type":"message","status":")" + status
               + R"(","role":")" + role + R"(","content":[)" + content + "]}";
    };
    const auto console = [&](qint64 ms, const char *type, const QByteArray &fields) {
        events.push_back(
            {begin + ms, Direction::Console,
             R"({"type":")" + QByteArray(type) + R"(","item_id":")" + model + R"(","content_index":0)" + fields + "}"});
    };
    for (int ms = kAppendMs; ms <= kTurnMs; ms += kAppendMs)
        events.push_back(
            {begin + ms, Direction::Client,
             R"({"type":"input_audio_buffer.append","event_id":")"
                 + id("turnscope_", turn * 1000 + quint32(ms / kAppendMs)) + R"(","audio":")"
                 + (ms > kVoiceBegin && ms <= kVoiceEnd ? m_appends[m_append++ % m_appends.size()] : m_silence)
                 + "\"}"});
    const QByteArray clock = QByteArray::number(begin + kVoiceBegin - 300);
    server(1000, "input_audio_buffer.speech_started", R"("audio_start_ms":)" + clock + R"(,"item_id":")" + user + "\"");
    server(4000, "input_audio_buffer.speech_stopped",
           R"("audio_end_ms":)" + QByteArray::number(begin + 4000) + R"(,"item_id":")" + user + "\"");
    server(4001, "input_audio_buffer.committed",
           R"("previous_item_id":)" + m_previous + R"(,"item_id":")" + user + "\"");
    server(4001, "conversation.item.added",
           after(user) + item(user, "user", "completed", R"({"type":"input_audio","transcript":null})"));
    server(4002, "response.created",
           R"("response":{"object":"realtime.response","id":")" + response
               + R"(","status":"in_progress","output":[]})");
    const qint64 thinks = 120 + m_random.bounded(600);
    server(4080 + thinks, "response.output_item.added",
           R"("response_id":")" + response + R"(","output_index":0,)" + item(model, "assistant", "in_progress", ""));
    server(4081 + thinks, "conversation.item.added", after(model) + item(model, "assistant", "in_progress", ""));
    const QByteArray where =
        R"("response_id":")" + response + R"(","item_id":")" + model + R"(","output_index":0,"content_index":0)";
    const int heardMs = 3400;
    const QByteArrayList said = words.answer.split(' ');
    const qint64 first = 4180 + thinks;
    for (int ms = 0, i = 0; ms < heardMs; ms += kDeltaMs, ++i) {
        server(first + 17 * i, "response.output_audio.delta",
               where + R"(,"delta":")" + m_deltas[m_delta++ % m_deltas.size()] + "\"");
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
    std::ranges::stable_sort(events, {}, &Event::ms);
    return events;
}

} // namespace turnscope
