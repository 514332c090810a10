// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/rehearsal_recording.h"
#include "app/rehearsal/wire/wire_error.h"
#include "models/recording/stage_note.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWebSocket>

#include <memory>

namespace turnscope {

class ClientSocket;

/// One connection to the endpoint, whatever answers there: its socket, and the recording of what goes over it. Owned by
/// the server; lives on its thread.
class EndpointSession : public QObject
{
    Q_OBJECT

public:
    /// `client` is what `socket` stands on.
    EndpointSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client);
    ~EndpointSession() override;

    /// Keeps every frame, either way, from now on.
    void record(std::unique_ptr<RehearsalRecording> recording) { m_recording = std::move(recording); }

    virtual void start() = 0; ///< begins to speak

    std::chrono::milliseconds silentFor() const; ///< since the client's last event, or since it came

    bool isOf(const ClientSocket &client) const { return m_client == &client; }
    void note(const QString &message); ///< in its recording

    /// Tells the client why and closes.
    void hangUp(const WireError &error, int closeCode);

Q_SIGNALS:
    void stageTimed(const turnscope::StageNote &note);
    void closed(); ///< the connection is gone; the object may be deleted later

protected:
    virtual void receive(const QByteArray &frame, bool binary) = 0;
    virtual void refuse(const WireError &error, const QString &clientEventId = {}) = 0;
    virtual void ended() {} ///< the connection is gone: the last moment for a note in the recording

    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    /// As it stands: recorded and sent, or nothing where nobody is connected any more.
    void sendFrame(const QByteArray &frame);

    QWebSocket &socket() const { return *m_socket; }
    ClientSocket *client() const { return m_client; }
    RehearsalRecording *recording() const { return m_recording.get(); } ///< null: there is none

private:
    std::unique_ptr<QWebSocket> m_socket;
    QPointer<ClientSocket> m_client; ///< what the QWebSocket stands on
    QElapsedTimer m_silence;
    std::unique_ptr<RehearsalRecording> m_recording;
};

} // namespace turnscope
