// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/speech/speech_stream.h"
#include "models/speech/turn_detector.h"

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

/// Hears speech in a stream of PCM as server_vad does: a SpeechStream tells the probability of each 32 ms, and a TurnDetector
/// decides. One object is one input buffer, from
/// the session's begin to its end. One thread at a time.
///
/// Marks are on the stream's own clock, the resampler's delay taken out. An edge is told at most one frame and
/// that delay (20 ms from 24 kHz) after the audio that decides it was pushed.
class SpeechDetector
{
public:
    struct Change
    {
        TurnDetector::Edge edge = TurnDetector::Edge::None;
        DetectedSpan span;
        float peak = 0; ///< the highest probability in it so far
    };

    /// Fails with a sentence when the model cannot be loaded.
    static Result<std::unique_ptr<SpeechDetector>>
    create(const TurnDetectorSettings &settings = {}, SpeechProbability::Model model = SpeechProbability::Model::V6);

    /// In force from the next frame on; a span in progress goes on.
    void setSettings(const TurnDetectorSettings &settings) { m_detector.setSettings(settings); }

    /// Appends samples of any number, `rate` samples a second; returns the edges that they decided, in order.
    /// The rate may change between calls. A rate that is not above 0 appends nothing.
    std::vector<Change> push(std::span<const qint16> samples, int rate);

    /// See SpeechProbability::rest().
    void rest() { m_stream->rest(); }

    bool speaking() const { return m_detector.speaking(); }
    const DetectedSpan &span() const { return m_detector.span(); }
    float peak() const { return m_peak; } ///< the highest probability in it, 0 to 1

    /// How far the stream has been judged.
    InputTime position() const { return m_detector.position(); }

private:
    SpeechDetector() = default;

    std::unique_ptr<SpeechStream> m_stream;
    TurnDetector m_detector;
    float m_peak = 0;
};

} // namespace turnscope
