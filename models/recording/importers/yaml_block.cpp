// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/yaml_block.h"

#include "models/recording/frame_encoding.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <vector>

#include <simdjson.h>

namespace turnscope {

namespace {

constexpr int kDeepest = 100;

/// A line, or the rest of one behind "- ".
struct Line
{
    size_t indent = 0;
    std::string_view text; ///< without the indent
};

class Translator
{
public:
    explicit Translator(std::string_view text);

    bool node(size_t indent, int depth);
    bool atEnd() const { return m_at == m_lines.size(); }

    QByteArray json;

private:
    bool mapping(size_t indent, int depth);
    bool sequence(size_t indent, int depth);
    bool valueBehindKey(std::string_view rest, size_t indent, int depth);
    bool scalar(std::string_view first, size_t parentIndent);
    bool quoted(std::string_view first, size_t parentIndent);
    void block(std::string_view header, size_t parentIndent);
    void plain(std::string_view text, bool mayBeOther);
    void addString(const QByteArray &utf8);
    bool unescape(const QByteArray &text, QByteArray &decoded) const;

    bool more(size_t indent) const { return !atEnd() && m_lines[m_at].indent == indent && !m_lines[m_at].text.empty(); }

    std::vector<Line> m_lines;
    size_t m_at = 0;
};

bool isItem(std::string_view text)
{
    return text == "-" || text.starts_with("- ");
}

/// The end of the key at the line's begin, at its colon; npos: there is none.
size_t keyEnd(std::string_view text)
{
    size_t from = 0;
    if (text.starts_with('"') || text.starts_with('\'')) {
        from = text.find(text.front(), 1);
        if (from == std::string_view::npos)
            return from;
    }
    for (size_t colon = text.find(':', from); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        if (colon + 1 == text.size() || text[colon + 1] == ' ')
            return colon;
    }
    return std::string_view::npos;
}

std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \r") + 1 - begin);
}

Translator::Translator(std::string_view text)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const size_t indent = std::min(line.find_first_not_of(' '), line.size());
        if (indent < line.size() && line[indent] == '#')
            continue;
        m_lines.push_back({indent, line.substr(indent)});
    }
    while (!m_lines.empty() && m_lines.back().text.empty())
        m_lines.pop_back();
}

void Translator::addString(const QByteArray &utf8)
{
    json.append('"');
    appendJsonEscaped(json, utf8);
    json.append('"');
}

bool Translator::node(size_t indent, int depth)
{
    if (depth > kDeepest || atEnd())
        return false;
    const Line line = m_lines[m_at];
    if (isItem(line.text))
        return sequence(line.indent, depth);
    if (keyEnd(line.text) != std::string_view::npos)
        return mapping(line.indent, depth);
    ++m_at;
    return scalar(line.text, indent > 0 ? indent - 1 : 0);
}

bool Translator::sequence(size_t indent, int depth)
{
    json.append('[');
    for (bool first = true; more(indent) && isItem(m_lines[m_at].text); first = false) {
        if (!first)
            json.append(',');
        Line &line = m_lines[m_at];
        const std::string_view rest = line.text.substr(std::min<size_t>(2, line.text.size()));
        if (rest.empty()) {
            ++m_at;
            if (!atEnd() && m_lines[m_at].indent > indent) {
                if (!node(m_lines[m_at].indent, depth + 1))
                    return false;
            } else {
                json.append("null");
            }
            continue;
        }
        line = {indent + 2, rest};
        if (isItem(rest) || keyEnd(rest) != std::string_view::npos) {
            if (!node(indent + 2, depth + 1))
                return false;
        } else {
            ++m_at;
            if (!scalar(rest, indent))
                return false;
        }
    }
    json.append(']');
    return true;
}

bool Translator::mapping(size_t indent, int depth)
{
    json.append('{');
    for (bool first = true; more(indent) && !isItem(m_lines[m_at].text); first = false) {
        const std::string_view text = m_lines[m_at].text;
        const size_t colon = keyEnd(text);
        if (colon == std::string_view::npos)
            return false;
        if (!first)
            json.append(',');
        std::string_view key = text.substr(0, colon);
        if (key.size() >= 2 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front())
            key = key.substr(1, key.size() - 2);
        addString(QByteArray(key.data(), qsizetype(key.size())));
        json.append(':');
        ++m_at;
        if (!valueBehindKey(trimmed(text.substr(colon + 1)), indent, depth))
            return false;
    }
    json.append('}');
    return true;
}

bool Translator::valueBehindKey(std::string_view rest, size_t indent, int depth)
{
    if (!rest.empty())
        return scalar(rest, indent);
    if (atEnd())
        return json.append("null"), true;
    const Line &line = m_lines[m_at];
    if (line.indent > indent || (line.indent == indent && isItem(line.text)))
        return node(line.indent, depth + 1);
    json.append("null");
    return true;
}

