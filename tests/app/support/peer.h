// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QWebSocket>

#include <QUrl>

namespace turnscope {

/// A client of the rehearsal endpoint, as plain as can be: sends events and keeps what comes.
class Peer : public QObject
{
    Q_OBJECT

public:
    Peer();
    ~Peer() override;

    /// Connects and waits for session.created; false when it does not come.
    bool open(const QUrl &endpoint, const QString &model = QStringLiteral("gpt-realtime-2.1"));
    void connectTo(const QNetworkRequest &request); ///< and waits for nothing

    void send(const QJsonObject &event);
    void send(const char *json);
    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }

    /// 24 kHz PCM16 of the wave in appends of 100 ms, as fast as they go, and `silence` after it.
    void speak(const Wave &wave, std::chrono::milliseconds silence);

    const QList<QJsonObject> &events() const { return m_events; }
    QStringList types() const;
    qsizetype count(const QString &type) const;
    QJsonObject last(const QString &type) const; ///< empty when there is none
    QJsonObject first(const QString &type) const;
    bool waitFor(const QString &type, qsizetype count = 1, int timeoutMs = 20000);
    void forget() { m_events.clear(); }

    /// The types since forget(), runs of deltas folded into one.
    QStringList folded() const;

    /// All deltas of a type joined; audio is decoded.
    QString joined(const QString &type) const;
    QByteArray audio() const;

    QWebSocket &socket() { return m_socket; }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_events;
};

/// `text` in Flite's voice at 24 kHz.
Wave spokenText(const QString &text, const QString &person = QStringLiteral("slt"));

} // namespace turnscope
