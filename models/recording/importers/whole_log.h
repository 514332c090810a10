// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"

#include <memory>
#include <string_view>

namespace turnscope {

/// A log read into memory as a whole, with simdjson's padding behind it.
class WholeLog
{
public:
    /// At most limits::kLargestDocument of it.
    explicit WholeLog(const FileHandle &file);

    std::string_view text() const { return {m_bytes.get(), m_size}; }
    bool isCut() const { return m_cut; }

private:
    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
    bool m_cut = false;
};

} // namespace turnscope
