// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/conversation/id_index.h"

#include <vector>

namespace turnscope {

/// A stretch of the model's audio on the session's axis: one item's, or one side of a cut.
struct ModelStretch
{
    StringId item = StringId::None;
    SessionTime begin;
    qint64 firstSample = 0; ///< in SessionFold::model()
    qint64 sampleCount = 0;
    bool heard = true;      ///< false: it arrived, but was not played, or not yet
    bool cut = false;       ///< not heard because playback was stopped before it; with heard false only
    bool estimated = false; ///< placed by arrival and duration, for want of playback events
};

/// Where the model's audio lies in session time:
/// - An item whose Playback is known (from console events, or as Conversation estimates it) begins where that
///   begins. As much as was heard is a heard stretch; the rest is an unheard one from there on.
/// - Audio of no known item begins when its first delta arrived, or at the end of what was heard of the audio
///   before it, if that is later. It is heard to its end, or, where the session lets speech interrupt, to the
///   first speech_started that arrived meanwhile. Without item ids, audio that arrives after the audio before it
///   would have ended is a stretch of its own.
/// - A rest of up to 20 ms of a playback that ended counts as heard.
///
/// Audio is added as it comes; places are computed when somebody asks, those of items that did not change since
/// only once. A value, one thread at a time.
class ModelStretches
{
public:
    /// `samples` of audio arrived with an event; they begin at `firstSample` of the track.
    void add(const EventRow &row, qint64 firstSample, qint64 samples, const AudioFormat &format);

    /// By begin. Valid until the next call; always to be asked with the same conversation and format.
    const std::vector<ModelStretch> &all(const Conversation &conversation, const AudioFormat &format) const;

    /// The end of the last of them.
    SessionTime end(const Conversation &conversation, const AudioFormat &format) const;

private:
    enum class RunIndex : quint32 { None = 0xffffffff };

    /// What some runs came to, from the first one on.
    struct Sum
    {
        size_t stretches = 0;
        bool ascending = true;
        SessionTime free; ///< the end of what was heard
        SessionTime end;
    };

    /// Samples of one item that arrived without another's between them.
    struct Run
    {
        StringId item = StringId::None;
        StringId response = StringId::None;
        SessionTime arrived;
        qint64 itemSample = 0; ///< of its first sample, within the item
        qint64 firstSample = 0;
        qint64 sampleCount = 0;
        RunIndex firstRun{}; ///< of the same item
    };

    /// How much of a run was heard from when on.
    struct Hearing
    {
        SessionTime begin;
        qint64 samples = 0;
        bool cut = false;
        bool estimated = false;
    };

    static Hearing heardOf(const Run &run, const Playback &playback, const AudioFormat &format);
    static Hearing estimate(const Run &run, SessionTime free, const Conversation &conversation,
                            const AudioFormat &format);
    void place(const Conversation &conversation, const AudioFormat &format) const;
    void placeRun(const Run &run, const Hearing &hearing, const AudioFormat &format) const;

    IndexedVector<RunIndex, Run> m_runs;
    IdIndex<RunIndex> m_lastRun; ///< by item

    // Kept up when asked.
    mutable IndexedVector<RunIndex, Sum> m_sums; ///< before each run that is placed
    mutable std::vector<ModelStretch> m_byRun;
    mutable std::vector<ModelStretch> m_byBegin;     ///< only where that is another order
    mutable Sum m_sum;                               ///< of all that are placed
    mutable std::optional<RunIndex> m_firstEstimate; ///< the first run that hangs on what comes after it
    mutable quint64 m_revision = 0;
};

} // namespace turnscope
