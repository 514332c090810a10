// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/voice_control.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace turnscope::scripted {

using namespace Qt::StringLiterals;

/// A session object, as an event of this type tells it.
inline QByteArray sessionTold(const QByteArray &type, const QByteArray &voice, const QByteArray &speed,
                              const QByteArray &model = "told-model")
{
    return R"({"type":")" + type
           + R"(","event_id":"e","session":{"type":"realtime","id":"sess_1","output_modalities":["audio"],"model":")"
           + model + R"(","audio":{"output":{"format":{"type":"audio/pcm","rate":24000},"voice":")" + voice
           + R"(","speed":)" + speed + "}}}}";
}

/// The message `item` with `text` and 200 ms of a sound, or of silence.
inline QList<QByteArray> message(const QByteArray &item, const QByteArray &text, bool sounds = true)
{
    const QByteArray head =
        R"(,"event_id":"e","response_id":"resp_1","item_id":")" + item + R"(","output_index":0,"content_index":0,)";
    return {
        R"({"type":"response.output_item.added","event_id":"e","response_id":"resp_1","output_index":0,"item":{"id":")"
            + item
            + R"(","object":"realtime.item","type":"message","status":"in_progress","role":"assistant","content":[]}})",
        R"({"type":"response.output_audio.delta")" + head + R"("delta":")"
            + QByteArray(9600, sounds ? '\x20' : '\0').toBase64() + "\"}",
        R"({"type":"response.output_audio_transcript.done")" + head + R"("transcript":")" + text + "\"}"};
}

/// A whole answer of these messages, which ends with `status`.
inline QList<QByteArray> answer(const QList<QByteArray> &messages, const QByteArray &status = "completed",
                                const QByteArray &details = "null")
{
    const QByteArray created =
        R"({"type":"response.created","event_id":"e","response":{"id":"resp_1","conversation_id":"conv_1","status":"in_progress"}})";
    const QByteArray done =
        R"({"type":"response.done","event_id":"e","response":{"id":"resp_1","conversation_id":"conv_1","status":")"
        + status + R"(","status_details":)" + details + "}}";
    return QList<QByteArray>{created} + messages + QList<QByteArray>{done};
}

/// An endpoint that says what a test tells it to, in one session after the other. On the test's own thread.
class ScriptedVoice
{
public:
    QList<QByteArray> greeting{sessionTold("session.created", "alloy", "1")};
    QList<QByteArray> onUpdate{sessionTold("session.updated", "marin", "1")};
    QList<QByteArray> onAsked = answer(message("item_1", "Hello."));
    bool chatters = false; ///< all the while, of nothing
    bool closes = false;   ///< normally, once it has greeted
    int sessions = 0;

    ScriptedVoice()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] { greet(); });
    }

    VoiceRequest asking(const QString &folder) const
    {
        VoiceRequest request;
        request.profile.kind = Profile::Kind::Custom;
        request.profile.name = u"scripted"_s;
        request.profile.url = QUrl(u"ws://127.0.0.1:%1/v1/realtime"_s.arg(m_server.serverPort()));
        request.text = u"Hello."_s;
        request.voices = {u"marin"_s};
        request.folder = folder;
        return request;
    }

private:
    void greet()
    {
        QWebSocket *peer = m_server.nextPendingConnection();
        ++sessions;
        const auto say = [peer](const QList<QByteArray> &frames) {
            for (const QByteArray &frame : frames)
                peer->sendTextMessage(QString::fromUtf8(frame));
        };
        QObject::connect(peer, &QWebSocket::textMessageReceived, peer, [this, say](const QString &text) {
            const QString type = QJsonDocument::fromJson(text.toUtf8()).object().value("type"_L1).toString();
            if (type == "session.update"_L1)
                say(onUpdate);
            else if (type == "response.create"_L1)
                say(onAsked);
        });
        say(greeting);
        if (chatters) {
            auto *timer = new QTimer(peer);
            QObject::connect(timer, &QTimer::timeout, peer,
                             [say] { say({R"({"type":"smalltalk.ping","event_id":"e"})"}); });
            timer->start(100);
        }
        if (closes)
            peer->close();
    }

    QWebSocketServer m_server{u"scripted"_s, QWebSocketServer::NonSecureMode};
};

} // namespace turnscope::scripted
