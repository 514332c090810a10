// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_matcher.h"

#include <algorithm>
#include <cstring>

namespace turnscope {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c;
}

const char *find(const char *begin, const char *end, char c)
{
    const auto *found = static_cast<const char *>(std::memchr(begin, c, size_t(end - begin)));
    return found ? found : end;
}

} // namespace

bool containsFolded(QByteArrayView text, QByteArrayView needle)
{
    if (needle.isEmpty())
        return true;
    if (needle.size() > text.size())
        return false;
    const char *last = text.data() + text.size() - needle.size() + 1;
    const char low = needle[0];
    const char high = upper(low);
    const char *nextLow = find(text.data(), last, low);
    const char *nextHigh = high == low ? last : find(text.data(), last, high);
    while (nextLow != last || nextHigh != last) {
        const char *at = std::min(nextLow, nextHigh);
        if (std::equal(needle.begin(), needle.end(), at, [](char wanted, char c) { return wanted == lower(c); }))
            return true;
        if (at == nextLow)
            nextLow = find(at + 1, last, low);
        else
            nextHigh = find(at + 1, last, high);
    }
    return false;
}

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
            ++p;
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
            states.push_back({&term, {}});
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
    const QByteArray frame = events.frame(index);
    return std::any_of(state.term->spellings.begin(), state.term->spellings.end(),
                       [&](const QByteArray &spelling) { return containsFolded(frame, spelling); });
}

bool EventMatcher::idMatches(TermState &state, const EventStore &events, StringId id)
{
    const auto [found, isNew] = state.known.try_emplace(id, false);
    if (isNew) {
        const std::string_view text = events.strings().view(id);
        const std::string_view pattern(state.term->pattern.constData(), size_t(state.term->pattern.size()));
        if (state.term->field == EventFilter::Field::Type) {
            std::string folded(text);
            std::transform(folded.begin(), folded.end(), folded.begin(), lower);
            found->second = globMatches(pattern, folded);
        } else {
            found->second = globMatches(pattern, text);
        }
    }
    return found->second;
}

} // namespace turnscope
