// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/playback_feed.h"

#include <QAudioDevice>

#include <functional>
#include <memory>

namespace turnscope {

/// A stream to an output device, from its making to its end: it takes from a PlaybackFeed what is to be played, and
/// tells it what has been. The feed is touched on a thread of the stream's choice, never by two at once, and not after
/// the stream's end. A file each: pulse_output, qt_output.
class OutputStream
{
    Q_DISABLE_COPY_MOVE(OutputStream)

public:
    OutputStream() = default;
    virtual ~OutputStream() = default; ///< spins no event loop

    /// What the queue has discarded falls silent, as soon as the device can do that; what comes after it is played.
    virtual void flush() = 0;

    /// On any thread.
    struct Events
    {
        std::function<void()> lost;                     ///< the stream is of no more use
        std::function<void(PlaybackPace::Change)> pace; ///< the device began to play too slowly, or does so no more
    };
};

/// Null: it cannot be opened. `served` becomes whether the system's sound answers this way at all.
using OpenOutput = std::unique_ptr<OutputStream> (*)(bool &served, const QAudioDevice &device,
                                                     const QAudioFormat &format, PlaybackFeed &feed,
                                                     OutputStream::Events events);

} // namespace turnscope
