// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agents/answer_page.h"
#include "models/session/folded_log.h"

namespace turnscope {

/// Some of a log's events, for an agent: each with its frame, redacted and without its sound.
class EventPage
{
public:
    static constexpr qint64 kUsual = 50;
    static constexpr qint64 kMost = 500;

    struct Wish
    {
        std::optional<SessionTime> from; ///< inclusive, as is `to`; of a log with times
        std::optional<SessionTime> to;
        QString filter;    ///< as EventFilter has it; empty: all
        quint32 first = 0; ///< event, from 0
        qint64 most = kUsual;
        qsizetype longestString = AnswerPage::kLongestString;
    };

    /// {"events":[{"event","at_us","from","type","frame"}],"next_cursor"}; a frame that is no JSON is its text. "redacted" names
    /// the keys of what was replaced. An error says what is wrong with the filter.
    static Result<QJsonObject> of(const FoldedLog &log, const Wish &wish);
};

} // namespace turnscope
