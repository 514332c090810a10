// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/input_marks.h"
#include "models/lint/lint_check.h"

namespace turnscope {

/// Microphone audio at another rate than the session says: its duration against its time of arrival. Only
/// steady appending tells: pieces that come one by one, each about as long as the pause before it, times one
/// of the usual ratios of rates. Where it does not come steadily, the size of the pieces is a hint. Of a log without the
/// audio, the server's own marks tell how fast it came; and pieces that come twice over are told as that.
class InputRateCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::InputRateCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    struct Piece
    {
        microseconds duration{0};
        microseconds since{0}; ///< the piece before it
    };

    void seeRepetition(std::string_view audio);
    bool tellTwice(const EventStore &events, FindingSink &sink) const;
    bool tellByPieces(const EventStore &events, FindingSink &sink) const;
    bool tellByMarks(const EventStore &events, FindingSink &sink) const;
    bool hintBySize(const EventStore &events, FindingSink &sink) const;

    InputMarks m_marks;
    std::vector<Piece> m_pieces;
    size_t m_runHash = 0; ///< of the pieces that are alike, one behind the other; 0: silence
    quint32 m_run = 0;    ///< how many they are
    quint32 m_runs = 0;   ///< all such runs …
    quint32 m_pairs = 0;  ///< … and those of two
    qint64 m_largest = 0; ///< samples of the longest piece
    int m_largestTimes = 0;
    bool m_cut = false; ///< a piece is no whole number of samples: not all of the audio is in the log
    std::optional<SessionTime> m_last;
    EventIndex m_first{};
    int m_rate = 24000;
    AudioEncoding m_encoding = AudioEncoding::Pcm16;
};

} // namespace turnscope
