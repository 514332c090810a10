// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/cost/price_table.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace turnscope {

/// How much of each answer's input came out of the service's prompt cache, and what broke it. The cache keeps a prefix of
/// the input, of at least kShortest tokens, for five to ten minutes, an hour at most: whatever changes what stands at
/// the beginning, and a longer pause, has it made anew. Pure; a value.
class CacheStory
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CacheStory)

public:
    static constexpr qint64 kShortest = 1024;              ///< tokens of a prefix that is kept
    static constexpr std::chrono::minutes kLikelyGone{5};  ///< after a pause of that length it may be gone, …
    static constexpr std::chrono::minutes kSurelyGone{60}; ///< … after this one it is

    /// What happened between two answers that changes what stands before the second one, or lets the cache expire.
    struct Breaker
    {
        enum class Kind : quint8 {
            Instructions, ///< of the session were changed
            Tools,
            OwnPrompt,  ///< the answer was asked for with instructions or tools of its own
            Deletion,   ///< of an item
            Truncation, ///< of an answer, by the client
            Pause,
        };

        Kind kind = Kind::Instructions;
        EventIndex event{};     ///< of Pause: the answer before it
        microseconds length{0}; ///< of Pause

        friend bool operator==(const Breaker &, const Breaker &) = default;
    };

    /// One answer whose usage was told.
    struct Point
    {
        ResponseIndex response{};
        EventIndex event{}; ///< its end
        SessionTime at;
        qint64 input = 0;  ///< tokens
        qint64 cached = 0; ///< of these
        qint64 lost = 0;   ///< tokens that were in the cache for the answer before, or could have been, and are not now
        std::vector<Breaker> breakers; ///< where `lost`: what may have done it; none: the log does not tell

        double ratio() const { return input > 0 ? double(cached) / double(input) : 0; }
        bool isBroken() const { return lost > 0; }
    };

    /// Of the answers of the conversation, in order. `hasTimes`: the log tells when things were.
    static CacheStory of(const Conversation &conversation, const EventStore &events, bool hasTimes);

    /// Leaves out what is not of the events from `first` to `end`, the last excluded.
    void narrowTo(EventIndex first, quint32 end);

    std::span<const Point> points() const { return m_points; }
    qint64 breaks() const;

    /// "The instructions changed", "a pause of 6 min: …", for people.
    static QString text(const Breaker &breaker);

    /// What became of the cache at that answer, in a sentence or two; empty where nothing did.
    static QString text(const Point &point);

    static std::string_view id(Breaker::Kind kind);

private:
    std::vector<Point> m_points;
};

} // namespace turnscope
