// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/canary.h"

#include "tests/app/voices/scripted_voice.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace turnscope::canary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEnd = 12; // bytes of a key that nobody may have either

QByteArray backOne(QByteArray text)
{
    for (char &c : text)
        --c;
    return text;
}

QByteArray escapes(const QByteArray &text)
{
    return text.toHex(' ').replace(" ", "\\u00").prepend("\\u00");
}

QByteArray percents(const QByteArray &text)
{
    return text.toHex('%').prepend('%');
}

/// As it is said back.
QByteArray everyWay()
{
    const QByteArray key = canary::key();
    return key + " is " + key.toBase64() + " and " + ("x" + key + "yz").toBase64() + " and " + ("xy" + key).toBase64()
           + " and " + key.toHex() + " and " + percents(key) + " and " + escapes(key);
}

} // namespace

QByteArray key()
{
    return backOne("Dobszx1Uijt2Jt3B4Dbobsz5");
}

QByteArray formedKey()
{
    return backOne("tl.qspk.Dobsz1bcdefg2hijkl3mnopq4");
}

QHash<QByteArray, QByteArray> forms(const QByteArray &key)
{
    QHash<QByteArray, QByteArray> all{{"the key", key},
                                      {"its beginning", key.left(kEnd)},
                                      {"its end", key.right(kEnd)},
                                      {"percents", percents(key)},
                                      {"escapes", escapes(key)},
                                      {"hex", key.toHex()},
                                      {"UTF-16", {}}};
    const QString wide = QString::fromLatin1(key);
    all["UTF-16"] = QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    for (int before = 0; before < 3; ++before)
        all.insert("base64 behind " + QByteArray::number(before),
                   (QByteArray(before, 'x') + key).toBase64().mid(4, 24));
    return all;
}

QByteArray found(const QByteArray &text)
{
    static const QHash<QByteArray, QByteArray> plain = forms(key());
    static const QHash<QByteArray, QByteArray> formed = forms(formedKey());
    const QByteArray lower = text.toLower();
    for (const auto *all : {&plain, &formed}) {
        for (auto it = all->begin(); it != all->end(); ++it) {
            const bool anyCase = it.key() == "hex" || it.key() == "percents" || it.key() == "escapes";
            if (anyCase ? lower.contains(it->toLower()) : text.contains(*it))
                return it.key() + (all == &plain ? " of the key" : " of the key of a form");
        }
    }
    return {};
}

QByteArray foundBelow(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (const QByteArray way = found(file.fileName().toUtf8()); !way.isEmpty())
            return way + " in the name " + file.fileName().toUtf8();
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        if (const QByteArray way = found(file.readAll()); !way.isEmpty())
            return way + " in " + file.fileName().toUtf8();
    }
    return {};
}

CommandLines::CommandLines()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(20);
}

void CommandLines::look()
{
    ++m_looks;
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile line(u"/proc/%1/cmdline"_s.arg(process));
        if (!line.open(QIODevice::ReadOnly))
            continue; // it is gone
        const QByteArray text = line.readAll();
        if (!canary::found(text).isEmpty())
            m_found = text;
    }
}

Parrot::Parrot()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] { greet(); });
}

QUrl Parrot::url(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2/v1/realtime"_s.arg(scheme).arg(m_server.serverPort()));
}

void Parrot::greet()
{
    QWebSocket *guest = m_server.nextPendingConnection();
    m_guests.append(guest->request());
    QObject::connect(guest, &QWebSocket::textMessageReceived, guest, [this, guest](const QString &text) {
        m_heard += text.toUtf8() + '\n';
        answer(guest, text.toUtf8());
    });
    QObject::connect(guest, &QWebSocket::disconnected, guest, &QObject::deleteLater);
    guest->sendTextMessage(QString::fromUtf8(scripted::sessionTold("session.created", "alloy", "1", key())));
    guest->sendTextMessage(QString::fromUtf8(R"({"type":"rate_limits.updated","event_id":"e","rate_limits":[],"note":")"
                                             + everyWay() + "\"}"));
    guest->sendBinaryMessage("\x01\xff " + key());
}

void Parrot::answer(QWebSocket *guest, const QByteArray &event)
{
    const QString type = QJsonDocument::fromJson(event).object().value("type"_L1).toString();
    QList<QByteArray> said;
    if (type == "session.update"_L1)
        said = {scripted::sessionTold("session.updated", "alloy", "1", key())};
    if (type == "response.create"_L1) {
        said = scripted::answer(scripted::message("item_" + key(), everyWay(), false));
        said.insert(1, R"({"type":"error","event_id":"e","error":{"type":"x","code":")" + key() + R"(","message":"no )"
                           + everyWay() + R"("}})");
    }
    for (const QByteArray &frame : said)
        guest->sendTextMessage(QString::fromUtf8(frame));
}

} // namespace turnscope::canary
