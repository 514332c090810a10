// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/whole_log.h"

#include "models/recording/log_limits.h"

#include <algorithm>
#include <cstring>

#include <simdjson.h>

namespace turnscope {

WholeLog::WholeLog(const FileHandle &file)
{
    const quint64 size = file.size();
    m_cut = size > quint64(limits::kLargestDocument);
    m_size = size_t(std::min<quint64>(size, quint64(limits::kLargestDocument)));
    m_bytes.reset(new char[m_size + simdjson::SIMDJSON_PADDING]);
    m_size = file.read(0, {m_bytes.get(), m_size});
    std::memset(m_bytes.get() + m_size, 0, simdjson::SIMDJSON_PADDING);
}

} // namespace turnscope
