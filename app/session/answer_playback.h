// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/answer_audio.h"
#include "app/session/player.h"

namespace turnscope {

/// The model's audio from the wire's text to the speaker. Lives on the session thread.
class AnswerPlayback
{
public:
    /// `queue` may be null: there is no speaker.
    explicit AnswerPlayback(std::shared_ptr<PlaybackQueue> queue)
        : m_player(std::move(queue))
    {
    }

    /// From the next item on.
    void setMonitor(Monitor monitor) { m_audio.setMonitor(monitor); }

    /// A delta of `part`, in the session's output format. False: it is not base64.
    bool append(const Player::Part &part, std::string_view base64, const AudioFormat &format);

    /// No more audio of this item will come.
    void finish(const QByteArray &item);

    /// See Player::cut().
    std::vector<PlaybackNote> cut();

    std::vector<PlaybackNote> advance(SessionTime now) { return m_player.advance(now); }
    const Player &player() const { return m_player; }

private:
    Player m_player;
    AnswerAudio m_audio;
    Player::Part m_part; ///< whose audio came last
};

} // namespace turnscope
