// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/peer.h"

#include "app/synthesis/text_to_speech.h"
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QUrlQuery>
#include <qtestsupport_core.h>

namespace turnscope {

using namespace Qt::StringLiterals;

Peer::Peer()
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { m_events << QJsonDocument::fromJson(text.toUtf8()).object(); });
}

Peer::~Peer() = default;

bool Peer::open(const QUrl &endpoint, const QString &model)
{
    QUrl url = endpoint;
    url.setQuery(u"model="_s + model);
    m_socket.open(url);
    return waitFor(u"session.created"_s);
}

void Peer::connectTo(const QNetworkRequest &request)
{
    m_socket.open(request);
}

void Peer::send(const QJsonObject &event)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

void Peer::send(const char *json)
{
    m_socket.sendTextMessage(QString::fromUtf8(json));
}

void Peer::speak(const Wave &wave, std::chrono::milliseconds silence)
{
    std::vector<qint16> samples = wave.samples;
    samples.resize(samples.size() + size_t(silence.count() * 24));
    const QByteArray bytes = encodeSamples(samples, AudioEncoding::Pcm16);
    for (qsizetype at = 0; at < bytes.size(); at += 4800) {
        send(QJsonObject{{u"type"_s, u"input_audio_buffer.append"_s},
                         {u"audio"_s, QString::fromLatin1(bytes.mid(at, 4800).toBase64())}});
    }
}

QStringList Peer::types() const
{
    QStringList types;
    for (const QJsonObject &event : m_events)
        types << event.value("type"_L1).toString();
    return types;
}

qsizetype Peer::count(const QString &type) const
{
    return types().count(type);
}

QJsonObject Peer::last(const QString &type) const
{
    const qsizetype at = types().lastIndexOf(type);
    return at < 0 ? QJsonObject() : m_events[at];
}

QJsonObject Peer::first(const QString &type) const
{
    const qsizetype at = types().indexOf(type);
    return at < 0 ? QJsonObject() : m_events[at];
}

bool Peer::waitFor(const QString &type, qsizetype wanted, int timeoutMs)
{
    return QTest::qWaitFor([&] { return count(type) >= wanted; }, timeoutMs);
}

QStringList Peer::folded() const
{
    QStringList folded;
    for (const QString &type : types()) {
        const bool audio = type.contains("output_audio"_L1) && type.endsWith(".delta"_L1);
        const QString name = audio ? u"(speech deltas)"_s : type;
        if (!(name.endsWith(".delta"_L1) || audio) || folded.isEmpty() || folded.last() != name)
            folded << name;
    }
    return folded;
}

QString Peer::joined(const QString &type) const
{
    QString joined;
    for (const QJsonObject &event : m_events) {
        if (event.value("type"_L1) == type)
            joined += event.value("delta"_L1).toString();
    }
    return joined;
}

QByteArray Peer::audio() const
{
    QByteArray bytes;
    for (const QJsonObject &event : m_events) {
        if (event.value("type"_L1) == "response.output_audio.delta"_L1)
            bytes += QByteArray::fromBase64(event.value("delta"_L1).toString().toLatin1());
    }
    return bytes;
}

Wave spokenText(const QString &text, const QString &person)
{
    const auto wave = synthesize(text, person);
    if (!wave)
        return {};
    return {24000, resample(wave->samples, wave->rate, 24000)};
}

} // namespace turnscope
