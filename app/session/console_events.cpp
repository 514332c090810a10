// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/console_events.h"

#include "models/protocol/url_secrets.h"
#include "models/recording/frame_encoding.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>

namespace turnscope::console {

using namespace Qt::StringLiterals;

namespace {

/// A JSON object in the order in which its members are added.
class Frame
{
public:
    explicit Frame(QByteArrayView type) { add("type", type); }

    Frame &add(QByteArrayView key, QByteArrayView text)
    {
        begin(key);
        m_json += '"';
        appendJsonEscaped(m_json, text);
        m_json += '"';
        return *this;
    }

    Frame &add(QByteArrayView key, const QString &text) { return add(key, QByteArrayView(text.toUtf8())); }

    Frame &add(QByteArrayView key, qint64 number)
    {
        begin(key);
        m_json += QByteArray::number(number);
        return *this;
    }

    Frame &flag(QByteArrayView key, bool value)
    {
        begin(key);
        m_json += value ? "true" : "false";
        return *this;
    }

    QByteArray end() const { return m_json + '}'; }

private:
    void begin(QByteArrayView key)
    {
        m_json += m_json.isEmpty() ? '{' : ',';
        m_json.append('"').append(key).append("\":");
    }

    QByteArray m_json;
};

QByteArrayView typeOf(PlaybackNote::What what)
{
    switch (what) {
    case PlaybackNote::What::Started:
        return "console.playback.started";
    case PlaybackNote::What::Heard:
        return "console.playback.heard";
    case PlaybackNote::What::Stopped:
        break;
    }
    return "console.playback.stopped";
}

QByteArrayView nameOf(DeviceNote::State state)
{
    switch (state) {
    case DeviceNote::State::Opened:
        return "opened";
    case DeviceNote::State::Closed:
        return "closed";
    case DeviceNote::State::Missing:
        return "missing";
    case DeviceNote::State::Slow:
        return "slow";
    case DeviceNote::State::Steady:
        return "steady";
    case DeviceNote::State::Muted:
        return "muted";
    case DeviceNote::State::Unmuted:
        return "unmuted";
    case DeviceNote::State::Failed:
        break;
    }
    return "failed";
}

QByteArrayView nameOf(ToolNote::State state)
{
    switch (state) {
    case ToolNote::State::Begun:
        return "begun";
    case ToolNote::State::Sent:
        return "sent";
    case ToolNote::State::Stopped:
        return "stopped";
    case ToolNote::State::Forbidden:
        return "forbidden";
    case ToolNote::State::Failed:
        break;
    }
    return "failed";
}

} // namespace

QByteArray connected(const QUrl &url)
{
    return Frame("console.connected").add("url", withoutSecrets(url).toString()).end();
}

QByteArray disconnected(const SocketEnd &end)
{
    Frame frame("console.disconnected");
    if (end.closeCode > 0)
        frame.add("code", qint64(end.closeCode));
    if (!end.closeReason.isEmpty())
        frame.add("reason", end.closeReason);
    if (end.httpStatus > 0)
        frame.add("http_status", qint64(end.httpStatus));
    frame.flag("by_wish", end.byWish);
    if (!end.error.text.isEmpty())
        frame.add("message", end.error.text);
    return frame.end();
}

QByteArray playback(const PlaybackNote &note)
{
    Frame frame(typeOf(note.what));
    frame.add("item_id", QByteArrayView(note.item)).add("content_index", qint64(note.contentIndex));
    if (note.what != PlaybackNote::What::Started)
        frame.add("played_ms", qint64(note.played.count())).add("sent_ms", qint64(note.sent.count()));
    if (note.what == PlaybackNote::What::Stopped && note.underruns > 0)
        frame.add("underruns", qint64(note.underruns));
    return frame.end();
}

QByteArray device(const DeviceNote &note)
{
    Frame frame("console.device");
    frame.add("device", QByteArrayView(note.device == DeviceNote::Device::Microphone ? "microphone" : "speaker"));
    frame.add("state", nameOf(note.state));
    if (!note.name.isEmpty())
        frame.add("name", note.name);
    if (!note.problem.text.isEmpty())
        frame.add("message", note.problem.text);
    return frame.end();
}

QByteArray microphoneDropped(quint64 samples, int rate)
{
    Frame frame("console.device");
    frame.add("device", QByteArrayView("microphone")).add("state", QByteArrayView("dropped"));
    return frame.add("samples", qint64(samples)).add("rate", qint64(rate)).end();
}

QByteArray tool(const ToolNote &note)
{
    Frame frame("console.tool");
    frame.add("call_id", QByteArrayView(note.callId)).add("name", note.tool);
    frame.add("by", note.answer.toJson().value("by"_L1).toString()).add("state", nameOf(note.state));
    if (note.answer.kind == ToolAnswer::Kind::Command)
        frame.add("what", QFileInfo(QProcess::splitCommand(note.answer.command).value(0)).fileName());
    else if (note.answer.kind == ToolAnswer::Kind::Http)
        frame.add("what", withoutSecrets(note.answer.url).toString());
    if (note.state != ToolNote::State::Begun)
        frame.add("took_ms", qint64(note.took.count()));
    if (note.bytes >= 0)
        frame.add("bytes", note.bytes);
    if (!note.problem.text.isEmpty())
        frame.add("message", note.problem.text);
    return frame.end();
}

QByteArray note(const QString &message)
{
    return Frame("console.note").add("message", message).end();
}

} // namespace turnscope::console
