// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace turnscope {

/// Ends an audio stream of Qt's, and with it the device that it reads or writes, without destroying them here. Qt 6.4's
/// streams on PulseAudio spin the event loop in their destructor, and with that enter slots of ours; the event loop
/// itself deletes them, when no function of ours is on the stack.
template<typename Stream, typename Device>
void retire(std::unique_ptr<Stream> &stream, std::unique_ptr<Device> &device)
{
    if (!stream)
        return;
    stream->disconnect(device.get());
    stream->stop();
    device.release()->setParent(stream.get());
    stream.release()->deleteLater();
}

} // namespace turnscope
