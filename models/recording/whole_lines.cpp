// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/whole_lines.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace turnscope {

namespace {

constexpr quint64 kStep = 256 << 10;
constexpr int kStepsAtOnce = 64;

} // namespace

bool WholeLines::advance(quint64 size)
{
    if (size < m_seen)
        m_seen = m_end; // what was cut off again behind the last whole line may come back as something else
    std::vector<char> piece(size_t(std::min(size - std::min(m_seen, size), kStep)));
    for (int pieces = 0; m_seen < size && pieces < kStepsAtOnce; ++pieces) {
        const size_t n = m_file->read(m_seen, {piece.data(), size_t(std::min<quint64>(piece.size(), size - m_seen))});
        if (n == 0)
            return false;
        if (const void *last = ::memrchr(piece.data(), '\n', n))
            m_end = m_seen + quint64(static_cast<const char *>(last) - piece.data()) + 1;
        m_seen += n;
    }
    return m_seen < size;
}

} // namespace turnscope
