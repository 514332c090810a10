// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_line.h"

#include "models/recording/log_limits.h"

namespace turnscope {

namespace {

void appendMember(QByteArray &to, const char *key, QByteArrayView utf8)
{
    to.append('"').append(key).append("\":\"");
    appendJsonEscaped(to, utf8);
    to.append('"');
}

const char *directionName(Direction from)
{
    switch (from) {
    case Direction::Server:
        return "server";
    case Direction::Client:
        return "client";
    case Direction::Console:
        break;
    }
    return "console";
}

bool standsForItself(const FrameHead &head, QByteArrayView frame)
{
    return head.isObject && frame.front() == '{' && frame.back() == '}' && !frame.contains('\n')
           && !frame.contains('\r');
}

} // namespace

QByteArray EventLine::header(const RecordingInfo &info)
{
    const std::string_view dialect = dialectId(info.dialect);
    QByteArray line = "{\"turnscope\":1,";
    appendMember(line, "session", info.session.toByteArray(QUuid::WithoutBraces));
    line.append(',');
    appendMember(line, "started", info.started.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    line.append(",\"profile\":{");
    appendMember(line, "name", info.profileName.toUtf8());
    line.append(',');
    appendMember(line, "url", info.url.toUtf8());
    line.append(',');
    appendMember(line, "model", info.model.toUtf8());
    line.append(',');
    appendMember(line, "dialect", {dialect.data(), qsizetype(dialect.size())});
    line.append("},");
    appendMember(line, "app", info.app.toUtf8());
    return line.append("}\n");
}

void EventLine::compose(SessionTime at, Direction from, const FrameHead &head, QByteArrayView frame)
{
    m_kind = head.kind;
    m_encoding = FrameEncoding::Verbatim;
    m_payload = frame;
    const char *key = "\"event\":";
    m_end = "}\n";
    if (!standsForItself(head, frame)) {
        m_end = "\"}\n";
        key = "\"text\":\"";
        m_encoding = FrameEncoding::JsonString;
        m_escaped.clear();
        if (head.kind != FrameKind::Binary)
            appendJsonEscaped(m_escaped, frame);
        if (head.kind == FrameKind::Binary || m_escaped.size() > limits::kLongestLine / 2) {
            key = "\"binary\":\"";
            m_kind = FrameKind::Binary;
            m_encoding = FrameEncoding::Base64;
            m_escaped = QByteArray::fromRawData(frame.data(), frame.size()).toBase64();
        }
        m_payload = m_escaped;
    }
    m_begin = "{\"at\":";
    m_begin.append(QByteArray::number(toMicroseconds(at)));
    m_begin.append(",\"from\":\"").append(directionName(from)).append("\",").append(key);
}

QByteArray EventLine::whole() const
{
    QByteArray line;
    line.reserve(size());
    return line.append(m_begin).append(m_payload).append(m_end);
}

} // namespace turnscope
