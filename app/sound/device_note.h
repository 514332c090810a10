// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QMetaType>

namespace turnscope {

/// Something that happened to a sound device: an event of the recording, and a word in the window.
struct DeviceNote
{
    enum class Device : quint8 { Microphone, Speaker };
    enum class State : quint8 {
        Opened,
        Closed,
        Missing,
        Failed,
        Slow,   ///< it is open, and plays slower than real time
        Steady, ///< no more
        Muted,  ///< silence is sent in place of what it hears
        Unmuted,
    };

    /// The device stays as it is; only its pace has changed.
    bool isPace() const { return state == State::Slow || state == State::Steady; }

    Device device = Device::Microphone;
    State state = State::Closed;
    QString name;  ///< as the system calls it; empty when missing
    Error problem; ///< of Missing, Failed and Slow
};

} // namespace turnscope

Q_DECLARE_METATYPE(turnscope::DeviceNote)
