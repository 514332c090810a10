// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/memory_frames.h"

#include <algorithm>
#include <cstring>

namespace turnscope {

quint64 MemoryFrames::append(QByteArrayView frame)
{
    constexpr size_t blockSize = 1 << 20;
    const auto size = size_t(frame.size());
    const std::lock_guard lock(m_mutex);
    if (m_blocks.empty() || m_blocks.back().capacity - m_blocks.back().used < size) {
        Block block;
        block.begin = m_blocks.empty() ? 0 : m_blocks.back().begin + m_blocks.back().used;
        block.capacity = std::max(blockSize, size);
        block.bytes.reset(new char[block.capacity]);
        m_blocks.push_back(std::move(block));
    }
    Block &block = m_blocks.back();
    if (size > 0)
        std::memcpy(block.bytes.get() + block.used, frame.data(), size);
    block.used += size;
    return block.begin + block.used - size;
}

QByteArray MemoryFrames::read(quint64 offset, quint32 length) const
{
    const std::lock_guard lock(m_mutex);
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), offset,
                                        [](quint64 value, const Block &block) { return value < block.begin; });
    if (after == m_blocks.begin())
        return {};
    const Block &block = *std::prev(after);
    const quint64 skip = offset - block.begin;
    if (skip >= block.used)
        return {};
    return QByteArray(block.bytes.get() + skip, qsizetype(std::min<quint64>(length, block.used - skip)));
}

} // namespace turnscope
