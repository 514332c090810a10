// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_log.h"
#include "models/replay/replay_mixer.h"

#include <optional>
#include <vector>

namespace turnscope {

/// The sound of a log as an export has it: what ReplayMixer plays, you left and the model right, or one of both. Of a log
/// without times only one side can be had, its pieces one behind the other. Given out from begin to end. One thread; the
/// log must outlive it.
class SoundMix
{
public:
    SoundMix(const ExportLog &log, const ExportOptions &options);

    int rate() const { return m_rate; } ///< samples a second
    int channels() const { return m_side == ExportSide::Both ? 2 : 1; }
    qint64 frameCount() const { return m_frames; } ///< 0: no sound of the sides that were asked for

    /// Longer than any session: the log's times are damaged, or it holds sessions of days.
    bool isTooLong() const { return m_frames / m_rate > std::chrono::seconds(kLongest).count(); }

    static constexpr std::chrono::hours kLongest{12};

    /// The next `count` frames, interleaved.
    std::vector<qint16> next(qint64 count);

private:
    const ExportLog &m_log;
    ExportSide m_side;
    int m_rate = ReplayMixer::kRate;
    qint64 m_frames = 0;
    std::optional<ReplayMixer> m_mixer;  ///< of a log with times
    const AudioTrack *m_track = nullptr; ///< of one without
    qint64 m_at = 0;                     ///< of m_track
};

} // namespace turnscope
