// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <benchmark/benchmark.h>

using namespace turnscope;

namespace {

QByteArray id(const char *prefix, int turn)
{
    return prefix + QByteArray::number(turn).rightJustified(16, '0');
}

/// One spoken turn as the service sends it: `deltas` text-like deltas and as many audio deltas of
/// `audioBytes` base64 characters.
void appendTurn(EventLog &log, qint64 &ms, int turn, int deltas, int audioBytes)
{
    const QByteArray user = id("item_user", turn);
    const QByteArray item = id("item_asst", turn);
    const QByteArray response = id("resp_", turn);
    const QByteArray audio(audioBytes, 'A');
    const QByteArray where = R"("event_id":"event_DqWmFakeFakeFakeFake1","response_id":")" + response
                             + R"(","item_id":")" + item + R"(","output_index":0,"content_index":0,)";
    const auto server = [&](const QByteArray &frame) { log.server(++ms, frame); };
    server(R"({"type":"input_audio_buffer.speech_started","audio_start_ms":)" + QByteArray::number(ms)
           + R"(,"item_id":")" + user + R"("})");
    server(R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":)" + QByteArray::number(ms + 900)
           + R"(,"item_id":")" + user + R"("})");
    server(R"({"type":"input_audio_buffer.committed","item_id":")" + user + R"("})");
    server(R"({"type":"conversation.item.added","item":{"id":")" + user
           + R"(","type":"message","role":"user","status":"completed","content":[{"type":"input_audio"}]}})");
    server(R"({"type":"response.created","response":{"id":")" + response
           + R"(","status":"in_progress","conversation_id":"conv_1","output":[]}})");
    server(R"({"type":"response.output_item.added","response_id":")" + response + R"(","item":{"id":")" + item
           + R"(","type":"message","role":"assistant","status":"in_progress","content":[]}})");
    server(R"({"type":"conversation.item.added","item":{"id":")" + item
           + R"(","type":"message","role":"assistant","status":"in_progress","content":[]}})");
    for (int i = 0; i < deltas; ++i) {
        server(R"({"type":"response.output_audio_transcript.delta",)" + where
               + R"("delta":" word","obfuscation":"a8Hk20sLp1v"})");
        server(R"({"type":"response.output_audio.delta",)" + where + R"("delta":")" + audio + R"("})");
    }
    server(R"({"type":"response.output_item.done","response_id":")" + response + R"(","item":{"id":")" + item
           + R"(","type":"message","role":"assistant","status":"completed","content":[]}})");
    server(R"({"type":"response.done","response":{"id":")" + response + R"(","status":"completed","output":[]}})");
}

/// Arguments: turns, deltas of each kind a turn, base64 characters an audio delta.
void fold(benchmark::State &state)
{
    EventLog log;
    qint64 ms = 0;
    for (int turn = 0; turn < state.range(0); ++turn)
        appendTurn(log, ms, turn, int(state.range(1)), int(state.range(2)));
    const EventStore &events = log.events();
    qint64 bytes = 0;
    for (EventIndex i{0}; events.contains(i); i = next(i))
        bytes += events.row(i).length;
    for (auto _ : state) {
        Conversation conversation;
        foldAll(conversation, events);
        benchmark::DoNotOptimize(conversation.revision());
    }
    state.SetItemsProcessed(qint64(state.iterations()) * events.size());
    state.SetBytesProcessed(qint64(state.iterations()) * bytes);
}

} // namespace

BENCHMARK(fold)->Name("small events")->Args({2000, 95, 32})->Unit(benchmark::kMillisecond);
BENCHMARK(fold)->Name("turns without deltas")->Args({10000, 0, 0})->Unit(benchmark::kMillisecond);
BENCHMARK(fold)->Name("audio deltas of 32 KB")->Args({50, 40, 32000})->Unit(benchmark::kMillisecond);
