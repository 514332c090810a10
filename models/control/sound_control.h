// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/sound_settings.h"
#include "models/result.h"

#include <QList>
#include <QObject>

namespace turnscope {

/// Microphone and speaker as the window shows them; sampled at the tick. Counts begin anew with each session.
struct SoundStatus
{
    bool hasMicrophone = false; ///< something can be said: a device, a file, or silence
    bool hasSpeaker = false;
    QString microphone; ///< the name of what is open or would be opened
    QString speaker;
    Error problem;        ///< no device, or it failed; typing still works
    bool talking = false; ///< what is said goes to the session
    bool muted = false;
    bool listening = false;     ///< the microphone is open, whether or not it is sent
    float level = 0;            ///< of the input after gain, 0 to 1, falling slowly from its last peak
    float outputLevel = 0;      ///< of what is played, after volume
    quint64 droppedSamples = 0; ///< lost between device and session
    quint64 lateSamples = 0;    ///< came from the device more than FlowMeter::kLate after they were due
    int underruns = 0;          ///< times an answer had to pause for audio that had not come
    bool playing = false;
    milliseconds buffered{0}; ///< model audio that arrived and is still to be played
    QString slowPlayback;     ///< a sentence while the speaker plays slower than real time; empty otherwise
};

/// Microphone and speaker: which, how, and how they do. GUI thread; every call returns at once.
class SoundControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SoundStatus status() const = 0;
    virtual QList<SoundDevice> inputs() const = 0;
    virtual QList<SoundDevice> outputs() const = 0;
    virtual SoundSettings settings() const = 0;

    /// Remembered across starts, but for files and mute.
    virtual void setSettings(const SoundSettings &settings) = 0;

    /// Opens the microphone for its meter, without sending anything.
    virtual void setPreview(bool on) = 0;

Q_SIGNALS:
    void changed(); ///< status(), devices or settings()
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
