// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Microphone audio at another rate than the session says: its duration against its time of arrival. Only
/// steady appending tells: pieces that come one by one, each about as long as the pause before it, times one
/// of the usual ratios of rates. Where it does not come steadily, the size of the pieces is a hint.
class InputRateCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::InputRateCheck)

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

    void hintBySize(const EventStore &events, FindingSink &sink) const;

    std::vector<Piece> m_pieces;
    qint64 m_largest = 0; ///< samples of the longest piece
    int m_largestTimes = 0;
    std::optional<SessionTime> m_last;
    EventIndex m_first{};
    int m_rate = 24000;
    AudioEncoding m_encoding = AudioEncoding::Pcm16;
};

} // namespace turnscope
