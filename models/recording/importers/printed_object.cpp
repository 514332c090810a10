// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/printed_object.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/frame_encoding.h"
#include "models/recording/importers/json_values.h"
#include "models/recording/importers/printed_names.h"

#include <algorithm>
#include <array>
#include <string>

#include <simdjson.h>

namespace turnscope {

namespace {

constexpr int kDeepestPrinted = 24;
constexpr size_t kLongestPrinted = 256 << 10;
constexpr std::string_view kPrintedBlanks = " \t\r\n";

struct Notation
{
    char open;
    char close;
    std::string_view assign; ///< behind a key; blanks may follow where it ends with one
    bool commas;             ///< between members; otherwise blanks
};

constexpr Notation kNotations[] = {
    {'{', '}', "=", true},   // Java
    {'(', ')', "=", true},   // Kotlin, Lombok
    {'[', ']', "=", true},   // Java's records
    {'{', '}', " = ", true}, // C#
    {'{', '}', ":", false},  // Go's %+v
    {'[', ']', ":", false},  // Go's maps
    {'(', ')', ": ", true},  // Swift
    {'{', '}', ": ", true},  // Rust
    {'{', '}', ":", true},   // Go's %#v
};

class PrintedReader
{
public:
    explicit PrintedReader(std::string_view text)
        : m_text(text.substr(0, kLongestPrinted))
        , m_patience(8 * m_text.size() + (16 << 10))
    {
    }

    bool object(const Notation &notation, std::string_view name, int depth);
    const Notation *notationAt(size_t open) const;

    QByteArray json;
    size_t at = 0;
    size_t spent = 0; ///< bytes that were looked at

private:
    bool isImpatient() const { return spent > m_patience; }
    bool isKey(const Notation &notation, size_t place, size_t *behind = nullptr) const;
    size_t skipBlanks(size_t place) const
    {
        return std::min(m_text.find_first_not_of(kPrintedBlanks, place), m_text.size());
    }
    bool value(const Notation &notation, std::string_view key, int depth);
    bool nested(int depth);
    bool isEmbedded(qsizetype begin) const;
    bool list(int depth);
    bool quoted(std::string_view key);
    void plain(const Notation &notation, std::string_view key);
    void addText(std::string_view key, std::string_view text);
    size_t textEnd(const Notation &notation) const;

