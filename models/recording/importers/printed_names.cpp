// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/printed_names.h"

#include "models/protocol/event_catalogue.h"

#include <array>
#include <unordered_map>

namespace turnscope {

namespace {

constexpr size_t kLongestClass = 256; ///< with the packages before it

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

std::string lettersOf(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (isPrintedLetter(c) && c != '_')
            letters += isCapital(c) ? char(c + 32) : c;
    }
    return letters;
}

/// The event whose name has these letters.
std::string_view eventOfLetters(const std::string &letters)
{
    static const auto events = [] {
        std::unordered_map<std::string, std::string_view> all;
        for (const EventSpec &spec : EventCatalogue::all()) {
            if (spec.name.find('.') != std::string_view::npos || spec.name == "error")
                all.emplace(lettersOf(spec.name), spec.name);
        }
        return all;
    }();
    const auto known = events.find(letters);
    return known == events.end() ? std::string_view() : known->second;
}

} // namespace

bool isPrintedLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isPrintedName(char c)
{
    return isPrintedLetter(c) || (c >= '0' && c <= '9') || c == '#';
}

size_t printedNameEnd(std::string_view text, size_t at)
{
    if (at >= text.size() || !isPrintedLetter(text[at]))
        return at;
    while (at < text.size() && isPrintedName(text[at]))
        ++at;
    return at;
}

std::string wireName(std::string_view key)
{
    if (key.starts_with("r#"))
        key.remove_prefix(2);
    while (key.size() > 1 && key.back() == '_')
        key.remove_suffix(1);
    while (key.size() > 1 && key.front() == '_')
        key.remove_prefix(1);
    std::string wire;
    for (size_t i = 0; i < key.size(); ++i) {
        const bool begins = isCapital(key[i]) && i > 0 && key[i - 1] != '_'
                            && (!isCapital(key[i - 1]) || (i + 1 < key.size() && !isCapital(key[i + 1])));
        if (begins)
            wire += '_';
        wire += isCapital(key[i]) ? char(key[i] + 32) : key[i];
    }
    return wire;
}

std::string_view eventOfWord(std::string_view name)
{
    return eventOfLetters(lettersOf(name));
}

std::string_view eventOfClass(std::string_view name)
{
    if (const size_t apart = name.find_last_of(".:$"); apart != std::string_view::npos)
        name.remove_prefix(apart + 1);
    if (name.size() > kLongestClass)
        return {};
    std::string letters = lettersOf(name);
    constexpr std::array<std::string_view, 5> before{"openai", "realtime", "server", "client", "event"};
    constexpr std::array<std::string_view, 5> behind{"event", "payload", "message", "server", "client"};
    for (bool shortened = true; shortened;) {
        if (const std::string_view event = eventOfLetters(letters); !event.empty())
            return event;
        shortened = false;
        for (const std::string_view each : before) {
            if (letters.size() > each.size() && letters.starts_with(each)) {
                letters.erase(0, each.size());
                shortened = true;
                break;
            }
        }
        for (const std::string_view each : behind) {
            if (!shortened && letters.size() > each.size() && letters.ends_with(each)) {
                letters.resize(letters.size() - each.size());
                shortened = true;
            }
        }
    }
    return {};
}

std::string_view classBefore(std::string_view text, size_t open)
{
    size_t end = open;
    while (end > 0 && text[end - 1] == ' ' && open - end < 2)
        --end;
    size_t begin = end;
    while (begin > 0 && end - begin < kLongestClass
           && (isPrintedName(text[begin - 1]) || text[begin - 1] == '.' || text[begin - 1] == ':'
               || text[begin - 1] == '$'))
        --begin;
    while (begin < end && !isPrintedLetter(text[begin]))
        ++begin;
    return text.substr(begin, end - begin);
}

} // namespace turnscope
