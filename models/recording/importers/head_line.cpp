// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/head_line.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace turnscope {

namespace {

constexpr std::string_view kBreaks = " \t\r,;|[]()<>\"'`*#=";
constexpr size_t kLongest = 240;

bool isDigits(std::string_view word)
{
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Figures, and what only separates.
bool saysNothing(std::string_view word)
{
    constexpr std::array<std::string_view, 20> words{"ts",   "time",  "timestamp", "event", "type", "debug", "info",
                                                     "warn", "trace", "error",     "b",     "kb",   "ms",    "bytes",
                                                     "am",   "pm",    "a.m.",      "p.m.",  "utc",  "gmt"};
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (std::ranges::none_of(word, isLetter)) { // figures, punctuation, arrows and bullets
        const size_t foreign = word.find_first_not_of("0123456789.:,-+/\\_~!?@%&{}^$\xC2\xB5\xB7");
        return foreign == std::string_view::npos || word[foreign] == '\xE2';
    }
    std::string lower(word);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::find(words, std::string_view(lower)) != words.end();
}

/// The event's name in a word, without the punctuation around it.
std::string_view typeIn(std::string_view word)
{
    while (!word.empty() && (word.back() == ':' || word.back() == '.' || word.back() == '\xA6'))
        word.remove_suffix(1);
    const size_t begin = word.rfind(':') + 1; // "type:response.done"
    const std::string_view name = word.substr(begin);
    return name.find('.') != std::string_view::npos && EventCatalogue::find(name) ? name : std::string_view();
}

/// Whether a word belongs to a time: "14.05.2026", "2026-05-14T10:00:00.123Z", "11:45:10,004", "+00:00".
bool isTimeWord(std::string_view word)
{
    const size_t digits = size_t(std::ranges::count_if(word, [](char c) { return c >= '0' && c <= '9'; }));
    return digits >= 2 && word.find_first_not_of("0123456789:.,-/TZ+ms\xC2\xB5u") == std::string_view::npos;
}

} // namespace

HeadLine readHeadLine(std::string_view line)
{
    HeadLine head;
    head.isBlank = line.find_first_not_of(" \t\r") == std::string_view::npos;
    if (head.isBlank || line.size() > kLongest) {
        head.otherWords = head.isBlank ? 0 : 99;
        return head;
    }
    int before = 0; // words before the time that say something else
    bool timeSeen = false;
    int types = 0;
    std::string_view error; // the event, or a level
    for (size_t at = line.find_first_not_of(kBreaks); at != std::string_view::npos;
         at = line.find_first_not_of(kBreaks, at)) {
        const size_t end = std::min(line.find_first_of(kBreaks, at), line.size());
        const std::string_view word = line.substr(at, end - at);
        at = end;
        if (const std::string_view type = typeIn(word); !type.empty()) {
            head.type = type;
            ++types;
        } else if (const bool isCount = isDigits(word) && !head.type.empty(); isCount || isTimeWord(word)) {
            quint32 count = 1;
            if (isCount)
                std::from_chars(word.data(), word.data() + word.size(), count);
            head.count = isCount ? std::clamp(count, 1u, 100'000u) : head.count;
            timeSeen = timeSeen || !isCount;
        } else if (const auto from = directions::ofText(word); from && !head.from) {
            head.from = from;
        } else if (!saysNothing(word) && !directions::ofWord(word)) {
            ++head.otherWords;
            before += timeSeen ? 0 : 1;
        } else if (word == "error") {
            error = word;
        }
    }
    if (line.find_first_of("<>") != std::string_view::npos && !head.from)
        head.from = directions::ofText(line);
    head.time = times::ofMinutes(line);
    if (!head.time)
        head.time = times::ofText(line);
    if (head.time && head.time->kind == TimeMark::Kind::Number)
        head.time.reset(); // rather the number of the line
    const bool isAlone = !head.time && !head.from;
    if (types == 0 && head.otherWords == 0 && (isAlone || (head.time && head.from == Direction::Server)))
        head.type = error; // "10:00:01.100 recv error"
    head.isOfLog =
        types <= 1 && ((head.time && (before == 0 || head.otherWords <= 1)) || (head.from && head.otherWords <= 1));
    if (types > 1)
        head.otherWords += 99;
    return head;
}

} // namespace turnscope
