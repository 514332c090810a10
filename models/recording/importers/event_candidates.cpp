// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/event_candidates.h"

#include "models/recording/importers/php_literal.h"
#include "models/recording/importers/printed_names.h"
#include "models/recording/importers/printed_object.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr size_t kFieldsWindow = 64 << 10; ///< in which fields without braces must name their type

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
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

/// "Event(type: .error" of Swift, "Event[type=error" of Java: with a class in front, and the field that all have.
bool isPrinted(std::string_view text, size_t nameAt, size_t open)
{
    const std::string_view inside = text.substr(open + 1, 400);
    if (text[open] == '[' && text.substr(nameAt, open - nameAt) == "map")
        return nameEnd(inside, 0) > 0 && nameEnd(inside, 0) < inside.size() && inside[nameEnd(inside, 0)] == ':';
    const bool isClass = isUpper(text[nameAt]);
    const size_t type = inside.substr(0, inside.find('\n')).find("ype");
    const bool hasType = type != std::string_view::npos && type + 3 < inside.size()
                         && (inside[type + 3] == ':' || inside[type + 3] == '=');
    const size_t end = nameEnd(inside, 0);
    if (!isClass || end == 0 || end + 1 >= inside.size()
        || (!hasType && eventOfClass(text.substr(nameAt, open - nameAt)).empty()))
        return false;
    return text[open] == '[' ? inside[end] == '=' : inside[end] == ':' && inside[end + 1] == ' ';
}

/// Swift's: ["type": "error", …].
bool isDictionary(std::string_view text, size_t open)
{
    constexpr size_t longest = 64; // of a key
    const std::string_view inside = text.substr(open + 1, longest);
    const size_t end = inside.starts_with('"') ? inside.find('"', 1) : std::string_view::npos;
    return end != std::string_view::npos && inside.substr(end + 1).starts_with(": ");
}

/// "name=" and the begin of a literal.
bool isField(std::string_view text, size_t at)
{
    const size_t end = nameEnd(text, at);
    if (end == at || end + 1 >= text.size() || text[end] != '=' || (text[at] >= '0' && text[at] <= '9'))
        return false;
    return text[end + 1] != '=' && kBlanks.find(text[end + 1]) == std::string_view::npos;
}

/// An object without a type, whose class is named after an event.
void nameAfterClass(std::string_view name, LooseLiteral &literal)
{
    const std::string_view type = name.empty() ? std::string_view() : eventOfClass(name);
    const std::string_view json(literal.json.constData(), size_t(literal.json.size()));
    const bool isError = type == "error" && json.find("\"error\":{") == std::string_view::npos;
    if (type.empty() || isError || json.size() < 3 || json.starts_with("{\"type\":") || json.find(",\"type\":") < 64)
        return;
    literal.json.insert(1, QByteArray("\"type\":\"").append(type.data(), qsizetype(type.size())).append("\","));
}

} // namespace

std::optional<EventCandidate> nextCandidate(std::string_view text, size_t from, size_t end)
{
    const std::string_view line = text.substr(0, end);
    const size_t brace = line.find('{', from);
    const size_t before = std::min(brace, line.size());
    for (size_t at = line.find_first_of("(=[", from); at < before; at = line.find_first_of("(=[", at + 1)) {
        if (line[at] == '[' && isDictionary(text, at))
            return EventCandidate{at, EventCandidate::Form::Brace};
        if (line[at] != '=' && opensPhp(text, at))
            return EventCandidate{at, EventCandidate::Form::Php};
        if (line[at] != '=') {
            const size_t begin = nameBegin(line, from, at);
            const size_t inside = text.find_first_not_of(kBlanks, at + 1);
            const bool isCall = line[at] == '(' && inside != std::string_view::npos && isField(text, inside);
            if (begin < at && (isCall || isPrinted(text, begin, at)))
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
    looked = 0;
    size_t printed = 0;
    std::optional<LooseLiteral> literal;
    switch (candidate.form) {
    case EventCandidate::Form::Brace:
        if (const size_t key = rest.find_first_not_of(kBlanks, 1); key != std::string_view::npos && isUpper(rest[key]))
            literal = readPrintedObject(text, candidate.at, &looked); // Go's and C#'s keys are not the wire's
        if (literal)
            return literal;
        if (literal = readLooseLiteral(rest); literal)
            nameAfterClass(classBefore(text, candidate.at), *literal);
        else
            literal = readPrintedObject(text, candidate.at, &printed);
        looked += printed;
        return literal;
    case EventCandidate::Form::Call: {
        if (literal = readLooseCall(rest, &looked); literal)
            return literal;
        const size_t open = rest.find_first_of("([");
        literal = readPrintedObject(rest, open, &printed);
        looked += printed;
        if (literal)
            literal->length += open;
        return literal;
    }
    case EventCandidate::Form::Fields:
        return readLooseFields(rest, &looked);
    case EventCandidate::Form::Php:
        return readPhp(rest, &looked);
    }
    Q_UNREACHABLE();
}

size_t behindCandidate(std::string_view text, const EventCandidate &candidate)
{
    if (candidate.form == EventCandidate::Form::Brace)
        return candidate.at + 1;
    return std::min(text.find_first_of("(=[", candidate.at), text.size() - 1) + 1;
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
        cost += candidate->form == EventCandidate::Form::Brace ? text.size() - candidate->at : 0;
        if (cost > patience)
            break;
        patience -= cost;
        at = behindCandidate(text, *candidate);
    }
    return found;
}

} // namespace turnscope
