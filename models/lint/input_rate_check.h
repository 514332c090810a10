// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Microphone audio at another rate than the session says: its duration against its time of arrival. Only
/// steady appending tells: pieces that come one by one, each about as long as the pause before it, times one
/// of the usual ratios of rates.
class InputRateCheck : public LintCheck
{
public:
    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    struct Piece
    {
        microseconds duration{0};
        microseconds since{0}; ///< the piece before it
    };

    std::vector<Piece> m_pieces;
    std::optional<SessionTime> m_last;
    EventIndex m_first{};
    int m_rate = 24000;
    AudioEncoding m_encoding = AudioEncoding::Pcm16;
};

} // namespace turnscope
