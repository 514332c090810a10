// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QAudioFormat>

#include <functional>
#include <memory>

namespace turnscope {

/// A stream from an input device, from its making to its end. A file each: pulse_input, qt_input.
class InputStream
{
    Q_DISABLE_COPY_MOVE(InputStream)

public:
    InputStream() = default;
    virtual ~InputStream() = default; ///< spins no event loop; no event comes afterwards

    /// On a thread of the stream's choice, never on two at once.
    struct Events
    {
        std::function<void(const char *frames, std::size_t bytes)> heard; ///< whole frames
        std::function<void()> lost;                                       ///< the stream is of no more use
    };
};

/// Null: it cannot be opened. `served` becomes whether the system's sound answers this way at all.
using OpenInput = std::unique_ptr<InputStream> (*)(bool &served, const QAudioDevice &device, const QAudioFormat &format,
                                                   InputStream::Events events);

} // namespace turnscope