    std::string_view m_text;
    size_t m_patience; ///< what reads like the begin of something, again and again, is nothing
};

/// Whether a key stands there, and what assigns to it.
bool PrintedReader::isKey(const Notation &notation, size_t place, size_t *behind) const
{
    const size_t end = printedNameEnd(m_text, place);
    if (end == place || m_text.substr(end, notation.assign.size()) != notation.assign)
        return false;
    const size_t next = end + notation.assign.size();
    if (next >= m_text.size() || m_text[next] == '=' || (notation.assign == ":" && m_text[next] == ':'))
        return false;
    if (!notation.commas && m_text[next] == ' ') { // nothing is in it, or it is prose
        const size_t other = printedNameEnd(m_text, next + 1);
        const bool isNext =
            other > next + 1 && other + 1 < m_text.size() && m_text[other] == ':' && m_text[other + 1] != ':';
        if (!isNext)
            return false;
    }
    if (notation.assign == ":" && m_text.substr(next, 2) == "//")
        return false;
    if (behind)
        *behind = next;
    return true;
}

/// In which the bracket there is written; null: in none.
const Notation *PrintedReader::notationAt(size_t open) const
{
    const size_t inside = skipBlanks(open + 1);
    const auto known = std::ranges::find_if(kNotations, [&](const Notation &each) {
        return open < m_text.size() && m_text[open] == each.open && isKey(each, inside);
    });
    if (known == std::end(kNotations))
        return nullptr;
    if (!known->commas) { // with commas it is Go's other notation
        const size_t quote = m_text.find(known->assign, inside) + known->assign.size();
        if (known->open == '{' && quote < m_text.size() && m_text[quote] == '"')
            return &kNotations[std::size(kNotations) - 1];
    }
    return known;
}

bool PrintedReader::object(const Notation &notation, std::string_view name, int depth)
{
    if (depth > kDeepestPrinted || isImpatient())
        return false;
    const qsizetype begin = json.size();
    json.append('{');
    bool hasType = false;
    ++at;
    for (bool first = true;; first = false) {
        at = skipBlanks(at);
        if (at < m_text.size() && m_text[at] == notation.close)
            break;
        size_t behind = at;
        spent += 8;
        if (!isKey(notation, at, &behind))
            return false;
        if (!first)
            json.append(',');
        const std::string key = wireName(m_text.substr(at, printedNameEnd(m_text, at) - at));
        json.append('"').append(key.data(), qsizetype(key.size())).append("\":");
        hasType = hasType || key == "type";
        at = notation.commas ? skipBlanks(behind) : behind;
        const qsizetype written = json.size();
        if (!value(notation, key, depth))
            return false;
        if (const qsizetype before = written - qsizetype(key.size()) - 3;
            isEmbedded(written)) { // Go's, with the base's fields
            json.remove(written, 1).chop(1);
            json.remove(before, written - before);
            hasType = true;
        }
        at = notation.commas ? skipBlanks(at) : at;
        if (at < m_text.size() && notation.commas && (m_text[at] == ',' || m_text[at] == ';'))
            ++at;
        else if (at >= m_text.size() || (m_text[at] != notation.close && m_text[at] != ' '))
            return false;
    }
    ++at;
    json.append('}');
    const std::string_view type = hasType ? std::string_view() : eventOfClass(name);
    if (!type.empty())
        json.insert(begin + 1, QByteArray("\"type\":\"")
                                   .append(type.data(), qsizetype(type.size()))
                                   .append(json.at(begin + 1) == '}' ? "\"" : "\","));
    return true;
}

/// An object at the end of the JSON that has the type of an event, and nothing that has members.
bool PrintedReader::isEmbedded(qsizetype begin) const
{
    const std::string_view written(json.constData() + begin, size_t(json.size() - begin));
    if (!written.starts_with("{\"") || written.find_first_of("{[", 1) != std::string_view::npos)
        return false;
    constexpr std::string_view key = "\"type\":\"";
    const size_t named = written.find(key);
    const std::string_view type =
        named == std::string_view::npos ? std::string_view() : written.substr(named + key.size());
    return EventCatalogue::find(type.substr(0, type.find('"'))) != nullptr;
}

bool PrintedReader::value(const Notation &notation, std::string_view key, int depth)
{
    if (at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\'') && quoted(key))
        return true;
    const size_t begin = at;
    const qsizetype written = json.size();
    if (nested(depth + 1)) {
        const bool ends = at >= m_text.size() || m_text[at] == notation.close || m_text[at] == ',' || m_text[at] == ' '
                          || m_text[at] == '\n';
        if (ends)
            return true;
    }
    at = begin;
    json.truncate(written);
    if (isImpatient())
        return false;
    plain(notation, key);
    return true;
}

/// An object, a list or what is in an Optional, with a name in front of it or without.
bool PrintedReader::nested(int depth)
{
    if (depth > kDeepestPrinted)
        return false;
    size_t open = at;
    while (open < m_text.size() && (m_text[open] == '&' || m_text[open] == '*'))
        ++open;
    if (m_text.substr(std::min(open, m_text.size()), 2) == "[]" && open + 2 < m_text.size()
        && isPrintedLetter(m_text[open + 2]))
        open += 2; // Go's "[]main.Tool{…}"
    const size_t nameBegin = open;
    while (open < m_text.size()
           && (isPrintedName(m_text[open]) || m_text[open] == '.' || m_text[open] == ':' || m_text[open] == '$'
               || m_text[open] == '<' || m_text[open] == '>'))
        ++open;
    const std::string_view name = m_text.substr(nameBegin, open - nameBegin);
    if (name.find("nil>") != std::string_view::npos)
        return false;
    if (open < m_text.size() && m_text[open] == ' ' && !name.empty() && m_text.substr(open, 2) == " {")
        ++open;
    if (open >= m_text.size())
        return false;
    if (const Notation *notation = notationAt(open)) {
        at = open;
        return object(*notation, name, depth);
    }
    const bool wraps = name.ends_with("Optional") || name == "Some" || name == "Present" || name == "OptionalInt"
                       || name == "OptionalLong" || name == "OptionalDouble" || eventOfClass(name).size() > 0;
    if (wraps && (m_text[open] == '(' || m_text[open] == '[')) {
        const Notation inside{m_text[open], m_text[open] == '(' ? ')' : ']', "=", true};
        at = open + 1;
        if (!value(inside, {}, depth) || at >= m_text.size() || m_text[at] != inside.close)
            return false;
        ++at;
        return true;
    }
    if (m_text[open] == '[') {
        at = open;
        return list(depth);
    }
    return false;
}

bool PrintedReader::list(int depth)
{
    const Notation inside{'[', ']', "=", true};
    json.append('[');
    ++at;
    for (bool first = true;; first = false) {
        at = skipBlanks(at);
        if (at >= m_text.size())
            return false;
        if (m_text[at] == ']')
            break;
        if (!first)
            json.append(',');
        const size_t before = at;
        if (!value(inside, {}, depth) || at == before)
            return false;
        at = skipBlanks(at);
        if (at < m_text.size() && m_text[at] == ',')
            ++at;
    }
    ++at;
    json.append(']');
    return true;
}

bool PrintedReader::quoted(std::string_view key)
{
    const auto literal = readLooseString(m_text.substr(at));
    if (!literal)
        return false;
    const size_t behind = at + literal->length;
    const bool ends =
        behind >= m_text.size() || std::string_view(",;)]} \n\r").find(m_text[behind]) != std::string_view::npos;
    if (!ends || !simdjson::validate_utf8(literal->json.constData(), size_t(literal->json.size())))
        return false;
    addText(key, {literal->json.constData(), size_t(literal->json.size())});
    spent += literal->length;
    at = behind;
    return true;
}

/// Where a text without quotes ends: at the next key, or at the bracket that closes what it is in.
size_t PrintedReader::textEnd(const Notation &notation) const
{
    int deep = 0;
    for (size_t place = at; place < m_text.size(); ++place) {
        const char c = m_text[place];
        if (c == '\n')
            return place;
        if (deep == 0 && c == notation.close)
            return place;
        deep += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        if (deep < 0)
            return place;
        const bool separates = notation.commas ? c == ',' : c == ' ';
        if (deep == 0 && separates) {
            const size_t next = skipBlanks(place + 1);
            const bool isList = notation.open == '[' && notation.close == ']' && notation.assign == "=";
            if (isKey(notation, next) || (isList && notation.commas)
                || (next < m_text.size() && m_text[next] == notation.close))
                return place;
            if (const size_t lineEnd = m_text.substr(place, next - place).find('\n'); lineEnd != std::string_view::npos)
                return place + lineEnd;
            place = next - 1; // the blanks between are all alike
        }
    }
    return m_text.size();
}

void PrintedReader::plain(const Notation &notation, std::string_view key)
{
    const size_t end = textEnd(notation);
    std::string_view text = m_text.substr(at, end - at);
    spent += text.size();
    at = end;
    if (const size_t last = text.find_last_not_of(kPrintedBlanks); last != std::string_view::npos)
        text = text.substr(0, last + 1);
    constexpr std::array<std::string_view, 8> nothing{"null",           "nil",    "<nil>",     "None",
                                                      "Optional.empty", "<null>", "undefined", "OptionalInt.empty"};
    if (std::ranges::find(nothing, text) != nothing.end())
        json.append("null");
    else if (isJsonNumber(text) || text == "true" || text == "false")
        json.append(text.data(), qsizetype(text.size()));
    else if (text == "True" || text == "False")
        json.append(text == "True" ? "true" : "false");
    else if (simdjson::validate_utf8(text.data(), text.size()))
        addText(key, text);
    else // U+FFFD for what is broken
        addText(key, QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString());
}

void PrintedReader::addText(std::string_view key, std::string_view text)
{
    if (key == "type" && !EventCatalogue::find(text)) {
        if (const std::string_view event = eventOfWord(text); !event.empty())
            text = event;
    }
    if (key != "type" && text.size() > 1 && text.front() == '.' && printedNameEnd(text, 1) == text.size())
        text.remove_prefix(1); // a case of an enumeration
    json.append('"');
    appendJsonEscaped(json, QByteArrayView(text.data(), qsizetype(text.size())));
    json.append('"');
}

} // namespace

std::optional<LooseLiteral> readPrintedObject(std::string_view text, size_t open, size_t *looked)
{
    PrintedReader reader(text.substr(open));
    const Notation *notation = reader.notationAt(0);
    const bool read = notation && reader.object(*notation, classBefore(text, open), 0);
    if (looked)
        *looked = reader.spent;
    if (!read)
        return std::nullopt;
    return LooseLiteral{reader.json, reader.at, false};
}

} // namespace turnscope