bool Translator::scalar(std::string_view first, size_t parentIndent)
{
    if (first.front() == '"' || first.front() == '\'')
        return quoted(first, parentIndent);
    if (first.front() == '|' || first.front() == '>') {
        block(first, parentIndent);
        return true;
    }
    QByteArray text(first.data(), qsizetype(first.size()));
    bool single = true;
    for (int breaks = 0; !atEnd() && (m_lines[m_at].text.empty() || m_lines[m_at].indent > parentIndent); ++m_at) {
        const std::string_view line = m_lines[m_at].text;
        if (line.empty()) {
            ++breaks;
            continue;
        }
        text.append(breaks > 0 ? QByteArray(breaks, '\n') : QByteArray(" "))
            .append(line.data(), qsizetype(line.size()));
        breaks = 0;
        single = false;
    }
    plain({text.constData(), size_t(text.size())}, single);
    return true;
}

void Translator::plain(std::string_view text, bool mayBeOther)
{
    const auto isOneOf = [&](std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), text) != words.end();
    };
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size()
                          && text.find_first_not_of("0123456789+-.eE") == std::string_view::npos && text.back() != '.'
                          && text.front() != '.' && !(text.size() > 1 && text[0] == '0' && text[1] != '.');
    if (mayBeOther && isOneOf({"null", "~", "Null"}))
        json.append("null");
    else if (mayBeOther && isOneOf({"true", "True"}))
        json.append("true");
    else if (mayBeOther && isOneOf({"false", "False"}))
        json.append("false");
    else if (mayBeOther && (isNumber || isOneOf({"[]", "{}"})))
        json.append(text.data(), qsizetype(text.size()));
    else
        addString(QByteArray(text.data(), qsizetype(text.size())));
}

bool Translator::quoted(std::string_view first, size_t)
{
    const char quote = first.front();
    QByteArray text;
    std::string_view line = first.substr(1);
    int breaks = 0;
    while (true) {
        for (size_t i = 0; i < line.size(); ++i) {
            if (quote == '"' && line[i] == '\\') {
                ++i;
            } else if (line[i] == quote) {
                if (quote == '"' || i + 1 == line.size() || line[i + 1] != quote) {
                    text.append(line.data(), qsizetype(i));
                    QByteArray decoded;
                    if (quote == '\'')
                        decoded = text.replace("''", "'");
                    else if (!unescape(text, decoded))
                        return false;
                    addString(decoded);
                    return true;
                }
                ++i;
            }
        }
        const bool joined = quote == '"' && line.ends_with('\\');
        text.append(line.data(), qsizetype(line.size()) - (joined ? 1 : 0));
        for (breaks = 0; !atEnd() && m_lines[m_at].text.empty(); ++m_at)
            ++breaks;
        if (atEnd())
            return false;
        if (!joined)
            text.append(breaks > 0 ? QByteArray(breaks, '\n') : QByteArray(" "));
        line = m_lines[m_at++].text;
        // A backslash before the line's first space keeps that space.
        if (quote == '"' && line.starts_with("\\ "))
            line.remove_prefix(1);
    }
}

bool Translator::unescape(const QByteArray &text, QByteArray &decoded) const
{
    constexpr std::string_view letters = "0abtnvfre\"/\\ N_";
    constexpr std::string_view bytes("\0\a\b\t\n\v\f\r\x1B\"/\\ ", 13);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            decoded.append(text[i]);
            continue;
        }
        if (++i == text.size())
            return false;
        const int digits = text[i] == 'x' ? 2 : text[i] == 'u' ? 4 : text[i] == 'U' ? 8 : 0;
        char32_t code = 0;
        if (digits > 0) {
            bool valid = false;
            code = text.mid(i + 1, digits).toUInt(&valid, 16);
            if (!valid || code > 0x10FFFF)
                return false;
            i += digits;
            decoded.append(QString::fromUcs4(&code, 1).toUtf8());
            continue;
        }
        const size_t letter = letters.find(text[i]);
        if (letter == std::string_view::npos)
            return false;
        if (letter < bytes.size()) {
            decoded.append(bytes[letter]);
        } else {
            code = text[i] == 'N' ? 0x85 : 0xA0;
            decoded.append(QString::fromUcs4(&code, 1).toUtf8());
        }
    }
    return true;
}

void Translator::block(std::string_view header, size_t parentIndent)
{
    const bool folded = header.front() == '>';
    const bool stripped = header.find('-') != std::string_view::npos;
    size_t indent = 0;
    QByteArray text;
    for (; !atEnd() && (m_lines[m_at].text.empty() || m_lines[m_at].indent > parentIndent); ++m_at) {
        const Line &line = m_lines[m_at];
        if (indent == 0 && !line.text.empty())
            indent = line.indent;
        if (!line.text.empty() && line.indent > indent)
            text.append(QByteArray(qsizetype(line.indent - indent), ' '));
        text.append(line.text.data(), qsizetype(line.text.size())).append(folded && !line.text.empty() ? ' ' : '\n');
    }
    if (folded && text.endsWith(' '))
        text.back() = '\n';
    while (stripped && text.endsWith('\n'))
        text.chop(1);
    addString(text);
}

} // namespace

std::optional<QByteArray> yamlToJson(std::string_view text)
{
    if (!simdjson::validate_utf8(text.data(), text.size()))
        return std::nullopt;
    Translator translator(text);
    if (!translator.node(0, 0) || !translator.atEnd())
        return std::nullopt;
    return translator.json;
}

} // namespace turnscope
