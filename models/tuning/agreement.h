// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/speech_curve.h"
#include "models/tuning/vad_schedule.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// How well our detector, with the settings that the session had, makes the marks that its server made. A value.
struct Agreement
{
    /// What there is to compare.
    enum class Basis : quint8 {
        ServerVad, ///< marks of server_vad, in all of the session or in parts of it
        Semantic,  ///< marks of semantic_vad alone, which nobody can reproduce: only `waits` are known
        NoMarks,   ///< no turn detection, or the log has no mark of it
        NoAudio,   ///< the log has no input audio
        AudioCut,  ///< it has lengths or pieces in place of the audio that the server heard
    };

    /// A mark of the server's beside ours, or one of both alone.
    struct Mark
    {
        std::optional<SpanIndex> server;
        std::optional<size_t> ours;        ///< of the spans that were compared
        std::optional<milliseconds> start; ///< ours less the server's; of both alone
        std::optional<milliseconds> end;   ///< the same; nothing where one of them has none

        bool isExact() const { return start == milliseconds(0) && end.value_or(milliseconds(0)) == milliseconds(0); }
        bool isWithinFrame() const;
    };

    Basis basis = Basis::NoMarks;
    std::vector<Mark> marks; ///< in the order of time
    quint32 serverSpans = 0; ///< that were compared: those of server_vad
    quint32 exact = 0;       ///< both ends equal to the millisecond, or the one that there is
    quint32 withinFrame = 0; ///< not exact, no end further than 32 ms
    quint32 further = 0;     ///< the same speech, an end further than that
    quint32 missed = 0;      ///< the server's alone
    quint32 extra = 0;       ///< ours alone
    bool assumed = false;    ///< the server never told its settings: its defaults were taken

    /// Of Semantic, an estimate: how long after the last frame that sounds like speech the server ended each span.
    std::vector<milliseconds> waits;

    bool isExact() const { return serverSpans > 0 && exact == serverSpans && extra == 0; }
};

/// `ours` are the curve's spans with the session's own settings. A span of ours that the log, or its session in it, may be too
/// short to have the server's mark of is not compared. A span that has no end is compared by its begin alone; it reaches to
/// the next one, or to the end of its session. `audioCut` as RecordingInfo has it.
Agreement agreementOf(std::span<const DetectedSpan> ours, const Conversation &conversation, const VadSchedule &schedule,
                      const SpeechCurve &curve, bool audioCut);

} // namespace turnscope
