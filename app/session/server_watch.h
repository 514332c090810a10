// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/session_settings.h"
#include "models/protocol/dialect.h"
#include "models/protocol/event_kind.h"
#include "models/session/detection_memory.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <deque>

namespace turnscope {

/// What the console must know of the server's state to act in time: the settings in force, the response
/// that is being made, the last error. Lives on the session thread; the whole picture is the fold's.
class ServerWatch
{
public:
    /// A server event, in order. `frame` is its text.
    void apply(EventKind kind, std::string_view type, QByteArrayView frame, simdjson::dom::object event);

    /// A session.update is on its way.
    void asked(const QByteArray &update);

    /// The console has the server not interrupt, or no longer: what it says of that meanwhile is not the session's own.
    void setGuarded(bool on) { m_guarded = on; }

    /// How each way of taking turns was when it was last in force.
    const DetectionMemory &detections() const { return m_detections; }

    const SessionSettings &settings() const { return m_settings; }
    Dialect dialect() const { return m_dialects.dialect(); }

    /// A GA session of type "realtime" that transcribes nothing.
    bool lacksTranscription() const { return m_lacksTranscription; }

    /// The response that writes to the default conversation now; empty: none.
    const QByteArray &activeResponse() const { return m_activeResponse; }

    const QByteArray &sessionId() const { return m_sessionId; } ///< as session.created said it

    const QString &lastError() const { return m_lastError; }

private:
    struct Asked
    {
        QString eventId;
        SettingValues values;
    };

    void applySession(simdjson::dom::object session);
    void remember(SettingValues values);

    DialectDetector m_dialects;
    SessionSettings m_settings;
    DetectionMemory m_detections;
    std::deque<Asked> m_asked; ///< not answered yet
    bool m_guarded = false;
    QByteArray m_activeResponse;
    QByteArray m_sessionId;
    QString m_lastError;
    bool m_lacksTranscription = false;
};

} // namespace turnscope
