// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/result.h"

#include <QObject>

namespace turnscope {

/// Plays one short sound through the user's speaker, in a stream of its own beside sessions and replays. Implemented in app,
/// faked in the tests of ui. GUI thread; every call returns at once.
class ClipControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the place of what sounds.
    virtual void play(const Wave &sound) = 0;

    /// Silent at once; nothing while nothing sounds.
    virtual void stop() = 0;

    virtual bool isPlaying() const = 0;

Q_SIGNALS:
    void changed();                             ///< isPlaying()
    void failed(const turnscope::Error &error); ///< there is no speaker; nothing sounds any more
};

} // namespace turnscope
