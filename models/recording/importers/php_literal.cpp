// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/php_literal.h"

#include "models/recording/frame_encoding.h"
#include "models/recording/importers/json_values.h"

#include <algorithm>
#include <string>
#include <vector>

#include <simdjson.h>

namespace turnscope {

namespace {

constexpr int kDeepestPhp = 40;
constexpr size_t kLongestPhp = 4 << 20;
constexpr std::string_view kPhpBlanks = " \t\r\n";

class PhpReader
{
public:
    explicit PhpReader(std::string_view text)
        : m_text(text.substr(0, kLongestPhp))
    {
    }

    bool array(int depth);
    bool key(std::string &key);

    QByteArray json;
    size_t at = 0;

private:
    void skipBlanks() { at = std::min(m_text.find_first_not_of(kPhpBlanks, at), m_text.size()); }
    char peek() const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool value(bool isShown, int depth);
    bool opens(bool isShown);
    bool endsShown(size_t lineBegin) const;
    void shown();
    bool scalar();
    void addWord(std::string_view word);
    void addText(std::string_view text);

    std::string_view m_text;
};

/// "'name' =>", "0 =>", or "[name] =>", of whose name the visibility behind a colon is no part. True: it is read.
bool PhpReader::key(std::string &key)
{
    skipBlanks();
    if (peek() == '[') {
        const size_t end = m_text.find_first_of("]\n", at);
        if (end == std::string_view::npos || m_text[end] != ']')
            return false;
        const std::string_view name = m_text.substr(at + 1, end - at - 1);
        key = name.substr(0, name.find(':'));
        at = end + 1;
    } else if (peek() == '\'' || peek() == '"') {
        const auto literal = readLooseString(m_text.substr(at));
        if (!literal)
            return false;
        key.assign(literal->json.constData(), size_t(literal->json.size()));
        at += literal->length;
    } else {
        const size_t end = std::min(m_text.find_first_not_of("0123456789", at), m_text.size());
        key = m_text.substr(at, end - at);
        at = end;
    }
    skipBlanks();
    if (key.empty() || !m_text.substr(std::min(at, m_text.size())).starts_with("=>"))
        return false;
    at += 2;
    return true;
}

/// Up to the bracket of what has members: "array (", "\\Event::__set_state(array(", "[", "array:3 ["; of what print_r shows
/// "Array" or "stdClass Object", and the bracket in the next line.
bool PhpReader::opens(bool isShown)
{
    constexpr size_t longest = 200; // of a class
    const size_t first = std::min(m_text.find_first_not_of(kPhpBlanks, at), m_text.size());
    const size_t open = m_text.find_first_of("([=,'\"", first);
    if (open == std::string_view::npos || open - first > longest)
        return false;
    const std::string_view name = m_text.substr(first, open - first);
    const bool isShort = name.empty() && m_text[open] == '[';
    const bool isCode = isShort || name.starts_with("array") || name.ends_with("__set_state");
    const bool isPrinted = m_text[open] == '(' && name.find('\n') != std::string_view::npos
                           && (name.starts_with("Array\n") || name.starts_with("Array\r")
                               || name.find(" Object") != std::string_view::npos);
    if (m_text[open] != '(' && m_text[open] != '[')
        return false;
    if (isShown ? !isPrinted : !isCode && !isPrinted)
        return false;
    at = open;
    return true;
}

bool PhpReader::array(int depth)
{
    const char close = peek() == '[' ? ']' : ')';
    if (depth > kDeepestPhp || at >= m_text.size())
        return false;
    const bool wraps = opensPhp(m_text, at);
    ++at;
    std::vector<std::pair<std::string, QByteArray>> members;
    const QByteArray before = std::exchange(json, {});
    for (skipBlanks(); peek() != close; skipBlanks()) {
        std::string name = std::to_string(members.size()); // of a list in code
        const size_t begin = at;
        const bool isShown = close == ')' && peek() == '[' && wraps;
        if (!key(name)) {
            at = begin;
            name = std::to_string(members.size());
        }
        json.clear();
        if (!value(isShown, depth + 1))
            return false;
        members.emplace_back(name, json);
        skipBlanks();
        if (peek() == ',')
            ++at;
    }
    ++at;
    size_t place = 0;
    const bool isList =
        std::ranges::all_of(members, [&](const auto &each) { return each.first == std::to_string(place++); });
    json = before;
    const bool isArray = isList && (!members.empty() || depth > 0); // of nothing PHP does not tell
    json.append(isArray ? '[' : '{');
    for (size_t i = 0; i < members.size(); ++i) {
        json.append(i > 0 ? "," : "");
        if (!isArray) {
            addText(members[i].first);
            json.append(':');
        }
        json.append(members[i].second);
    }
    json.append(isArray ? ']' : '}');
    return true;
}

bool PhpReader::value(bool isShown, int depth)
{
    const size_t begin = at;
    if (opens(isShown)) {
        if (m_text.substr(begin, at - begin).find("__set_state") == std::string_view::npos)
            return array(depth);
        ++at;
        if (!opens(false) || !array(depth))
            return false;
        skipBlanks();
        at += peek() == ')' ? 1U : 0U;
        return true;
    }
    if (isShown) {
        shown();
        return true;
    }
    skipBlanks();
    return scalar();
}

/// Whether what print_r shows of a value is over where this line begins.
bool PhpReader::endsShown(size_t lineBegin) const
{
    const size_t first = m_text.find_first_not_of(" \t", lineBegin);
    if (first == std::string_view::npos || m_text[first] == ')')
        return true;
    const std::string_view line = m_text.substr(first, m_text.find('\n', first) - first);
    return line.starts_with('[') && line.find("] =>") != std::string_view::npos;
}

void PhpReader::shown()
{
    at += peek() == ' ' ? 1U : 0U;
    size_t end = std::min(m_text.find('\n', at), m_text.size());
    while (end < m_text.size() && !endsShown(end + 1))
        end = std::min(m_text.find('\n', end + 1), m_text.size());
    std::string_view text = m_text.substr(std::min(at, end), end - std::min(at, end));
    while (!text.empty() && (text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    at = end;
    addWord(text);
}

bool PhpReader::scalar()
{
    if (peek() == '\'' || peek() == '"') {
        const auto literal = readLooseString(m_text.substr(at));
        if (!literal)
            return false;
        addText({literal->json.constData(), size_t(literal->json.size())});
        at += literal->length;
        return true;
    }
    const size_t end = std::min(m_text.find_first_of(",)]\n", at), m_text.size());
    std::string_view word = m_text.substr(at, end - at);
    word = word.substr(0, word.find_last_not_of(" \r") + 1);
    at = end;
    const bool isWord = !word.empty() && word.find_first_of("=>({[") == std::string_view::npos;
    if (isWord)
        addWord(word);
    return isWord;
}

void PhpReader::addWord(std::string_view word)
{
    if (word.empty() || word == "NULL" || word == "null")
        json.append("null");
    else if (isJsonNumber(word) || word == "true" || word == "false")
        json.append(word.data(), qsizetype(word.size()));
    else
        addText(word);
}

void PhpReader::addText(std::string_view text)
{
    json.append('"');
    if (simdjson::validate_utf8(text.data(), text.size()))
        appendJsonEscaped(json, QByteArrayView(text.data(), qsizetype(text.size())));
    else // U+FFFD for what is broken
        appendJsonEscaped(json, QString::fromUtf8(text.data(), qsizetype(text.size())).toUtf8());
    json.append('"');
}

} // namespace

bool opensPhp(std::string_view text, size_t open)
{
    constexpr size_t longest = 80; // of a key
    PhpReader reader(text.substr(std::min(open + 1, text.size()), longest));
    std::string key;
    return open < text.size() && (text[open] == '(' || text[open] == '[') && reader.key(key);
}

std::optional<LooseLiteral> readPhp(std::string_view text, size_t *looked)
{
    PhpReader reader(text);
    const bool isRead = reader.array(0) && reader.json.startsWith('{');
    if (looked)
        *looked = reader.at;
    if (!isRead)
        return std::nullopt;
    return LooseLiteral{reader.json, reader.at, false};
}

} // namespace turnscope
