// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/html_entities.h"

#include <utility>

namespace turnscope {

namespace {

constexpr std::pair<std::string_view, char> kEntities[] = {
    {"&quot;", '"'}, {"&#34;", '"'}, {"&#x22;", '"'}, {"&#39;", '\''}, {"&#x27;", '\''}, {"&apos;", '\''},
    {"&lt;", '<'},   {"&gt;", '>'},  {"&amp;", '&'},  {"&#123;", '{'}, {"&#125;", '}'},  {"&nbsp;", ' '}};

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
    return plain;
}

} // namespace turnscope
