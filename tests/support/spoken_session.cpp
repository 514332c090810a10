// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"

#include "models/audio/sample_codec.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace turnscope {

namespace {

constexpr int kRate = 24000;
constexpr qint64 kMicrophoneFrom = 60;
constexpr qint64 kAppend = 40; ///< ms an event

struct Frame
{
    qint64 ms;
    Direction from;
    QByteArray json;
};

/// Collects frames in any order.
class Script
{
public:
    void server(qint64 ms, const QByteArray &json) { m_frames.push_back({ms, Direction::Server, json}); }
    void client(qint64 ms, const QByteArray &json) { m_frames.push_back({ms, Direction::Client, json}); }
    void console(qint64 ms, const QByteArray &json) { m_frames.push_back({ms, Direction::Console, json}); }

    void addTo(EventLog &log)
    {
        std::ranges::stable_sort(m_frames, {}, &Frame::ms);
        int number = 0;
        for (Frame &frame : m_frames)
            log.add(
                frame.from, frame.ms,
                frame.json.replace(R"("event_id":"e")", R"("event_id":"event_)" + QByteArray::number(++number) + '"'));
    }

private:
    std::vector<Frame> m_frames;
};

QByteArray base64(std::span<const qint16> samples)
{
    return encodeSamples(samples, AudioEncoding::Pcm16).toBase64();
}

void put(std::vector<qint16> &track, qint64 ms, const std::vector<qint16> &samples)
{
    const auto first = static_cast<size_t>((ms - kMicrophoneFrom) * kRate / 1000);
    for (size_t i = 0; i < samples.size() && first + i < track.size(); ++i)
        track[first + i] = samples[i];
}

void microphone(Script &script)
{
    std::vector<qint16> track(static_cast<size_t>((SpokenSession::kEnd - kMicrophoneFrom) * kRate / 1000));
    QRandomGenerator random(7);
    for (qint16 &sample : track)
        sample = static_cast<qint16>(random.bounded(-90, 90));
    put(track, SpokenSession::kVoice,
        speechLike((SpokenSession::kVoiceEnd - SpokenSession::kVoice) * kRate / 1000, 0.6, 1));
    put(track, SpokenSession::kSecondVoice,
        speechLike((SpokenSession::kSecondVoiceEnd - SpokenSession::kSecondVoice) * kRate / 1000, 0.35, 2));
    const auto chunk = static_cast<size_t>(kAppend * kRate / 1000);
    qint64 ms = kMicrophoneFrom;
    for (size_t first = 0; first + chunk <= track.size(); first += chunk) {
        ms += kAppend;
        script.client(ms, R"({"type":"input_audio_buffer.append","audio":")" + base64({&track[first], chunk}) + "\"}");
    }
}

void speech(Script &script, qint64 from, qint64 to, const QByteArray &item, const QByteArray &words,
            const QByteArray &previous)
{
    const auto clock = [](qint64 ms) { return QByteArray::number(ms - kMicrophoneFrom); };
    script.server(from + 90, R"({"type":"input_audio_buffer.speech_started","event_id":"e","audio_start_ms":)"
                                 + clock(from - 300) + R"(,"item_id":")" + item + "\"}");
    const qint64 stopped = to + 510;
    script.server(stopped, R"({"type":"input_audio_buffer.speech_stopped","event_id":"e","audio_end_ms":)"
                               + clock(to + 500) + R"(,"item_id":")" + item + "\"}");
    script.server(stopped + 2, R"({"type":"input_audio_buffer.committed","event_id":"e","previous_item_id":)" + previous
                                   + R"(,"item_id":")" + item + "\"}");
    script.server(
        stopped + 2,
        R"({"type":"conversation.item.added","event_id":"e","previous_item_id":)" + previous + R"(,"item":{"id":")"
            + item
            + R"(","object":"realtime.item","type":"message","status":"completed","role":"user","content":[{"type":"input_audio","transcript":null}]}})");
    script.server(stopped + 600,
                  R"({"type":"conversation.item.input_audio_transcription.completed","event_id":"e","item_id":")" + item
                      + R"(","content_index":0,"transcript":")" + words + "\"}");
}

