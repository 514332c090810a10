// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/whole_log.h"

#include "models/recording/log_limits.h"

#include <algorithm>
#include <cstring>

#include <simdjson.h>

namespace turnscope {

WholeLog::WholeLog(const FileHandle &file, const std::function<bool(quint64 position)> &proceed)
{
    constexpr size_t piece = 8 << 20;
    const quint64 size = file.size();
    m_cut = size > quint64(limits::kLargestDocument);
    m_size = size_t(std::min<quint64>(size, quint64(limits::kLargestDocument)));
    m_bytes.reset(new char[m_size + simdjson::SIMDJSON_PADDING]);
    size_t done = 0;
    while (done < m_size) {
        const size_t n = file.read(done, {m_bytes.get() + done, std::min(piece, m_size - done)});
        done += n;
        if (!proceed(done / 2)) {
            m_size = 0;
            done = 0;
        }
        if (n == 0)
            break;
    }
    m_size = done;
    std::memset(m_bytes.get() + m_size, 0, simdjson::SIMDJSON_PADDING);
}

void WholeLog::tellCut(RecordingInfo &info) const
{
    if (m_cut)
        info.addCutShort(
            tr("A log of this kind is read as a whole, and this one is too large for that: its first %1 MB "
               "were read. Cut it into smaller files, or write one event a line.")
                .arg(limits::kLargestDocument >> 20));
}

} // namespace turnscope
