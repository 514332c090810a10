// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/replay_score.h"

#include "models/session/session_fold.h"

#include <algorithm>
#include <unordered_set>

namespace turnscope {

namespace {

AudioFormat formatOf(int rate)
{
    return {AudioEncoding::Pcm16, rate};
}

ReplayTrack trackOf(const AudioTrack &audio)
{
    return {audio.rate(), {}, {audio.clips().begin(), audio.clips().end()}};
}

/// Goes on with the last segment where that leaves out less than ReplayScore::kJoin.
void put(ReplayTrack &track, SessionTime begin, qint64 firstSample, qint64 sampleCount)
{
    if (sampleCount <= 0)
        return;
    if (!track.segments.empty()) {
        ReplaySegment &last = track.segments.back();
        const microseconds gap = begin - track.endOf(last);
        if (last.firstSample + last.sampleCount == firstSample && gap >= microseconds(-5) && gap < ReplayScore::kJoin) {
            last.sampleCount += sampleCount;
            return;
        }
    }
    track.segments.push_back({begin, firstSample, sampleCount, {}});
}

void noteReach(ReplayTrack &track)
{
    SessionTime reach;
    for (ReplaySegment &segment : track.segments)
        segment.reach = reach = std::max(reach, track.endOf(segment));
}

/// Some clips at a time, for between most there is no pause: where the clock took no longer over them than they last, they
/// are one; else they are looked at one by one.
void putClips(ReplayTrack &track, const AudioClock &clock, std::span<const AudioTrack::Clip> clips)
{
    constexpr size_t kAtOnce = 64;
    const AudioFormat format = formatOf(track.rate);
    // A little later, for where a sample is rounded down to is, after a pause, before it.
    constexpr microseconds little{2};
    const auto timeOf = [&](qint64 sample) {
        return clock.toSession(InputTime(format.duration(sample) + little)) - little;
    };
    for (size_t i = 0; i < clips.size();) {
        const size_t after = std::min(i + (clips.size() - i > 1 ? kAtOnce : 1), clips.size());
        const qint64 first = clips[i].firstSample;
        const qint64 end = clips[after - 1].firstSample + clips[after - 1].sampleCount;
        const SessionTime begin = timeOf(first);
        const bool oneAfterTheOther = timeOf(end - 1) - begin <= format.duration(end - 1 - first) + microseconds(50);
        if (after - i > 1 && !oneAfterTheOther) {
            for (; i < after; ++i)
                putClips(track, clock, clips.subspan(i, 1));
            continue;
        }
        put(track, begin, first, end - first);
        i = after;
    }
}

} // namespace

std::size_t ReplayTrack::firstAt(SessionTime t) const
{
    const auto first = std::ranges::upper_bound(segments, t, {}, &ReplaySegment::reach);
    return std::size_t(first - segments.begin());
}

SessionTime ReplayTrack::endOf(const ReplaySegment &segment) const
{
    return segment.begin + formatOf(rate).duration(segment.sampleCount);
}

ReplayParts::ReplayParts(const SessionFold &fold)
    : you(trackOf(fold.you()))
    , model(trackOf(fold.model()))
    , inputClock(fold.conversation().inputClock())
    , stretches(fold.modelStretches())
{
}

ReplayScore replayScore(const SessionFold &fold, ReplayHearing hearing)
{
    return replayScore(ReplayParts(fold), hearing);
}

ReplayScore replayScore(ReplayParts parts, ReplayHearing hearing)
{
    ReplayScore score;
    score.you = std::move(parts.you);
    putClips(score.you, parts.inputClock, score.you.clips);
    noteReach(score.you);
    score.model = std::move(parts.model);
    std::unordered_set<StringId> cut;
    for (const ModelStretch &stretch : parts.stretches) {
        score.estimated = score.estimated || stretch.estimated;
        if (stretch.cut)
            cut.insert(stretch.item);
        if (stretch.heard || hearing == ReplayHearing::AsSent)
            put(score.model, stretch.begin, stretch.firstSample, stretch.sampleCount);
    }
    score.cutAnswers = int(cut.size());
    noteReach(score.model);
    return score;
}

} // namespace turnscope
