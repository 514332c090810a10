// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/image_message.h"
#include "models/control/turn_mode.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace turnscope {

/// What the user says, shows and asks for in the session that is connected; without one, nothing comes of it but for
/// setTurnMode(). GUI thread; every call returns at once.
class TalkControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In push to talk, true is the press: it interrupts, and begins an utterance; false commits it.
    virtual void setTalking(bool on) = 0;

    /// Asks the endpoint for it; without a session, the next one will. Remembered. To push to talk and from it the
    /// microphone closes, else it stays as it is.
    virtual void setTurnMode(TurnMode mode) = 0;

    /// What the endpoint has in force, or before there is one, what it will be asked for; nothing: the endpoint's
    /// own choice. The fold of the session changes it, too.
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

    /// Puts an item into the conversation, as a prompt's example turns; asks for no answer.
    virtual void createItem(const QJsonObject &item) = 0;

    /// Silence the speaker, cancel the response, truncate to what was heard.
    virtual void interrupt() = 0;

Q_SIGNALS:
    void turnModeChanged(); ///< by setTurnMode()
    void failed(const turnscope::Error &error);
};

} // namespace turnscope
