// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace turnscope {

/// Walks along the frames that a client sends (RFC 6455 5.2), looking at their heads only: QWebSocket of Qt 6.4 takes
/// frames that are not masked and does not tell how much it keeps of a message that has no end yet. Everything else that a
/// frame can have wrong QWebSocket finds itself. A value.
class FrameHeads
{
public:
    /// The next bytes of the stream, cut anywhere; false when a frame among them is not masked, and from then on.
    bool push(QByteArrayView bytes);

    /// Payload bytes so far of the message that is not complete yet.
    qint64 unfinished() const { return m_message; }

private:
    void endHead();
    void endFrame();

    static constexpr qsizetype kLongest = 14; ///< two bytes, eight of length, four of mask

    quint8 m_head[kLongest] = {};
    qsizetype m_has = 0;   ///< bytes of the head
    qsizetype m_needs = 2; ///< more may follow of what these say
    quint64 m_left = 0;    ///< of the payload
    bool m_inPayload = false;
    bool m_ok = true;
    qint64 m_message = 0;
};

} // namespace turnscope
