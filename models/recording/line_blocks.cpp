// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/line_blocks.h"

#include "models/recording/log_limits.h"

#include <algorithm>
#include <cstring>

#include <simdjson.h>

namespace turnscope {

namespace {

constexpr size_t kBlock = 1 << 20;
constexpr size_t kWorthKeeping = 4 * kBlock;

} // namespace

/// Room for `capacity` bytes; what the block holds stays.
void LineBlock::reserve(size_t capacity)
{
    if (capacity <= m_capacity)
        return;
    std::unique_ptr<char[]> larger(new char[capacity + simdjson::SIMDJSON_PADDING]);
    if (m_size > 0)
        std::memcpy(larger.get(), m_buffer.get(), m_size);
    m_buffer = std::move(larger);
    m_capacity = capacity;
}

/// Reads on behind what the block holds, as far as there is room; how many bytes that were.
size_t LineBlockReader::fill(LineBlock &block)
{
    const quint64 begin = block.m_offset + block.m_size;
    const quint64 room = std::min<quint64>(block.m_capacity - block.m_size, m_end - std::min(begin, m_end));
    const size_t n = m_file.read(begin, {block.m_buffer.get() + block.m_size, size_t(room)});
    block.m_size += n;
    return n;
}

bool LineBlockReader::next(LineBlock &block)
{
    if (block.m_capacity > kWorthKeeping)
        block = LineBlock();
    block.m_size = 0;
    block.m_tooLong = false;
    block.m_offset = m_position;
    block.reserve(kBlock);
    size_t ended = 0; // behind the last line break
    for (size_t scanned = 0; ended == 0;) {
        if (block.m_size == block.m_capacity) {
            if (block.m_size >= size_t(limits::kLongestLine)) {
                skipLine(block);
                return true;
            }
            block.reserve(std::min(2 * block.m_capacity, size_t(limits::kLongestLine)));
        }
        if (fill(block) == 0) {
            ended = block.m_size; // the last line has no line break
            break;
        }
        const char *const begin = block.m_buffer.get();
        if (const void *last = ::memrchr(begin + scanned, '\n', block.m_size - scanned))
            ended = size_t(static_cast<const char *>(last) - begin) + 1;
        scanned = block.m_size;
    }
    // What follows the last line break is read again with the next block: a line, and rarely more.
    block.m_size = ended;
    std::memset(block.m_buffer.get() + ended, 0, simdjson::SIMDJSON_PADDING);
    m_position += ended;
    return ended > 0;
}

/// Passes over a line that is too long to be kept, to where the next one begins.
void LineBlockReader::skipLine(LineBlock &block)
{
    const quint64 begin = block.m_offset;
    while (true) {
        block.m_offset += block.m_size;
        block.m_size = 0;
        const size_t n = fill(block);
        const void *lineBreak = n > 0 ? std::memchr(block.m_buffer.get(), '\n', n) : nullptr;
        if (n > 0 && !lineBreak)
            continue;
        m_position =
            block.m_offset + (lineBreak ? size_t(static_cast<const char *>(lineBreak) - block.m_buffer.get()) + 1 : 0);
        break;
    }
    block = LineBlock();
    block.m_offset = begin;
    block.m_tooLong = true;
}

} // namespace turnscope
