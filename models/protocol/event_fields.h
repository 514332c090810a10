// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace turnscope {

/// The top-level fields of an event in the GA protocol, "type" and "event_id" left out: EventSpec::fields, and the keys of
/// PROTOCOL 2.6 that the service sends beside them.
struct EventFields
{
    std::vector<std::string_view> names;
    std::vector<std::string_view> required;

    bool has(std::string_view name) const;
};

/// By GA name (EventSpec::gaName); null for an event whose fields no schema tells. Any thread.
const EventFields *eventFields(std::string_view gaName);

} // namespace turnscope
