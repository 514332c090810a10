// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/redaction_note.h"

#include "models/recording/frame_encoding.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(Direction direction)
{
    return direction == Direction::Client ? "client" : direction == Direction::Server ? "server" : "console";
}

void appendString(QByteArray &json, const QByteArray &text)
{
    json += '"';
    appendJsonEscaped(json, text);
    json += '"';
}

} // namespace

QByteArray RedactionNote::frame() const
{
    QStringList named = keys;
    named.removeAll(QString());
    const QString message =
        named.isEmpty()
            ? tr("A key was in this event. “[redacted]” stands in its place.")
            : tr("A key was in this event, in %1. “[redacted]” stands in its place.").arg(named.join(u", "_s));
    QByteArray json = R"({"type":"console.note","message":)";
    appendString(json, message.toUtf8());
    json += R"(,"redacted":[)";
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            json += ',';
        appendString(json, keys[i].toUtf8());
    }
    json += R"(],"of":)";
    appendString(json, nameOf(of));
    if (!type.empty()) {
        json += R"(,"in":)";
        appendString(json, QByteArray::fromStdString(type));
    }
    return json + '}';
}

bool RedactedPlaces::isNew(const RedactionNote &note)
{
    if (m_seen.size() >= kMost)
        return false;
    return m_seen
        .insert(nameOf(note.of) + '\n' + QByteArray::fromStdString(note.type) + '\n' + note.keys.join(u'\n').toUtf8())
        .second;
}

RecordingInfo redacted(RecordingInfo info, const Redactor &redactor)
{
    info.profileName = redactor.text(info.profileName);
    info.url = redactor.text(info.url);
    info.model = redactor.text(info.model);
    return info;
}

} // namespace turnscope
