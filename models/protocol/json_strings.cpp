// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_strings.h"

#include "models/protocol/escaped_text.h"

#include <algorithm>
#include <cstring>

namespace turnscope {

namespace {

constexpr size_t kLongestKey = 512; // bytes; of a longer one nothing is known

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool JsonStrings::next(Found &found)
{
    while (m_at < m_text.size()) {
        switch (const char c = m_text[m_at]) {
        case '"':
            if (string(found))
                return true;
            continue;
        case '{':
        case '[':
            open();
            break;
        case '}':
        case ']':
            if (!m_levels.empty())
                m_levels.pop_back();
            m_keyed = false;
            break;
        case ',':
            m_keyed = false;
            break;
        case '\\':
            m_looseEscapes = true;
            break;
        default:
            if (m_keyed && m_keyIsSecret && isDigit(c) && number(found))
                return true;
            break;
        }
        ++m_at;
    }
    return false;
}

void JsonStrings::open()
{
    const Level above = m_levels.empty() ? Level() : m_levels.back();
    Level level;
    level.secret = above.secret;
    if (m_keyed) {
        // In a schema, {"password":{"type":"string"}} describes a password and holds none.
        level.secret = level.secret || (secretKey() && !above.properties) || m_key == "headers";
        level.logprobs = m_key.ends_with("logprobs");
        level.properties = m_key == "properties";
    } else {
        level.logprobs = above.logprobs;
    }
    m_levels.push_back(level);
    m_keyed = false;
}

bool JsonStrings::secretKey() const
{
    const bool textToken = !m_levels.empty() && m_levels.back().logprobs && m_key == "token";
    return m_keyIsSecret && !textToken;
}

bool JsonStrings::string(Found &found)
{
    const char *const text = m_text.data();
    const size_t begin = m_at + 1;
    size_t end = begin;
    for (;; ++end) {
        const auto *quote = static_cast<const char *>(
            end < m_text.size() ? std::memchr(text + end, '"', m_text.size() - end) : nullptr);
        end = quote ? size_t(quote - text) : m_text.size();
        size_t escapes = 0;
        while (end - escapes > begin && text[end - escapes - 1] == '\\')
            ++escapes;
        if (!quote || escapes % 2 == 0)
            break;
    }
    m_at = std::min(end + 1, m_text.size());
    found = {};
    found.span = {begin, end};
    found.isEscaped = end > begin && std::memchr(text + begin, '\\', end - begin) != nullptr;
    size_t after = m_at;
    while (after < m_text.size() && std::strchr(" \t\r\n", m_text[after]) && m_text[after] != '\0')
        ++after;
    if (after < m_text.size() && m_text[after] == ':') {
        m_at = after + 1;
        const std::string_view name = m_text.substr(begin, std::min(end - begin, kLongestKey));
        m_key = found.isEscaped ? withoutJsonEscapes(name).text : std::string(name);
        m_keySpan = found.span;
        m_keyed = true;
        m_keyIsSecret = secrets::isSecretName(m_key);
        found.isKey = true;
        return true;
    }
    found.isSecret = (!m_levels.empty() && m_levels.back().secret) || (m_keyed && secretKey());
    return true;
}

bool JsonStrings::number(Found &found)
{
    size_t end = m_at;
    while (end < m_text.size() && isDigit(m_text[end]))
        ++end;
    const bool whole = end == m_text.size() || std::strchr(",}] \t\r\n", m_text[end]);
    found = {};
    found.span = {m_at, end};
    found.isSecret = whole && end - m_at >= 4 && !m_key.ends_with("oken"); // a token may be a count, or an id of a word
    m_at = end;
    if (found.isSecret)
        return true;
    --m_at; // next() goes on behind it
    return false;
}

} // namespace turnscope
