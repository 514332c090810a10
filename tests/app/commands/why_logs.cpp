// SPDX-License-Identifier: GPL-3.0-or-later
#include "why_logs.h"

namespace {

const QByteArray kCreated = R"({"type":"session.created","session":{"id":"s","type":"realtime"}})";

QByteArray row(int at, const char *from, const QByteArray &event)
{
    return "{\"t_ms\":" + QByteArray::number(at) + ".5,\"dir\":\"" + from + "\",\"event\":" + event + "}\n";
}

QByteArray append(int at, const QByteArray &samples)
{
    return row(at, "out", R"({"type":"input_audio_buffer.append","audio":")" + samples.toBase64() + "\"}");
}

} // namespace

QByteArray answeredLog()
{
    return R"({"type":"session.created","session":{"id":"s","type":"realtime"}}
{"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}}
{"type":"response.created","response":{"id":"r","status":"in_progress"}}
{"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}}
{"type":"response.output_text.delta","response_id":"r","item_id":"a","content_index":0,"delta":"hello"}
{"type":"response.output_text.done","response_id":"r","item_id":"a","content_index":0,"text":"hello"}
{"type":"response.done","response":{"id":"r","status":"completed","output":[{"id":"a","type":"message","role":"assistant","content":[{"type":"output_text","text":"hello"}]}]}}
)";
}

QByteArray failedLog()
{
    const QByteArray answered = answeredLog();
    return answered.left(answered.indexOf(R"({"type":"response.output_item)"))
           + R"({"type":"response.done","response":{"id":"r","status":"failed",)"
             R"("status_details":{"type":"failed","error":{"code":"x"}},"output":[]}})";
}

QByteArray silenceSent()
{
    QByteArray log = row(0, "in", kCreated);
    for (int i = 1; i <= 60; ++i)
        log += append(100 * i, QByteArray(4800, '\0'));
    return log;
}

QByteArray noiseSent()
{
    QByteArray log = row(0, "in", kCreated);
    quint32 noise = 1;
    for (int i = 1; i <= 60; ++i) {
        QByteArray samples;
        for (int n = 0; n < 2400; ++n) {
            noise = noise * 1664525 + 1013904223;
            samples.append(char(noise >> 26)).append('\0'); // up to 63 of 32,767
        }
        log += append(100 * i, samples);
    }
    return log;
}

QList<WhySample> whySamples()
{
    const QByteArray created = row(1, "in", kCreated);
    const QByteArray limits = R"({"type":"rate_limits.updated","rate_limits":[]})";
    const QList<QByteArray> events = answeredLog().trimmed().split('\n');
    QByteArray answer;
    for (int i = 2; i < int(events.size()); ++i)
        answer += row(3140 + 10 * i, "in", events[i]);
    const QByteArray late =
        created + row(100, "out", R"({"type":"input_audio_buffer.commit"})")
        + row(110, "in", R"({"type":"input_audio_buffer.committed","item_id":"u"})")
        + row(
            115, "in",
            R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_audio"}]}})")
        + row(
            3110, "in",
            R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u","content_index":0,"transcript":"hi"})")
        + row(3120, "out", R"({"type":"response.create"})") + answer;
    QByteArray own =
        R"({"turnscope":1,"session":"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10","started":"2026-11-21T09:14:03.120Z","profile":{"name":"t","url":"ws://127.0.0.1/","model":"m","dialect":"openai-ga"},"app":"0.1.0"}
)";
    int at = 0;
    for (const QByteArray &event : events)
        own += "{\"at\":" + QByteArray::number(at += 10'000) + R"(,"from":"server","event":)" + event + "}\n";
    own += R"({"at":90000,"from":"console","event":{"type":"console.device","device":"speaker","state":"slow"}})";
    return {{"muted", created + row(20, "out", R"({"type":"session.input_audio.mute"})") + row(9000, "in", limits),
             "muted", "proven"},
            {"the words came late", late, "words-late", "likely"},
            {"playback stalled", own + '\n', "playback-stalled", "proven"}};
}