/// The events of a spoken answer: audio of `ms` milliseconds in deltas of 200 ms, twelve times faster than
/// it sounds.
void answer(Script &script, qint64 at, qint64 ms, const QByteArray &response, const QByteArray &item,
            const QByteArray &previous, const QByteArray &text, quint32 seed)
{
    script.server(
        at,
        R"({"type":"response.output_item.added","event_id":"e","response_id":")" + response
            + R"(","output_index":0,"item":{"id":")" + item
            + R"(","object":"realtime.item","type":"message","status":"in_progress","role":"assistant","content":[]}})");
    script.server(
        at + 1,
        R"({"type":"conversation.item.added","event_id":"e","previous_item_id":)" + previous + R"(,"item":{"id":")"
            + item
            + R"(","object":"realtime.item","type":"message","status":"in_progress","role":"assistant","content":[]}})");
    script.server(at + 2, R"({"type":"response.content_part.added","event_id":"e","response_id":")" + response
                              + R"(","item_id":")" + item
                              + R"(","output_index":0,"content_index":0,"part":{"type":"audio","transcript":""}})");
    const auto samples = speechLike(ms * kRate / 1000, 0.5, seed);
    const auto chunk = static_cast<size_t>(200 * kRate / 1000);
    const QByteArrayList words = text.split(' ');
    qint64 when = at + 3;
    const QByteArray head = R"(","event_id":"e","response_id":")" + response + R"(","item_id":")" + item
                            + R"(","output_index":0,"content_index":0)";
    for (size_t first = 0; first < samples.size(); first += chunk, when += 17) {
        const auto count = std::min(chunk, samples.size() - first);
        script.server(when, R"({"type":"response.output_audio.delta)" + head + R"(,"delta":")"
                                + base64({&samples[first], count}) + "\"}");
        if (first / chunk < size_t(words.size()))
            script.server(when, R"({"type":"response.output_audio_transcript.delta)" + head + R"(,"delta":")"
                                    + words[qsizetype(first / chunk)] + R"( "})");
    }
    script.server(when, R"({"type":"response.output_audio.done)" + head + "}");
}

void created(Script &script, qint64 at, const QByteArray &response)
{
    script.server(at, R"({"type":"response.created","event_id":"e","response":{"object":"realtime.response","id":")"
                          + response + R"(","status":"in_progress","output":[],"usage":null}})");
}

void done(Script &script, qint64 at, const QByteArray &response, const QByteArray &status)
{
    script.server(at, R"({"type":"response.done","event_id":"e","response":{"object":"realtime.response","id":")"
                          + response + R"(","status":")" + status
                          + R"(","output":[],"usage":{"total_tokens":1022,"input_tokens":911,"output_tokens":111}}})");
}

void toolCall(Script &script, qint64 at)
{
    const QByteArray item =
        R"("item":{"id":"item_tool","object":"realtime.item","type":"function_call","status":"completed","name":"lookup_order","call_id":"call_1","arguments":"{\"order_id\":\"427\"}"}})";
    script.server(at, R"({"type":"response.output_item.added","event_id":"e","response_id":"resp_1","output_index":0,)"
                          + item);
    script.server(at + 1, R"({"type":"conversation.item.added","event_id":"e","previous_item_id":"item_1",)" + item);
    for (int i = 0; i < 9; ++i)
        script.server(
            at + 5 + 4 * i,
            R"({"type":"response.function_call_arguments.delta","event_id":"e","response_id":"resp_1","item_id":"item_tool","output_index":0,"call_id":"call_1","delta":"x"})");
    script.server(
        at + 47,
        R"({"type":"response.function_call_arguments.done","event_id":"e","response_id":"resp_1","item_id":"item_tool","output_index":0,"call_id":"call_1","arguments":"{\"order_id\":\"427\"}"})");
    done(script, at + 50, "resp_1", "completed");
    script.client(
        at + 231,
        R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_1","output":"{\"status\":\"shipped\"}"}})");
    script.server(
        at + 232,
        R"({"type":"conversation.item.added","event_id":"e","previous_item_id":"item_tool","item":{"id":"item_output","object":"realtime.item","type":"function_call_output","status":"completed","call_id":"call_1","output":"{\"status\":\"shipped\"}"}})");
    script.client(at + 233, R"({"type":"response.create"})");
}

