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

    /// What an event meant for an item.
    struct Change
    {
        std::optional<ItemIndex> item; ///< nothing: for none
        bool cut = false;              ///< it ended before its end
    };

    Change console(const FoldEvent &event);
    Change outputBuffer(const FoldEvent &event);
    Change truncated(const FoldEvent &event, ItemIndex item);

    void audioArrived(ItemIndex item, SessionTime at);
    void audioDone(ItemIndex item);

    /// The user began to speak at `at`: where the session lets speech interrupt, estimates of what is sounding
    /// end there, until a truncate tells better. Of turns, that proves nothing.
    void spokenOver(SessionTime at);

    /// The response was cancelled because the user began to speak at `cut`: its estimates end there.
    void cancelled(const Response &response, SessionTime cut);

    /// Another session begins at `at`: what sounded until now sounds no more.
    void sessionEnded(SessionTime at);

private:
    void closeOpen(SessionTime at);

    std::optional<ItemIndex> voiceOf(StringId response) const;

    FoldState &m_state;
    std::optional<ItemIndex> m_open; ///< its output_audio_buffer.started has no stopped yet
    SessionTime m_estimatedEnd;      ///< of everything that is estimated to have been played
};

} // namespace turnscope
