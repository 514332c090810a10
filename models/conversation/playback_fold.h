// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that keeps what was heard of the model's audio: from console.playback.* events;
/// else, in a log of WebRTC or SIP, from output_audio_buffer.*; else estimated: that each item was played
/// from its arrival on, one after the other, until it was cut.
class PlaybackFold
{
public:
    explicit PlaybackFold(FoldState &state);

    /// What an event meant for an item; npos: nothing.
    struct Change
    {
        quint32 item = FoldState::npos;
        bool cut = false; ///< it ended before its end
    };

    Change console(const FoldEvent &event);
    Change outputBuffer(const FoldEvent &event);
    Change truncated(const FoldEvent &event, quint32 item);

    void audioArrived(quint32 item, SessionTime at);
    void audioDone(quint32 item);

    /// The user began to speak at `at`: where the session lets speech interrupt, estimates of what is sounding
    /// end there, until a truncate tells better. Of turns, that proves nothing.
    void spokenOver(SessionTime at);

    /// The response was cancelled because the user began to speak at `cut`: its estimates end there.
    void cancelled(const Response &response, SessionTime cut);

private:
    quint32 voiceOf(StringId response) const;

    FoldState &m_state;
    SessionTime m_estimatedEnd; ///< of everything that is estimated to have been played
};

} // namespace turnscope
