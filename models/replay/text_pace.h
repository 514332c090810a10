// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/conversation/item.h"
#include "models/recording/event_store.h"

#include <atomic>
#include <vector>

namespace turnscope {

/// How far the words of an answer's transcript are when so much of its audio has sounded: an estimate from the order in
/// which the deltas of both came. What of the transcript came between two pieces of audio is taken to be said, evenly, in
/// the audio that came next; where all of it came in one piece, in all of the audio. A value.
class TextPace
{
public:
    /// Even: for what has no deltas, as the words of a user.
    TextPace() = default;

    /// From the events of an item. Reads the transcript's deltas; of audio only how long its frames are, so no worker needs
    /// long. Ends early when cancelled. Any thread.
    TextPace(const EventStore &events, const Item &item, const std::atomic<bool> *cancelled = nullptr);

    /// The share of the text, 0 to 1, that was said when the share `audio` of the audio was.
    double said(double audio) const;

    /// The share of the audio that has sounded when that of the text was said: the other way round.
    double heard(double text) const;

private:
    /// Both from 0 to 1, and ascending together.
    struct Point
    {
        double audio = 0;
        double text = 0;
    };

    std::vector<Point> m_points{{0, 0}, {1, 1}};
};

/// The word of a text that a share of it falls in, without the spaces around; of scripts without spaces one letter.
struct WordPlace
{
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

WordPlace wordAt(const QString &text, double share);

} // namespace turnscope
