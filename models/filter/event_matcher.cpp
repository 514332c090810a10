// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_matcher.h"

#include <algorithm>
#include <cstring>

namespace turnscope {

namespace {

bool textMatches(const EventFilter::Term &term, std::string_view text)
{
    const std::string_view pattern(term.pattern.constData(), size_t(term.pattern.size()));
    if (term.field != EventFilter::Field::Type)
        return globMatches(pattern, text);
    const QByteArray folded = EventFilter::foldedType(QByteArrayView(text.data(), qsizetype(text.size())));
    return globMatches(pattern, std::string_view(folded.constData(), size_t(folded.size())));
}

} // namespace

bool globMatches(std::string_view pattern, std::string_view text)
{
    if (pattern.find_first_of("*?") == std::string_view::npos)
        return text.find(pattern) != std::string_view::npos;
    size_t p = 0;
    size_t t = 0;
    size_t star = std::string_view::npos;
    size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || (pattern[p] == text[t] && pattern[p] != '*'))) {
            const bool any = pattern[p++] == '?';
            ++t;
            while (any && t < text.size() && (uchar(text[t]) & 0xC0) == 0x80) // the rest of the character
                ++t;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

EventMatcher::EventMatcher(EventFilter filter)
    : m_filter(std::move(filter))
{
    for (const EventFilter::Alternative &alternative : m_filter.alternatives()) {
        std::vector<TermState> &states = m_alternatives.emplace_back();
        for (const EventFilter::Term &term : alternative)
            states.push_back({&term, {}, FrameSearch(FoldedText(term.text))});
        std::stable_partition(states.begin(), states.end(),
                              [](const TermState &state) { return state.term->field != EventFilter::Field::Text; });
    }
}

bool EventMatcher::matches(const EventStore &events, EventIndex index)
{
    if (m_alternatives.empty())
        return true;
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&](std::vector<TermState> &terms) {
        return std::all_of(terms.begin(), terms.end(),
                           [&](TermState &state) { return holds(state, events, index) != state.term->negated; });
    });
}

bool EventMatcher::holds(TermState &state, const EventStore &events, EventIndex index)
{
    switch (state.term->field) {
    case EventFilter::Field::Type:
        return idMatches(state, events, events.type(index));
    case EventFilter::Field::Item:
        return idMatches(state, events, events.row(index).item);
    case EventFilter::Field::Response:
        return idMatches(state, events, events.row(index).response);
    case EventFilter::Field::From:
        return events.from(index) == state.term->from;
    case EventFilter::Field::Time: {
        const SessionTime at = events.at(index);
        return state.term->begin <= at && at <= state.term->end;
    }
    case EventFilter::Field::Problem:
        return m_types.isProblem(events, index);
    case EventFilter::Field::Text:
        break;
    }
    return state.search.contains(events, index);
}

bool EventMatcher::idMatches(TermState &state, const EventStore &events, StringId id)
{
    if (number(id) >= state.known.size())
        state.known.resize(std::max<size_t>(number(id) + size_t(1), events.strings().size()), Known::NotAsked);
    Known &known = state.known[number(id)];
    if (known == Known::NotAsked)
        known = textMatches(*state.term, events.strings().view(id)) ? Known::Yes : Known::No;
    return known == Known::Yes;
}

} // namespace turnscope
