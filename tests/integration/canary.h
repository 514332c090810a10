// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

namespace turnscope::canary {

/// A key of no known form. Made when it is asked for, so that this program's own text holds none.
QByteArray key();

/// One of a form that is known wherever it stands.
QByteArray formedKey();

/// How a reader could have a key: as it is and in its ends, in base64 whatever comes before it, as a URL and as JSON
/// have it, in hex, in UTF-16. Of each the bytes to look for.
QHash<QByteArray, QByteArray> forms(const QByteArray &key);

/// By which of them either key stands in the text: "hex of the key"; empty: none does.
QByteArray found(const QByteArray &text);

/// The same of every file below a folder, and of its name.
QByteArray foundBelow(const QString &folder);

/// The command lines of all processes of this machine, looked at some fifty times a second while it lives.
class CommandLines
{
public:
    CommandLines();

    QByteArray found() const { return m_found; }
    int looks() const { return m_looks; }

private:
    void look();

    QTimer m_timer;
    QByteArray m_found; ///< the command line that had it
    int m_looks = 0;
};

/// An endpoint that says the key back in every way, wherever it says anything. On the thread of its maker.
class Parrot
{
public:
    Parrot();

    QUrl url(const QString &scheme = QStringLiteral("ws")) const; ///< …/v1/realtime
    const QList<QNetworkRequest> &guests() const { return m_guests; }
    const QByteArray &heard() const { return m_heard; } ///< all that was sent to it

private:
    void greet();
    void answer(QWebSocket *guest, const QByteArray &event);

    QWebSocketServer m_server{QString(), QWebSocketServer::NonSecureMode};
    QList<QNetworkRequest> m_guests;
    QByteArray m_heard;
};

} // namespace turnscope::canary
