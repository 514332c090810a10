// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/conversation/conversation.h"
#include "models/speech/speech_stream.h"
#include "models/tuning/sample_filter.h"
#include "models/tuning/speech_curve.h"

#include <functional>
#include <memory>

namespace turnscope {

/// Makes the curve of a session's input audio, clip by clip, some 150 times faster than it sounds. What lies between clips
/// counts as silence, as long as it is known to have been. One thread at a time.
class CurveScan
{
public:
    static constexpr std::chrono::minutes kLongestGap{
        1}; ///< of silence that is judged; after a longer one the detector begins anew

    /// `filter` may be null; else it is what is listened to that comes out of it. Fails with a sentence when the model cannot be
    /// loaded.
    static Result<std::unique_ptr<CurveScan>> create(SpeechProbability::Model model = SpeechProbability::Model::V6,
                                                     std::unique_ptr<SampleFilter> filter = {});

    /// The next clip of the user's track, whose rate is `trackRate`; its event is read. The detector begins anew with a clip
    /// that belongs to another of `sessions` than the one before.
    void push(const EventStore &events, const AudioTrack::Clip &clip, int trackRate,
              std::span<const SessionPart> sessions = {});

    /// No more will come: the last frames, which the resampler still holds back.
    void finish();

    /// Nothing more is to come for now: see SpeechProbability::rest().
    void rest();

    const SpeechCurve &curve() const { return m_curve; }

private:
    explicit CurveScan(std::unique_ptr<SpeechStream> stream);
    void beginSession(InputTime at);
    void hear(std::span<const qint16> samples, int rate, InputTime at);
    void listen(std::span<const qint16> samples, int rate);
    void take(std::span<const float> probabilities);

    std::unique_ptr<SpeechStream> m_stream; ///< null: its model was lost, or it is finished
    std::unique_ptr<SampleFilter> m_filter; ///< before it; may be null
    SpeechCurve m_curve;
    qint64 m_next = 0;    ///< sample of the track
    size_t m_session = 0; ///< of sessions, of the clip before
};

/// The curve of a whole track. `progress` is told shares from 0 to 1, and may return false: then there is none, and the error
/// is empty. `filter` as above. Any thread.
Result<SpeechCurve> speechCurve(const EventStore &events, const AudioTrack &track,
                                std::span<const SessionPart> sessions = {},
                                SpeechProbability::Model model = SpeechProbability::Model::V6,
                                const std::function<bool(double)> &progress = {},
                                std::unique_ptr<SampleFilter> filter = {});

} // namespace turnscope
