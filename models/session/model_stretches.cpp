// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/model_stretches.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr milliseconds kInaudible{20};

} // namespace

void ModelStretches::add(const EventRow &row, qint64 firstSample, qint64 samples, const AudioFormat &format)
{
    if (samples == 0)
        return;
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        const bool gap = row.item == StringId::None && row.at > last.arrived + format.duration(last.sampleCount);
        if (row.item == last.item && row.response == last.response && !gap) {
            last.sampleCount += samples;
            return;
        }
    }
    const RunIndex index = m_runs.next();
    const auto earlier = m_lastRun.find(row.item);
    Run &run = m_runs.emplace_back(Run{.item = row.item,
                                       .response = row.response,
                                       .arrived = row.at,
                                       .firstSample = firstSample,
                                       .sampleCount = samples});
    run.firstRun = index;
    if (earlier) {
        run.firstRun = m_runs[*earlier].firstRun;
        run.itemSample = m_runs[*earlier].itemSample + m_runs[*earlier].sampleCount;
    }
    m_lastRun.set(row.item, index);
}

ModelStretches::Hearing ModelStretches::heardOf(const Run &run, const Playback &playback, const AudioFormat &format)
{
    const qint64 played = format.samples(playback.heard.time_since_epoch()) - run.itemSample;
    Hearing hearing{playback.begin + format.duration(run.itemSample), std::clamp<qint64>(played, 0, run.sampleCount),
                    playback.stopped, playback.estimated};
    const qint64 rest = run.sampleCount - hearing.samples;
    if (playback.ended && format.duration(rest) <= kInaudible && played > 0)
        hearing.samples = run.sampleCount;
    return hearing;
}

ModelStretches::Hearing ModelStretches::estimate(const Run &run, SessionTime free, const Conversation &conversation,
                                                 const AudioFormat &format)
{
    Hearing hearing{std::max(run.arrived, free), run.sampleCount, false, true};
    if (!conversation.settings().interruptResponse)
        return hearing;
    const auto speech = conversation.speech();
    const auto next = std::ranges::upper_bound(speech, hearing.begin, {}, &SpeechSpan::startedAt);
    if (next != speech.end() && next->startedAt < hearing.begin + format.duration(run.sampleCount)) {
        hearing.samples = format.samples(next->startedAt - hearing.begin);
        hearing.cut = true;
    }
    return hearing;
}

void ModelStretches::placeRun(const Run &run, const Hearing &hearing, const AudioFormat &format) const
{
    const auto put = [&](const ModelStretch &stretch) {
        m_sum.ascending = m_sum.ascending && (m_byRun.empty() || m_byRun.back().begin <= stretch.begin);
        m_sum.end = std::max(m_sum.end, stretch.begin + format.duration(stretch.sampleCount));
        m_byRun.push_back(stretch);
    };
    const SessionTime cut = hearing.begin + format.duration(hearing.samples);
    if (hearing.samples > 0) {
        put({run.item, hearing.begin, run.firstSample, hearing.samples, true, false, hearing.estimated});
        m_sum.free = std::max(m_sum.free, cut);
    }
    if (hearing.samples < run.sampleCount)
        put({run.item, cut, run.firstSample + hearing.samples, run.sampleCount - hearing.samples, false, hearing.cut,
             hearing.estimated});
    m_sum.stretches = m_byRun.size();
}

/// Anew from the first run on that may have another place now: the last one may have grown, items may have changed,
/// and what is estimated without an item hangs on speech and settings that came later.
void ModelStretches::place(const Conversation &conversation, const AudioFormat &format) const
{
    RunIndex first = m_sums.last().value_or(RunIndex{});
    first = std::min(first, orNone(m_firstEstimate));
    for (const ItemIndex changed : conversation.itemsChangedSince(m_revision)) {
        if (const auto run = m_lastRun.find(conversation.items()[changed].id))
            first = std::min(first, m_runs[*run].firstRun);
    }
    m_revision = conversation.revision();
    if (m_sums.contains(first)) {
        m_sum = m_sums[first];
        m_sums.resize(number(first));
        m_byRun.resize(m_sum.stretches);
    }
    m_firstEstimate.reset(); // it is among those placed anew
    for (RunIndex index = first; m_runs.contains(index); index = m_sums.next()) {
        const Run &run = m_runs[index];
        const Item *item = run.item == StringId::None ? nullptr : conversation.item(run.item);
        const bool known = item && item->playback;
        if (!known && !m_firstEstimate)
            m_firstEstimate = index;
        m_sums.push_back(m_sum);
        placeRun(run, known ? heardOf(run, *item->playback, format) : estimate(run, m_sum.free, conversation, format),
                 format);
    }
}

const std::vector<ModelStretch> &ModelStretches::all(const Conversation &conversation, const AudioFormat &format) const
{
    place(conversation, format);
    if (m_sum.ascending)
        return m_byRun;
    m_byBegin = m_byRun;
    std::ranges::stable_sort(m_byBegin, {}, &ModelStretch::begin);
    return m_byBegin;
}

SessionTime ModelStretches::end(const Conversation &conversation, const AudioFormat &format) const
{
    place(conversation, format);
    return m_sum.end;
}

} // namespace turnscope
