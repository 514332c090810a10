// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/text_index.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

namespace turnscope {

/// The slot that holds `text`, or the free one where it belongs. The hash is seeded, so that no log can make all
/// its ids fall into one.
size_t TextIndex::slotOf(const StringTable &strings, std::string_view text) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = qHashBits(text.data(), text.size(), size_t(QHashSeed::globalSeed())) & mask;
    while (m_slots[at] != StringId::None && strings.view(m_slots[at]) != text)
        at = (at + 1) & mask;
    return at;
}

void TextIndex::add(const StringTable &strings, StringId id)
{
    if (m_taken * 2 >= m_slots.size()) {
        const std::vector<StringId> before =
            std::exchange(m_slots, std::vector<StringId>(std::max<size_t>(16, m_slots.size() * 2)));
        for (const StringId each : before) {
            if (each != StringId::None)
                m_slots[slotOf(strings, strings.view(each))] = each;
        }
    }
    m_slots[slotOf(strings, strings.view(id))] = id;
    ++m_taken;
}

StringId TextIndex::find(const StringTable &strings, std::string_view text) const
{
    return m_slots.empty() ? StringId::None : m_slots[slotOf(strings, text)];
}

} // namespace turnscope
