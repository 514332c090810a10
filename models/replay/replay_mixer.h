// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/replay/replay_levels.h"
#include "models/replay/replay_score.h"

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

/// Renders a ReplayScore to PCM at kRate, each side apart, from any moment on: decodes from the events what it comes to,
/// half a second at a time, and holds no more than that and the event it reads. One thread at a time; reads files, so not
/// the GUI's.
class ReplayMixer
{
public:
    static constexpr int kRate = 24000; ///< samples a second

    ReplayMixer(std::shared_ptr<const EventStore> events, std::shared_ptr<const ReplayScore> score);
    ~ReplayMixer();

    /// Goes on from there; the begin for a moment before it.
    void seek(SessionTime at);

    /// The moment of the next sample.
    SessionTime position() const;

    /// The next samples of both sides, full scale ±1; silence where there is none, also after the end. Overlapping answers
    /// are added up, and may go beyond full scale. Both spans are of one size.
    void read(std::span<float> you, std::span<float> model);

    const ReplayScore &score() const { return *m_score; }

private:
    class Side;

    std::shared_ptr<const EventStore> m_events;
    std::shared_ptr<const ReplayScore> m_score;
    std::unique_ptr<Side> m_you;
    std::unique_ptr<Side> m_model;
    qint64 m_sample = 0; ///< the next one, since session time 0
};

/// A range of a score as interleaved stereo PCM16 at ReplayMixer::kRate: what is written to a file. Of a long one, ask for
/// it in pieces.
std::vector<qint16> renderStereo(ReplayMixer &mixer, SessionRange range, const ReplayLevels &levels);

} // namespace turnscope
