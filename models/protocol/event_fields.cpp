// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/event_fields.h"

#include "models/protocol/dialect_traits.h"

#include <algorithm>
#include <unordered_map>

namespace turnscope {

namespace {

/// Seen on the wire on many events, in no schema (PROTOCOL 2.6): padding, and Azure's copy of part.
constexpr std::string_view kAnywhere[] = {"obfuscation", "content"};

EventFields parsed(std::string_view text)
{
    EventFields fields;
    while (!text.empty()) {
        const size_t end = std::min(text.find(' '), text.size());
        std::string_view name = text.substr(0, end);
        if (name.ends_with('!')) {
            name.remove_suffix(1);
            fields.required.push_back(name);
        }
        fields.names.push_back(name);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

} // namespace

bool EventFields::has(std::string_view name) const
{
    return name == "type" || name == "event_id" || std::ranges::find(names, name) != names.end()
           || std::ranges::find(kAnywhere, name) != std::end(kAnywhere);
}

const EventFields *eventFields(std::string_view gaName)
{
    static const auto index = [] {
        std::unordered_map<std::string_view, EventFields> byType;
        for (const EventSpec &spec : traits(Dialect::OpenAiGa).events) {
            if (spec.fields)
                byType.emplace(spec.name, parsed(spec.fields));
        }
        return byType;
    }();
    const auto known = index.find(gaName);
    return known == index.end() ? nullptr : &known->second;
}

} // namespace turnscope
