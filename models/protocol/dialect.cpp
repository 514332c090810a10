// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect.h"

#include "models/protocol/dialect_traits.h"
#include "models/protocol/event_catalogue.h"

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

#define TURNSCOPE_TRAITS(dialect) &dialects::dialect,
constexpr std::array<const DialectTraits *, kDialects> kAll{TURNSCOPE_DIALECTS(TURNSCOPE_TRAITS)};
#undef TURNSCOPE_TRAITS

/// Whether a key's value begins with `value`, whatever blanks stand between them.
bool hasValue(std::string_view frame, std::string_view key, std::string_view value)
{
    constexpr std::string_view blanks = " \t\r\n";
    for (size_t at = frame.find(key); at != std::string_view::npos; at = frame.find(key, at + 1)) {
        const size_t colon = frame.find_first_not_of(blanks, at + key.size());
        if (colon == std::string_view::npos || frame[colon] != ':')
            continue;
        const size_t begin = frame.find_first_not_of(blanks, colon + 1);
        if (begin != std::string_view::npos && frame.substr(begin).starts_with(value))
            return true;
    }
    return false;
}

bool matches(const DialectSign &sign, std::string_view type, std::string_view frame, bool begun)
{
    if (sign.type.ends_with('*')) {
        if (!type.starts_with(sign.type.substr(0, sign.type.size() - 1)))
            return false;
    } else if (type != sign.type) {
        return false;
    }
    if ((sign.isFirst && begun) || (!sign.without.empty() && hasValue(frame, sign.text, sign.without)))
        return false;
    if (!sign.value.empty())
        return hasValue(frame, sign.text, sign.value);
    return sign.text.empty() || frame.find(sign.text) != std::string_view::npos;
}

} // namespace

std::span<const DialectTraits *const> allDialects()
{
    return kAll;
}

const DialectTraits &traits(Dialect dialect)
{
    return *kAll[size_t(dialect)];
}

std::string_view dialectId(Dialect dialect)
{
    return traits(dialect).id;
}

std::string_view dialectName(Dialect dialect)
{
    return traits(dialect).name;
}

Dialect dialectFromId(std::string_view id)
{
    const auto all = allDialects();
    const auto known = std::ranges::find(all, id, &DialectTraits::id);
    return known == all.end() ? Dialect::Unknown : Dialect(known - all.begin());
}

void DialectDetector::push(std::string_view type, QByteArrayView frame)
{
    constexpr int enough = 200; // events; an own sign comes among the first or not at all
    if (m_decided)
        return;
    const std::string_view text(frame.data(), size_t(frame.size()));
    for (size_t i = 0; i < allDialects().size(); ++i) {
        const DialectTraits &each = *allDialects()[i];
        const bool isOpen = m_dialect == Dialect::Unknown || (traits(m_dialect).givesWay && !each.givesWay);
        if (!each.ownSigns && !isOpen)
            continue;
        const auto given = [&](const DialectSign &sign) { return matches(sign, type, text, m_begun); };
        if (std::ranges::any_of(each.signs, given)) {
            m_dialect = Dialect(i);
            m_decided = each.ownSigns;
            break;
        }
    }
    m_begun = m_begun || EventCatalogue::kind(type) == EventKind::SessionCreated;
    m_decided = m_decided || ++m_seen >= enough;
}

} // namespace turnscope
