// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_writer.h"

#include "models/recording/log_limits.h"

#include <cerrno>
#include <cstring>

#include <sys/uio.h>

namespace turnscope {

namespace {

void appendMember(QByteArray &to, const char *key, QByteArrayView utf8)
{
    to.append('"').append(key).append("\":\"");
    appendJsonEscaped(to, utf8);
    to.append('"');
}

QByteArray headerLine(const RecordingInfo &info)
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

iovec part(QByteArrayView bytes)
{
    return {const_cast<char *>(bytes.data()), size_t(bytes.size())};
}

} // namespace

RecordingWriter::RecordingWriter(QString path, FileHandle file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

Result<RecordingWriter> RecordingWriter::create(const QString &path, const RecordingInfo &info)
{
    auto file = FileHandle::createForAppending(path);
    if (!file)
        return tl::unexpected(file.error());
    RecordingWriter writer(path, std::move(*file));
    if (const auto written = writer.write(headerLine(info), {}, {}); !written)
        return tl::unexpected(written.error());
    return writer;
}

Result<EventRow> RecordingWriter::append(SessionTime at, Direction from, const FrameHead &head, QByteArrayView frame)
{
    if (frame.size() > kLargestFrame)
        return failure(tr("A frame of %1 MB is too large to be recorded.").arg(frame.size() >> 20));
    EventRow row;
    row.at = std::max(at, SessionTime());
    row.from = from;
    row.kind = head.kind;
    QByteArrayView payload = frame;
    const char *key = "\"event\":";
    QByteArrayView end = "}\n";
    if (!standsForItself(head, frame)) {
        end = "\"}\n";
        key = "\"text\":\"";
        row.encoding = FrameEncoding::JsonString;
        m_escaped.clear();
        if (head.kind != FrameKind::Binary)
            appendJsonEscaped(m_escaped, frame);
        if (head.kind == FrameKind::Binary || m_escaped.size() > limits::kLongestLine / 2) {
            key = "\"binary\":\"";
            row.kind = FrameKind::Binary;
            row.encoding = FrameEncoding::Base64;
            m_escaped = QByteArray::fromRawData(frame.data(), frame.size()).toBase64();
        }
        payload = m_escaped;
    }
    m_begin = "{\"at\":";
    m_begin.append(QByteArray::number(toMicroseconds(row.at)));
    m_begin.append(",\"from\":\"").append(directionName(from)).append("\",").append(key);
    row.offset = m_end + quint64(m_begin.size()) + (m_torn ? 1 : 0);
    row.length = quint32(payload.size());
    if (const auto written = write(m_begin, payload, end); !written)
        return tl::unexpected(written.error());
    return row;
}

Result<void> RecordingWriter::write(QByteArrayView begin, QByteArrayView payload, QByteArrayView end)
{
    const QByteArrayView mend = m_torn ? QByteArrayView("\n") : QByteArrayView();
    std::array parts = {part(mend), part(begin), part(payload), part(end)};
    if (const int error = m_file.append(parts)) {
        m_torn = !m_file.truncate(m_end);
        if (m_torn)
            m_end = m_file.size();
        const QString reason = QString::fromLocal8Bit(std::strerror(error));
        if (error == ENOSPC || error == EDQUOT)
            return failure(tr("The disk is full: %1 does not grow any more. What was recorded before is safe; "
                              "free some space to go on recording.")
                               .arg(m_path),
                           reason);
        return failure(tr("%1 could not be written to: %2. What was recorded before is safe.").arg(m_path, reason),
                       reason);
    }
    m_end += quint64(mend.size() + begin.size() + payload.size() + end.size());
    m_torn = false;
    return {};
}

Result<void> RecordingWriter::sync() const
{
    if (m_file.sync())
        return {};
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return failure(tr("The disk did not confirm what was written to %1: %2.").arg(m_path, reason), reason);
}

} // namespace turnscope
