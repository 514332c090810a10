// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/event_candidates.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr size_t kFieldsWindow = 64 << 10; ///< in which fields without braces must name their type

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

size_t nameEnd(std::string_view text, size_t at)
{
    while (at < text.size() && isNameByte(text[at]))
        ++at;
    return at;
}

/// Where the name that ends before `end` begins, with what it is qualified by; `end` without one.
size_t nameBegin(std::string_view text, size_t from, size_t end)
{
    size_t begin = end;
    while (begin > from && (isNameByte(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    while (begin < end && (text[begin] == '.' || (text[begin] >= '0' && text[begin] <= '9')))
        ++begin;
    return begin;
}

/// "name=" and the begin of a literal.
bool isField(std::string_view text, size_t at)
{
    const size_t end = nameEnd(text, at);
    if (end == at || end + 1 >= text.size() || text[end] != '=' || (text[at] >= '0' && text[at] <= '9'))
        return false;
    return text[end + 1] != '=' && kBlanks.find(text[end + 1]) == std::string_view::npos;
}

} // namespace

std::optional<EventCandidate> nextCandidate(std::string_view text, size_t from, size_t end)
{
    const std::string_view line = text.substr(0, end);
    const size_t brace = line.find('{', from);
    const size_t before = std::min(brace, line.size());
    for (size_t at = line.find_first_of("(=", from); at < before; at = line.find_first_of("(=", at + 1)) {
        if (line[at] == '(') {
            const size_t begin = nameBegin(line, from, at);
            const size_t inside = text.find_first_not_of(kBlanks, at + 1);
            if (begin < at && inside != std::string_view::npos && isField(text, inside))
                return EventCandidate{begin, EventCandidate::Form::Call};
        } else {
            const size_t begin = nameBegin(line, from, at);
            const bool apart = begin == 0 || !isNameByte(line[begin - 1]);
            if (begin < at && apart && isField(line, begin)
                && line.substr(begin, kFieldsWindow).find("type=") != std::string_view::npos)
                return EventCandidate{begin, EventCandidate::Form::Fields};
        }
    }
    if (brace == std::string_view::npos)
        return std::nullopt;
    return EventCandidate{brace, EventCandidate::Form::Brace};
}

std::optional<LooseLiteral> readCandidate(std::string_view text, const EventCandidate &candidate, size_t &looked)
{
    const std::string_view rest = text.substr(candidate.at);
    looked = rest.size();
    switch (candidate.form) {
    case EventCandidate::Form::Brace:
        return readLooseLiteral(rest);
    case EventCandidate::Form::Call:
        return readLooseCall(rest, &looked);
    case EventCandidate::Form::Fields:
        return readLooseFields(rest, &looked);
    }
    Q_UNREACHABLE();
}

size_t behindCandidate(std::string_view text, const EventCandidate &candidate)
{
    if (candidate.form == EventCandidate::Form::Brace)
        return candidate.at + 1;
    return std::min(text.find_first_of("(=", candidate.at), text.size() - 1) + 1;
}

std::vector<LooseLiteral> literalsIn(std::string_view text)
{
    std::vector<LooseLiteral> found;
    quint64 patience = 16 * quint64(text.size()) + (1 << 12);
    size_t at = 0;
    while (const auto candidate = nextCandidate(text, at, text.size())) {
        size_t cost = 0;
        if (auto literal = readCandidate(text, *candidate, cost)) {
            at = candidate->at + literal->length;
            found.push_back(std::move(*literal));
            continue;
        }
        if (cost > patience)
            break;
        patience -= cost;
        at = behindCandidate(text, *candidate);
    }
    return found;
}

} // namespace turnscope
