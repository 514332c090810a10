// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/line_reader.h"

#include "models/recording/log_limits.h"

#include <cstring>

#include <simdjson.h>

namespace turnscope {

namespace {

constexpr size_t kBuffer = 1 << 20;

} // namespace

LineReader::LineReader(const FileHandle &file)
    : m_file(file)
{
    resize(kBuffer);
}

void LineReader::resize(size_t capacity)
{
    std::unique_ptr<char[]> larger(new char[capacity + simdjson::SIMDJSON_PADDING]);
    const size_t kept = m_filled - m_begin;
    if (kept > 0)
        std::memcpy(larger.get(), m_buffer.get() + m_begin, kept);
    m_buffer = std::move(larger);
    m_capacity = capacity;
    m_base += m_begin;
    m_scanned -= m_begin;
    m_begin = 0;
    m_filled = kept;
}

bool LineReader::refill()
{
    const size_t kept = m_filled - m_begin;
    if (kept == m_capacity) {
        resize(m_capacity * 2);
    } else if (m_capacity > 16 * kBuffer && kept < kBuffer) {
        resize(kBuffer);
    } else if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, kept);
        m_base += m_begin;
        m_scanned -= m_begin;
        m_begin = 0;
        m_filled = kept;
    }
    const size_t n = m_file.read(m_base + m_filled, {m_buffer.get() + m_filled, m_capacity - m_filled});
    m_filled += n;
    std::memset(m_buffer.get() + m_filled, 0, simdjson::SIMDJSON_PADDING);
    return n > 0;
}

void LineReader::skipLongLine()
{
    while (!m_atEnd) {
        m_begin = m_scanned = m_filled;
        if (!refill()) {
            m_atEnd = true;
        } else if (const void *lineBreak = std::memchr(m_buffer.get() + m_begin, '\n', m_filled - m_begin)) {
            m_begin = m_scanned = size_t(static_cast<const char *>(lineBreak) - m_buffer.get()) + 1;
            return;
        }
    }
}

bool LineReader::next(LogLine &line)
{
    while (true) {
        const char *const scan = m_buffer.get() + m_scanned;
        const void *lineBreak = m_filled > m_scanned ? std::memchr(scan, '\n', m_filled - m_scanned) : nullptr;
        if (!lineBreak && !m_atEnd) {
            m_scanned = m_filled;
            if (m_filled - m_begin > size_t(limits::kLongestLine)) {
                line = {.text = {}, .offset = m_base + m_begin, .number = ++m_number, .ended = true, .tooLong = true};
                skipLongLine();
                return true;
            }
            m_atEnd = !refill();
            continue;
        }
        const size_t end = lineBreak ? size_t(static_cast<const char *>(lineBreak) - m_buffer.get()) : m_filled;
        if (!lineBreak && end == m_begin)
            return false;
        std::string_view text(m_buffer.get() + m_begin, end - m_begin);
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        line = {.text = text,
                .offset = m_base + m_begin,
                .number = ++m_number,
                .ended = lineBreak != nullptr,
                .tooLong = false};
        m_begin = m_scanned = lineBreak ? end + 1 : end;
        return true;
    }
}

} // namespace turnscope
