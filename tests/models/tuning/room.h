// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sample_codec.h"
#include "models/recording/frame_cursor.h"
#include "models/session/folded_audio.h"
#include "tests/support/event_log.h"

#include <vector>

namespace turnscope {

/// A session made of what its two sides sounded like, for tests: the microphone runs from 0 on, and what the model says is
/// played as soon as it has come.
class Room
{
public:
    static constexpr int kRate = 24000;

    explicit Room(std::vector<qint16> microphone)
        : m_microphone(std::move(microphone))
    {
    }

    /// What the model says from `ms` on; once, before anything else is asked.
    void play(qint64 ms, const std::vector<qint16> &answer)
    {
        m_answerAt = ms;
        m_answer = answer;
    }

    /// Adds what comes at `ms` to the microphone's sound.
    void hear(qint64 ms, const std::vector<qint16> &sound, double gain)
    {
        const size_t first = size_t(ms * kRate / 1000);
        for (size_t i = 0; i < sound.size() && first + i < m_microphone.size(); ++i)
            m_microphone[first + i] = qint16(std::clamp(m_microphone[first + i] + gain * sound[i], -32768.0, 32767.0));
    }

    /// Folds it; then the rest may be asked.
    void fold()
    {
        m_log.server(0,
                     R"({"type":"session.created","event_id":"e1","session":{"type":"realtime","id":"sess_1","audio":{)"
                     R"("input":{"format":{"type":"audio/pcm","rate":24000},"turn_detection":{"type":"server_vad",)"
                     R"("threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500}},)"
                     R"("output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})");
        constexpr size_t chunk = kRate / 25;
        qint64 at = 0;
        const qint64 length = qint64(m_answer.size()) * 1000 / kRate;
        bool answered = m_answer.empty();
        bool stopped = answered;
        for (size_t first = 0; first + chunk <= m_microphone.size(); first += chunk) {
            at += 40;
            if (!answered && at > m_answerAt) {
                answer();
                answered = true;
            }
            if (!stopped && at > m_answerAt + length) {
                const QByteArray ms = QByteArray::number(length);
                m_log.console(m_answerAt + length, R"({"type":"console.playback.stopped","item_id":"item_1",)"
                                                   R"("content_index":0,"played_ms":)"
                                                       + ms + ",\"sent_ms\":" + ms + "}");
                stopped = true;
            }
            m_log.client(at, R"({"type":"input_audio_buffer.append","audio":")" + base64({&m_microphone[first], chunk})
                                 + "\"}");
        }
        FrameCursor frames(m_log.events());
        m_fold.advance(frames, m_log.events().size());
    }

    SessionAudio audio() const { return foldedAudio(m_fold, m_log.events()); }
    std::unique_ptr<KeptAudio> kept() const { return std::make_unique<KeptAudio>(m_fold, m_log.shared()); }

private:
    static QByteArray base64(std::span<const qint16> samples)
    {
        return encodeSamples(samples, AudioEncoding::Pcm16).toBase64();
    }

    void answer()
    {
        const qint64 at = m_answerAt;
        m_log.server(
            at, R"({"type":"response.created","event_id":"e2","response":{"id":"resp_1","status":"in_progress"}})");
        m_log.server(
            at, R"({"type":"response.output_item.added","event_id":"e3","response_id":"resp_1","output_index":0,)"
                R"("item":{"id":"item_1","type":"message","status":"in_progress","role":"assistant","content":[]}})");
        m_log.server(
            at, R"({"type":"conversation.item.added","event_id":"e4","previous_item_id":null,)"
                R"("item":{"id":"item_1","type":"message","status":"in_progress","role":"assistant","content":[]}})");
        m_log.server(
            at, R"({"type":"response.output_audio.delta","event_id":"e5","response_id":"resp_1","item_id":"item_1",)"
                R"("output_index":0,"content_index":0,"delta":")"
                    + base64(m_answer) + "\"}");
        m_log.console(at, R"({"type":"console.playback.started","item_id":"item_1","content_index":0})");
    }

    std::vector<qint16> m_microphone;
    std::vector<qint16> m_answer;
    qint64 m_answerAt = 0;
    EventLog m_log;
    SessionFold m_fold;
};

} // namespace turnscope
