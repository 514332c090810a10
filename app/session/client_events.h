// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/image_message.h"
#include "models/control/turn_mode.h"
#include "models/protocol/dialect.h"
#include "models/protocol/event_kind.h"
#include "models/session/detection_memory.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace turnscope {

/// Makes the client's frames (PROTOCOL 2.3). All but appends carry an event_id of this session,
/// so that an error names its cause.
class ClientEvents
{
public:
    /// `audio` is in the session's input format.
    static QByteArray append(const QByteArray &audio);

    QByteArray commit();
    QByteArray clear();
    QByteArray userText(const QString &text);
    QByteArray userImage(const ImageMessage &message);
    QByteArray createResponse();

    /// An item of any kind, as it is to stand in the conversation.
    QByteArray createItem(const QJsonObject &item);

    /// What a function call came to; `output` is text, by convention JSON.
    QByteArray functionOutput(const QByteArray &callId, const QString &output);

    /// A GA session.update that offers functions of these names, which take any arguments.
    QByteArray offerFunctions(const QStringList &names);

    QByteArray cancelResponse(const QByteArray &responseId);

    /// So much of the item's audio stays.
    QByteArray truncate(const QByteArray &itemId, int contentIndex, milliseconds heard);

    /// A GA session.update that turns input transcription on.
    QByteArray transcribeInput(const QString &model);

    /// A session.update that asks for a way of taking turns, with the values that it had when it was last in force.
    /// `interrupts`: the server cancels the running response by itself when speech starts; a way of taking turns that is
    /// gone back to keeps its own word where that is no.
    QByteArray turnDetection(TurnMode mode, bool interrupts, const DetectionMemory &memory, Dialect dialect);
    QByteArray updateSession(const QJsonObject &session);

    /// event_id of the frame that was made last.
    QByteArray lastId() const;

private:
    QByteArray begin(EventKind kind);

    int m_count = 0;
};

} // namespace turnscope
