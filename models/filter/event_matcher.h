// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter/event_filter.h"
#include "models/filter/event_types.h"
#include "models/filter/frame_search.h"

#include <vector>

namespace turnscope {

/// Asks an EventFilter of the events of one store; remembers the answer for each type and id, so that most
/// events cost a table look-up, and reads a frame only when everything else holds. One thread at a time.
class EventMatcher
{
public:
    explicit EventMatcher(EventFilter filter);
    EventMatcher(EventMatcher &&) noexcept = default;
    EventMatcher &operator=(EventMatcher &&) noexcept = default;

    bool matches(const EventStore &events, EventIndex index);

    const EventFilter &filter() const { return m_filter; }

private:
    enum class Known : quint8 { NotAsked, No, Yes };

    struct TermState
    {
        const EventFilter::Term *term;
        std::vector<Known> known; ///< by type or id
        FrameSearch search;
    };

    bool holds(TermState &state, const EventStore &events, EventIndex index);
    bool idMatches(TermState &state, const EventStore &events, StringId id);

    EventFilter m_filter;
    std::vector<std::vector<TermState>> m_alternatives; ///< terms that read frames come last
    EventTypes m_types;
};

/// "*" stands for any run of characters, "?" for one; both UTF-8. Without either, `pattern` is looked for anywhere.
bool globMatches(std::string_view pattern, std::string_view text);

} // namespace turnscope
