// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"
#include "models/result.h"
#include "models/runs/setting_change.h"

#include <QObject>

#include <memory>
#include <optional>

namespace turnscope {

/// What the user wants run again, and with what changed.
struct RunRequest
{
    std::shared_ptr<const EventStore> events; ///< of the parent, read to its end
    RecordingInfo info;
    Profile profile; ///< with its secrets
    QByteArray key;  ///< empty where the profile needs none
    SettingChanges changes;
    QString model;   ///< instead of the profile's; empty: that
    QString noise;   ///< a sound file; empty: none
    double snr = 20; ///< dB
    int repeats = 1;
    std::optional<int> only; ///< of the repeats this one alone, from 1; nothing: all
    QString folder;          ///< for the recordings; empty: where the console's own are
};

/// What came of it.
struct RunResult
{
    QStringList recordings; ///< of the sessions that were driven, the last may have ended early
    QString summary;        ///< counts, a line each
    Error error;            ///< why it ended early; empty when it did not
};

/// Drives an endpoint with a recording's client side, beside whatever else goes on: no microphone, no speaker, and the
/// live session is left alone. Implemented in app, faked in the tests of ui. GUI thread; every call returns at once.
class RunControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One run at a time; while one is at work, nothing.
    virtual void start(const RunRequest &request) = 0;

    /// Ends it early; finished() comes all the same.
    virtual void stop() = 0;

    virtual bool isRunning() const = 0;

Q_SIGNALS:
    void progressed(int repeat, double share); ///< from 1; of that session, 0 to 1
    void noted(const QString &text);           ///< an event that was left out or refused, a sentence
    void finished(const turnscope::RunResult &result);
};

} // namespace turnscope
