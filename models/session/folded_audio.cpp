// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/folded_audio.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Where the audio ends that a session of the log has, on the input clock. `until` is the first event of the next one; nothing:
/// there is none.
InputTime audioEnd(const SessionFold &fold, std::optional<EventIndex> until)
{
    if (!until)
        return fold.conversation().inputClock().end();
    const std::span<const AudioTrack::Clip> clips = fold.you().clips();
    const auto next = std::ranges::lower_bound(clips, *until, {}, &AudioTrack::Clip::event);
    if (next == clips.begin())
        return {};
    const AudioTrack::Clip &last = *std::prev(next);
    return InputTime(AudioFormat{.rate = fold.you().rate()}.duration(last.firstSample + last.sampleCount));
}

/// Each of the log's sessions has an end of its own: what one of them lacks, the next one has not.
bool isMarkedBeyondAudio(const SessionFold &fold)
{
    const Conversation &conversation = fold.conversation();
    const std::span<const SessionPart> sessions = conversation.sessions();
    const auto beyond = [&](const SpeechSpan &span, InputTime end) {
        return span.end.value_or(span.start + span.prefixPadding) > end + kBeyondAudio;
    };
    size_t session = 0;
    std::optional<InputTime> end;
    for (const SpeechSpan &span : conversation.speech()) {
        while (session + 1 < sessions.size() && sessions[session + 1].first <= span.startedBy) {
            ++session;
            end.reset();
        }
        if (!end)
            end = audioEnd(fold,
                           session + 1 < sessions.size() ? std::optional(sessions[session + 1].first) : std::nullopt);
        if (beyond(span, *end))
            return true;
    }
    return false;
}

} // namespace

bool lacksInputAudio(const SessionFold &fold, const RecordingInfo &info)
{
    const AudioTrack &you = fold.you();
    const auto missing = you.runs().of(SampleRun::Kind::Missing);
    const auto isUnknown = [&](const SampleRun &run) { return run.count == 0 && run.first < you.sampleCount(); };
    return info.audioCut || std::ranges::any_of(missing, isUnknown)
           || (!you.clips().empty() && isMarkedBeyondAudio(fold));
}

} // namespace turnscope
