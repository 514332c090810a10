// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/sound_mix.h"

#include "models/audio/resampler.h"

#include <algorithm>

namespace turnscope {

SoundMix::SoundMix(const ExportLog &log, const ExportOptions &options)
    : m_log(log)
    , m_side(options.side)
{
    const SessionFold &fold = log.folded();
    if (!log.hasTimes()) {
        m_track = m_side == ExportSide::You ? &fold.you() : &fold.model();
        m_rate = m_track->rate();
        m_frames = m_track->sampleCount();
        return;
    }
    const auto score = std::make_shared<const ReplayScore>(
        replayScore(fold, options.hearing == ExportHearing::Heard ? ReplayHearing::AsHeard : ReplayHearing::AsSent));
    const bool you = m_side != ExportSide::Model && !score->you.segments.empty();
    const bool model = m_side != ExportSide::You && !score->model.segments.empty();
    if (!you && !model)
        return;
    const SessionRange span = log.span();
    const SessionTime end =
        log.range() ? std::min(std::max(span.end, score->end()), log.range()->end) : std::max(span.end, score->end());
    const qint64 us = std::max<qint64>((end - span.begin).count(), 0);
    m_frames = us / 1'000'000 * m_rate + us % 1'000'000 * m_rate / 1'000'000; // of any time there is, no overflow
    m_mixer.emplace(log.sharedEvents(), score);
    m_mixer->seek(span.begin);
}

std::vector<qint16> SoundMix::next(qint64 count)
{
    if (m_track) {
        m_at += count;
        return m_track->samples(m_log.events(), m_at - count, count);
    }
    std::vector<float> you(static_cast<size_t>(count));
    std::vector<float> model(static_cast<size_t>(count));
    m_mixer->read(you, model);
    if (m_side != ExportSide::Both)
        return fromFloat(m_side == ExportSide::You ? you : model);
    std::vector<float> both;
    both.reserve(2 * you.size());
    for (size_t i = 0; i < you.size(); ++i) {
        both.push_back(you[i]);
        both.push_back(model[i]);
    }
    return fromFloat(both);
}

} // namespace turnscope
