// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/sse_reader.h"

#include <utility>

namespace turnscope {

std::optional<QList<QByteArray>> SseReader::push(const QByteArray &bytes)
{
    QList<QByteArray> events;
    for (const char byte : bytes) {
        if (byte == '\n' && std::exchange(m_afterCr, false))
            continue;
        m_afterCr = byte == '\r';
        if (byte == '\r' || byte == '\n') {
            readLine(m_line, events);
            m_line.truncate(0);
            continue;
        }
        m_line += byte;
        if (m_line.size() + m_data.size() > m_longest)
            return {};
    }
    return events;
}

void SseReader::readLine(QByteArrayView line, QList<QByteArray> &events)
{
    if (!std::exchange(m_begun, true) && line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        if (!m_data.isEmpty())
            events << finish();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (line.first(colon < 0 ? line.size() : colon) != QByteArrayView("data"))
        return; // a comment, or a field that says nothing to us
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    m_data.append(value).append('\n');
}

QByteArray SseReader::finish()
{
    if (QByteArrayView(m_line).startsWith("data:") && m_data.isEmpty()) {
        QList<QByteArray> none;
        readLine(std::exchange(m_line, {}), none);
    }
    QByteArray data = std::exchange(m_data, {});
    data.chop(1);
    return data;
}

} // namespace turnscope
