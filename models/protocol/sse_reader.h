// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace turnscope {

/// Takes server-sent events apart as they come in, in pieces of any size, and gives out their data. A value type.
class SseReader
{
public:
    static constexpr qsizetype kLongestEvent = qsizetype(4) * 1024 * 1024; ///< bytes

    explicit SseReader(qsizetype longest = kLongestEvent)
        : m_longest(longest)
    {
    }

    /// The data of the events that `bytes` complete; nothing when an event grows too long.
    std::optional<QList<QByteArray>> push(const QByteArray &bytes);

    /// The data of a last event that no empty line ended; empty when there is none.
    QByteArray finish();

private:
    void readLine(QByteArrayView line, QList<QByteArray> &events);

    qsizetype m_longest;    ///< bytes of an event
    QByteArray m_line;      ///< not ended yet
    QByteArray m_data;      ///< of the event that is being read, each line with its end
    bool m_begun = false;   ///< the first line, which may have a byte order mark, is over
    bool m_afterCr = false; ///< a line feed that comes next belongs to it
};

} // namespace turnscope
