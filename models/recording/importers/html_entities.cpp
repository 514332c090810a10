// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/html_entities.h"

#include "models/recording/importers/json_values.h"

#include <algorithm>
#include <utility>

namespace turnscope {

namespace {

constexpr std::pair<std::string_view, char> kEntities[] = {
    {"&quot;", '"'}, {"&#34;", '"'}, {"&#x22;", '"'}, {"&#39;", '\''}, {"&#x27;", '\''}, {"&apos;", '\''},
    {"&lt;", '<'},   {"&gt;", '>'},  {"&amp;", '&'},  {"&#123;", '{'}, {"&#125;", '}'},  {"&nbsp;", ' '}};

/// Whether JSON or a literal begins at a brace as it stands: its texts may quote a web page.
bool beginsPlain(std::string_view text, size_t brace)
{
    const size_t key = text.find_first_not_of(" \t\r", brace + 1);
    return key != std::string_view::npos && (text[key] == '"' || text[key] == '\'' || text[key] == '\\');
}

/// A line within JSON of several lines: it begins with a text, or has a quote beside a colon.
bool isWithinPlain(std::string_view line)
{
    const size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && line[first] == '"')
        return true;
    for (size_t colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
        const size_t before = colon > 0 ? line.find_last_not_of(" \t", colon - 1) : std::string_view::npos;
        const size_t behind = line.find_first_not_of(" \t", colon + 1);
        if ((before != std::string_view::npos && line[before] == '"')
            || (behind != std::string_view::npos && line[behind] == '"'))
            return true;
    }
    return false;
}

void appendDecoded(QByteArray &plain, std::string_view text)
{
    for (size_t at = 0; at < text.size();) {
        const size_t next = std::min(text.find('&', at), text.size());
        plain.append(text.data() + at, qsizetype(next - at));
        at = next;
        if (at == text.size())
            break;
        size_t length = 1;
        char stands = '&';
        for (const auto &[entity, c] : kEntities) {
            if (text.substr(at).starts_with(entity)) {
                length = entity.size();
                stands = c;
                break;
            }
        }
        plain.append(stands);
        at += length;
    }
}

/// Of a line what lies between the JSON that stands in it as it is.
void appendLine(QByteArray &plain, std::string_view line)
{
    while (!line.empty()) {
        size_t brace = line.find('{');
        while (brace != std::string_view::npos && !beginsPlain(line, brace))
            brace = line.find('{', brace + 1);
        const std::string_view words = line.substr(0, brace);
        if (isWithinPlain(words))
            plain.append(words.data(), qsizetype(words.size()));
        else
            appendDecoded(plain, words);
        line.remove_prefix(words.size());
        const bool isJson = line.size() > 1 && line.find_first_of("\"'\\", 1) == line.find('"', 1);
        const size_t length = isJson ? jsonLength(line) : 0; // of other notations the line is taken whole
        const std::string_view json = line.substr(0, length > 0 ? length : line.size());
        plain.append(json.data(), qsizetype(json.size()));
        line.remove_prefix(json.size());
    }
}

} // namespace

bool hasEntities(std::string_view text)
{
    for (const std::string_view brace : {std::string_view("{"), std::string_view("&#123;")}) {
        for (size_t at = text.find(brace); at != std::string_view::npos; at = text.find(brace, at + 1)) {
            const size_t key = text.find_first_not_of(" \t\r\n", at + brace.size());
            if (key == std::string_view::npos)
                break;
            if (text[key] != '&')
                continue;
            for (const auto &[entity, c] : kEntities) {
                if (c == '"' && text.substr(key).starts_with(entity))
                    return true;
            }
        }
    }
    return false;
}

QByteArray withoutEntities(std::string_view text)
{
    QByteArray plain;
    plain.reserve(qsizetype(text.size()));
    while (!text.empty()) {
        const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        if (line.find('&') == std::string_view::npos)
            plain.append(line.data(), qsizetype(line.size()));
        else
            appendLine(plain, line);
        text.remove_prefix(line.size());
    }
    return plain;
}

} // namespace turnscope
