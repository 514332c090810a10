// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/voices/voice_clip.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace turnscope {

/// A sentence that is to be heard in each of some voices, at each of some speeds.
struct VoiceRequest
{
    static constexpr qsizetype kLongestText = 500; ///< characters
    static constexpr qsizetype kMostClips = 100;   ///< voices times speeds: a session each

    Profile profile; ///< with its secrets
    QByteArray key;  ///< empty where the profile needs none
    QString text;
    QStringList voices; ///< names, or ids of own voices
    QList<double> speeds{1.0};
    QString folder; ///< in which the clips are kept (VoiceShelf)

    qsizetype clips() const { return voices.size() * speeds.size(); }
};

/// What came of it.
struct VoiceResult
{
    QList<VoiceClip> clips; ///< by voice, then by speed, as far as it came; those that failed say why
    Error error;            ///< why it ended early; empty when it did not
};

/// Has an endpoint speak a sentence in one voice after the other, a session each, beside whatever else goes on: no microphone,
/// no speaker, and the live session is left alone. Implemented in app, faked in the tests of ui. GUI thread; every call
/// returns at once.
class VoiceControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One at a time; while one is at work, nothing.
    virtual void start(const VoiceRequest &request) = 0;

    /// Ends it early; finished() comes all the same.
    virtual void stop() = 0;

    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void progressed(int done, int all);           ///< clips
    void heard(const turnscope::VoiceClip &clip); ///< one more is kept, or has failed
    void finished(const turnscope::VoiceResult &result);
};

} // namespace turnscope