void playback(Script &script, qint64 from, qint64 to, qint64 sent, const QByteArray &item)
{
    const QByteArray head = R"(","item_id":")" + item + R"(","content_index":0)";
    script.console(from, R"({"type":"console.playback.started)" + head + "}");
    script.console(to, R"({"type":"console.playback.stopped)" + head + R"(,"played_ms":)"
                           + QByteArray::number(to - from) + R"(,"sent_ms":)" + QByteArray::number(sent) + "}");
}

} // namespace

std::vector<qint16> speechLike(qint64 samples, double loudness, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<qint16> sound(static_cast<size_t>(samples));
    const double pi = std::numbers::pi;
    double strength = 0.7;
    for (size_t i = 0; i < sound.size(); ++i) {
        const double t = static_cast<double>(i) / kRate;
        const double syllable = std::fmod(t, 0.21) / 0.21;
        if (i % static_cast<size_t>(0.21 * kRate) == 0)
            strength = 0.35 + 0.65 * random.generateDouble();
        const double envelope = std::pow(std::sin(pi * syllable), 0.8) * strength;
        double wave = 0;
        for (int harmonic = 1; harmonic <= 5; ++harmonic)
            wave += std::sin(2 * pi * 140 * harmonic * t) / harmonic;
        wave = 0.35 * wave + 0.3 * (random.generateDouble() - 0.5);
        sound[i] = static_cast<qint16>(std::clamp(envelope * loudness * wave, -1.0, 1.0) * 32767);
    }
    return sound;
}

SpokenSession::SpokenSession(CutIn cutIn)
{
    const qint64 cut = cutIn == CutIn::Clean ? kCleanCut : kCut;
    const QByteArray heard = QByteArray::number(cut - kAnswer);
    Script script;
    const QByteArray session =
        R"("session":{"type":"realtime","object":"realtime.session","id":"sess_1","model":"gpt-realtime","output_modalities":["audio"],"instructions":"","audio":{"input":{"format":{"type":"audio/pcm","rate":24000},"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,"create_response":true,"interrupt_response":true}},"output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})";
    script.console(1, R"({"type":"console.connected"})");
    script.server(4, R"({"type":"session.created","event_id":"e",)" + session);
    microphone(script);

    speech(script, kVoice, kVoiceEnd, "item_1", "Where is my order four two seven?", "null");
    created(script, kVoiceEnd + 514, "resp_1");
    toolCall(script, kVoiceEnd + 878);
    created(script, kVoiceEnd + 1150, "resp_2");
    answer(script, kAnswer - 62, 5560, "resp_2", "item_2", R"("item_output")",
           "Your order four two seven has left our house this morning. It should be with you on Thursday before noon. "
           "May I help you with anything else?",
           3);
    playback(script, kAnswer, cut, 5560, "item_2");

    speech(script, kSecondVoice, kSecondVoiceEnd, "item_3", cutIn == CutIn::Clean ? "And what did I pay?" : "",
           R"("item_2")");
    done(script, kSecondVoice + 105, "resp_2", "cancelled");
    script.client(cut + 5,
                  R"({"type":"conversation.item.truncate","item_id":"item_2","content_index":0,"audio_end_ms":)" + heard
                      + "}");
    script.server(
        cut + 16,
        R"({"type":"conversation.item.truncated","event_id":"e","item_id":"item_2","content_index":0,"audio_end_ms":)"
            + heard + "}");

    created(script, kSecondVoiceEnd + 516, "resp_3");
    answer(script, kSecondAnswer - 80, 4200, "resp_3", "item_4", R"("item_3")",
           cutIn == CutIn::Clean
               ? "You paid forty two euros and fifty cents, the parcel included. The bill is in your mail."
               : "I am sorry, I did not catch that. Could you say it once more, please?",
           4);
    done(script, kSecondAnswer + 420, "resp_3", "completed");
    playback(script, kSecondAnswer, kSecondAnswerEnd, 4200, "item_4");
    script.server(
        kSecondAnswerEnd + 500,
        R"({"type":"error","event_id":"e","error":{"type":"invalid_request_error","code":"response_cancel_not_active","message":"Cancellation failed: no active response found"}})");
    script.addTo(m_log);
}

} // namespace turnscope
