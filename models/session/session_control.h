// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/session/image_message.h"
#include "models/session/mark.h"
#include "models/session/profile.h"
#include "models/session/session.h"
#include "models/session/sound_settings.h"
#include "models/session/turn_mode.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace turnscope {

enum class ConnectionState : quint8 { Disconnected, Connecting, Connected, Closing };

/// The connection as the window shows it.
struct ConnectionStatus
{
    ConnectionState state = ConnectionState::Disconnected;
    QString endpoint;          ///< "ws 127.0.0.1:40871"
    Error reason;              ///< why it is disconnected, when not by wish; empty otherwise
    bool canReconnect = false; ///< offered, never done by itself
};

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
};

/// How the window commands a session. One abstract object between the floors: implemented in app, faked
/// in the tests of ui. Lives on the GUI thread; every call returns at once, and what came of it is told by
/// signals.
class SessionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Rehearsal, OpenAI, then the user's own by name.
    virtual QList<Profile> profiles() const = 0;

    /// Keeps a custom profile across starts, in place of one of the same name. Never stores a key.
    virtual void addProfile(const Profile &profile) = 0;
    virtual void removeProfile(const QString &name) = 0;

    /// `key` is kept in memory until disconnectFromEndpoint(), so that reconnect() can be offered; empty
    /// where the profile needs none.
    virtual void connectTo(const Profile &profile, const QByteArray &key) = 0;
    virtual void reconnect() = 0; ///< to the same profile, as a new session; nothing without one before
    virtual void disconnectFromEndpoint() = 0;
    virtual ConnectionStatus connection() const = 0;

    /// In push to talk, true is the press: it interrupts, and begins an utterance; false commits it.
    virtual void setTalking(bool on) = 0;
    virtual SoundStatus sound() const = 0;

    virtual QList<SoundDevice> inputDevices() const = 0;
    virtual QList<SoundDevice> outputDevices() const = 0;
    virtual SoundSettings soundSettings() const = 0;

    /// Remembered across starts, but for files and mute.
    virtual void setSoundSettings(const SoundSettings &settings) = 0;

    /// Opens the microphone for its meter, without sending anything.
    virtual void setSoundPreview(bool on) = 0;

    /// Asks the endpoint for it; without a session, the next one will. Remembered.
    virtual void setTurnMode(TurnMode mode) = 0;

    /// What the endpoint has in force, or before there is one, what it will be asked for; nothing: the endpoint's
    /// own choice.
    virtual std::optional<TurnMode> turnMode() const = 0;

    /// Asks for an answer to what was said so far, in TurnMode::Manual.
    virtual void answer() = 0;

    /// A user message, and the wish for an answer.
    virtual void sendText(const QString &text) = 0;

    /// A user message with an image, and the wish for an answer where the message has it. One that does not pass
    /// ImageMessage::check() is not sent, but told by failed().
    virtual void sendImage(const ImageMessage &message) = 0;

    /// A session.update with this session object (SettingsDraft::takeUpdate()); the fold tells what came of it.
    virtual void updateSettings(const QJsonObject &session) = 0;

    /// Silence the speaker, cancel the response, truncate to what was heard.
    virtual void interrupt() = 0;

    /// Puts a mark into the shown session, or changes the one with its id. Live, as a console event of the
    /// recording; in what was opened, beside the file, which stays as it is.
    virtual void putMark(const Mark &mark) = 0;
    virtual void removeMark(const QByteArray &id) = 0;

    /// The console.mark frames that are kept beside the shown recording, oldest first.
    virtual QList<QByteArray> keptMarks() const = 0;

    /// The live session, or the recording that was opened last; null before the first.
    virtual std::shared_ptr<Session> session() const = 0;

    /// Opens a recording or another tool's log in the background.
    virtual void openRecording(const QString &path) = 0;
    virtual void cancelOpening() = 0;

    /// Whether an opened file is read on when another process appends to it, now and later (Session::watch() tells what
    /// comes of it). On at first; remembered. Off, the file's rows stay as they are; on again, what came since follows.
    virtual void setFollowingFiles(bool on) = 0;
    virtual bool isFollowingFiles() const = 0;

Q_SIGNALS:
    void profilesChanged();
    void connectionChanged();
    void soundChanged();
    void sessionChanged();
    void marksChanged();                  ///< keptMarks() did
    void openingProgressed(double share); ///< 0 to 1; 1 when done or cancelled
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
