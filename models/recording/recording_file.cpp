// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_file.h"

#include <algorithm>

namespace turnscope {

QByteArray RecordingFile::read(quint64 offset, quint32 length) const
{
    constexpr quint32 worthAsking = 1 << 20;
    if (length > worthAsking) {
        const quint64 size = m_file.size();
        length = quint32(std::min<quint64>(length, size > offset ? size - offset : 0));
    }
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    bytes.truncate(qsizetype(m_file.read(offset, {bytes.data(), size_t(length)})));
    return bytes;
}

} // namespace turnscope
