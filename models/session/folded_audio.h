// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"
#include "models/tuning/session_audio.h"

#include <memory>

namespace turnscope {

/// What a fold has of a session's sound, as it was heard. It refers to the fold's tracks: see SessionAudio. The fold's thread.
inline SessionAudio foldedAudio(const SessionFold &fold, const EventStore &events)
{
    const std::span<const SessionPart> sessions = fold.conversation().sessions();
    SessionAudio audio{
        events, fold.you(), fold.model(), fold.conversation().inputClock(), {sessions.begin(), sessions.end()}, {}};
    for (const ModelStretch &stretch : fold.modelStretches()) {
        if (stretch.heard)
            audio.heard.push_back({stretch.begin, stretch.firstSample, stretch.sampleCount});
    }
    return audio;
}

/// Whether so little of what the server heard is in the log that nothing can be said of it: pieces of the user's audio were cut,
/// or are gone for a time that nobody knows, after which every mark of the input clock is another one; or the server marks
/// speech more than kBeyondAudio after all audio that the log has, and so has heard what is not in it.
constexpr milliseconds kBeyondAudio{300};

bool lacksInputAudio(const SessionFold &fold, const RecordingInfo &info);

/// A snapshot of it, for a worker to read while the session goes on: some 10 MB an hour. Made on the fold's thread.
class KeptAudio
{
public:
    KeptAudio(const SessionFold &fold, std::shared_ptr<const EventStore> events)
        : m_events(std::move(events))
        , m_you(fold.you())
        , m_model(fold.model())
        , m_audio(audioOf(foldedAudio(fold, *m_events)))
    {
    }
    Q_DISABLE_COPY_MOVE(KeptAudio)

    const SessionAudio &audio() const { return m_audio; } ///< as long as this lives

private:
    SessionAudio audioOf(const SessionAudio &folded) const
    {
        return {*m_events, m_you, m_model, folded.inputClock, folded.sessions, folded.heard};
    }

    std::shared_ptr<const EventStore> m_events;
    AudioTrack m_you;
    AudioTrack m_model;
    SessionAudio m_audio;
};

} // namespace turnscope
