// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs that every frame passes the redactor: ns a frame and bytes a second, for an endpoint with one key, and for
// one that has given out a thousand. And all of a frame's way in, on the session thread.
#include "models/recording/recorder.h"
#include "tests/bench/figure.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace turnscope;

namespace {

QByteArray random(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(1);
    for (char &c : bytes)
        c = char(generator.bounded(256));
    return bytes;
}

QByteArray delta(const QByteArray &content, const char *type)
{
    return QByteArray(R"({"type":")") + type
           + R"(","event_id":"event_CCXGRvtUVrax5SJAnNOWZ","response_id":"resp_CCXGQ4e1ht4cOraEYcuR2",)"
             R"("item_id":"item_CCXGQ22EvEHKMRVd5CEVS","output_index":0,"content_index":0,"delta":")"
           + content + "\"}";
}

/// One of each kind: 0 a text delta, 1 400 ms of audio, 2 an hour's worth of instructions, 3 arguments with escapes.
QByteArray frame(int64_t kind)
{
    switch (kind) {
    case 0:
        return delta(" weather", "response.output_audio_transcript.delta");
    case 1:
        return delta(random(19200).toBase64(), "response.output_audio.delta");
    case 2:
        return delta(QByteArray("You are a helpful, well-spoken assistant: answer in a sentence. ").repeated(500), "x");
    default:
        return delta(QByteArray(R"({\"city\":\"Z\u00fcrich\",\"days\":3,\"unit\":\"\\u00b0C\"} )").repeated(50), "y");
    }
}

Redactor redactorOf(int64_t secrets)
{
    Redactor redactor;
    for (int64_t i = 0; i < secrets; ++i)
        redactor.add("sk-proj-" + QByteArray::number(quint64(i) * 0x9e3779b97f4a7c15U, 16) + random(48).toHex());
    return redactor;
}

void passFrames(benchmark::State &state)
{
    const Redactor redactor = redactorOf(state.range(1));
    const QByteArray bytes = frame(state.range(0));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(redactor.redacted(bytes));
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size());
}

/// What the table shows: the frames that come most, as a console has it, with one key in use.
void figures(benchmark::State &state)
{
    const Redactor redactor = redactorOf(1);
    for ([[maybe_unused]] auto _ : state) {
        for (const auto &[kind, what] : {std::pair{0, "redaction: a text delta"}, {1, "redaction: 400 ms of audio"}}) {
            const QByteArray bytes = frame(kind);
            constexpr int times = 2000;
            const double before = cpuMs();
            for (int i = 0; i < times; ++i)
                benchmark::DoNotOptimize(redactor.redacted(bytes));
            report(state, {what, Figure::Reach::Shown, 0, (cpuMs() - before) * 1000 / times, "us", "one key in use"});
        }
    }
}

/// Redacted, parsed, recorded, and at hand for the session to act on it; against a second parse for that.
void receiving(benchmark::State &state)
{
    const QTemporaryDir folder;
    auto recorder =
        Recorder::start(folder.filePath(QStringLiteral("in.jsonl")), {}, RecordingBacklog::kMost, redactorOf(1));
    if (!recorder)
        return state.SkipWithError("no recording");
    JsonReader second;
    for ([[maybe_unused]] auto _ : state) {
        for (const auto &[kind, what] :
             {std::pair{0, "on its way in: a text delta"}, {1, "on its way in: 400 ms of audio"}}) {
            const QByteArray bytes = frame(kind);
            constexpr int times = 2000;
            double spent[2] = {0, 0};
            for (int round = 0; round < 10; ++round) { // by turns, so that both meet the same machine
                for (const bool twice : {false, true}) {
                    const double before = cpuMs();
                    for (int i = 0; i < times / 10; ++i) {
                        (void)(*recorder)->record(SessionTime(), Direction::Server, bytes);
                        if (twice)
                            benchmark::DoNotOptimize(second.parse(bytes));
                        else
                            benchmark::DoNotOptimize((*recorder)->received());
                    }
                    spent[twice] += (cpuMs() - before) * 1000 / times;
                }
            }
            char against[80];
            std::snprintf(against, sizeof against, "parsed twice: %.2f us", spent[1]);
            report(state, {what, Figure::Reach::Shown, 0, spent[0], "us", against});
        }
    }
}

} // namespace

BENCHMARK(figures)->Iterations(1);
BENCHMARK(receiving)->Iterations(1);
BENCHMARK(passFrames)->ArgNames({"kind", "secrets"})->ArgsProduct({{0, 1, 2, 3}, {0, 1, 1000}});
