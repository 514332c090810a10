// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/frame_heads.h"

#include <QtEndian>

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint8 kFinal = 0x80;
constexpr quint8 kControl = 0x08; // of the opcode
constexpr quint8 kMasked = 0x80;
constexpr quint8 kLength = 0x7f;
constexpr quint8 kLengthOf16Bits = 126;
constexpr quint8 kLengthOf64Bits = 127;
constexpr qsizetype kMask = 4; // bytes

} // namespace

bool FrameHeads::push(QByteArrayView bytes)
{
    while (m_ok && !bytes.isEmpty()) {
        if (m_inPayload) {
            const auto taken = qsizetype(std::min<quint64>(m_left, quint64(bytes.size())));
            if (!(m_head[0] & kControl))
                m_message += taken;
            m_left -= quint64(taken);
            bytes = bytes.sliced(taken);
            if (m_left == 0)
                endFrame();
            continue;
        }
        m_head[m_has++] = quint8(bytes.front());
        bytes = bytes.sliced(1);
        if (m_has == 2) {
            m_ok = m_head[1] & kMasked;
            const quint8 length = m_head[1] & kLength;
            m_needs = 2 + kMask + (length == kLengthOf16Bits ? 2 : length == kLengthOf64Bits ? 8 : 0);
        }
        if (m_has == m_needs)
            endHead();
    }
    return m_ok;
}

void FrameHeads::endHead()
{
    const quint8 length = m_head[1] & kLength;
    if (length == kLengthOf16Bits)
        m_left = qFromBigEndian<quint16>(m_head + 2);
    else if (length == kLengthOf64Bits)
        m_left = qFromBigEndian<quint64>(m_head + 2);
    else
        m_left = length;
    m_inPayload = true;
    if (m_left == 0)
        endFrame();
}

void FrameHeads::endFrame()
{
    if ((m_head[0] & kFinal) && !(m_head[0] & kControl))
        m_message = 0;
    m_has = 0;
    m_needs = 2;
    m_inPayload = false;
}

} // namespace turnscope
