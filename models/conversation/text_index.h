// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/string_table.h"

#include <string_view>
#include <vector>

namespace turnscope {

/// Finds some ids of a StringTable by their text, on a thread that does not write the table: for ids that stand in
/// no event's column. Some ten bytes an id. A value type, one thread; always to be used with the same table.
class TextIndex
{
public:
    /// Each id once; None is never found.
    void add(const StringTable &strings, StringId id);

    /// None when it was not added.
    StringId find(const StringTable &strings, std::string_view text) const;

private:
    size_t slotOf(const StringTable &strings, std::string_view text) const;

    std::vector<StringId> m_slots; ///< an open hash table: a power of two, at most half taken, free ones None
    size_t m_taken = 0;
};

} // namespace turnscope
