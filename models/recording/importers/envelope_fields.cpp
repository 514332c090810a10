// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/envelope_fields.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace turnscope::envelope_fields {

/// By one of the fields that it has, where its name stands for other things, too.
bool isTold(const EventSpec &spec, const std::vector<JsonField> &fields)
{
    std::string_view keys = spec.toldBy;
    while (!keys.empty()) {
        const std::string_view key = keys.substr(0, keys.find(' '));
        if (hasField(fields, key))
            return true;
        keys.remove_prefix(std::min(key.size() + 1, keys.size()));
    }
    return spec.toldBy.empty();
}

bool isItem(const std::vector<JsonField> &fields)
{
    const std::string_view type = textOf(fields, "type");
    if (type == "message")
        return hasField(fields, "role") && hasField(fields, "content");
    if (type == "function_call" || type == "function_call_output")
        return hasField(fields, "call_id") || hasField(fields, "callId");
    return type == "agent_handoff" || type == "agent_config_update";
}

const JsonField *fieldOf(const std::vector<JsonField> &fields, std::string_view key)
{
    const auto field = std::ranges::find(fields, key, &JsonField::key);
    return field == fields.end() ? nullptr : &*field;
}

bool hasField(const std::vector<JsonField> &fields, std::string_view key)
{
    return fieldOf(fields, key) != nullptr;
}

std::string_view textOf(const std::vector<JsonField> &fields, std::string_view key)
{
    const JsonField *field = fieldOf(fields, key);
    return field ? field->inside() : std::string_view();
}

bool isPayloadKey(std::string_view key)
{
    constexpr std::string_view keys[] = {"event",      "data",     "message", "payload",   "frame",  "body",
                                         "raw",        "msg",      "content", "json",      "text",   "raw_event",
                                         "event_data", "rawEvent", "rawData", "eventData", "parsed", "record",
                                         "value",      "packet",   "binary",  "e",         "m"};
    return std::ranges::find(keys, key) != std::end(keys);
}

std::vector<std::string_view> carryingKeys(std::string_view type)
{
    if (type == "error")
        return {"error"};
    const EventSpec *spec = EventCatalogue::find(type);
    if (!spec || !spec->wraps)
        return {};
    return {spec->carries, "event", "data"};
}

bool isEvent(std::string_view type, const std::vector<JsonField> &fields, bool isWire)
{
    if (!directions::isEventType(type))
        return false;
    if (const EventSpec *spec = EventCatalogue::find(type))
        return isWire || isTold(*spec, fields);
    if (isWire || hasField(fields, "event_id"))
        return true;
    return directions::isOfKnownFamily(type) && !hasField(fields, "role");
}

bool isBody(const std::vector<JsonField> &fields)
{
    constexpr std::string_view keys[] = {"event_id", "session",     "response",       "item",         "item_id",
                                         "delta",    "response_id", "audio_start_ms", "audio_end_ms", "transcript",
                                         "part",     "error",       "rate_limits",    "audio",        "conversation"};
    return std::ranges::any_of(fields, [&](const JsonField &field) {
        return std::ranges::find(keys, std::string_view(field.key)) != std::end(keys);
    });
}

bool isErrorDetail(const std::vector<JsonField> &fields)
{
    const std::string_view type = textOf(fields, "type");
    const bool isKind = type.size() > 6 && type.ends_with("_error");
    return isKind && hasField(fields, "message") && (hasField(fields, "code") || hasField(fields, "param"));
}

std::string messageOf(const std::vector<JsonField> &fields)
{
    if (const JsonField *message = fieldOf(fields, "message"))
        return std::string(message->value);
    const JsonField *error = fieldOf(fields, "error");
    if (!error || !error->isObject())
        return error ? std::string(error->value) : std::string();
    constexpr std::string_view key = "\"message\"";
    size_t at = error->value.find(key);
    at = at == std::string_view::npos ? at : error->value.find('"', at + key.size());
    const size_t end = at == std::string_view::npos ? at : error->value.find('"', at + 1);
    return end == std::string_view::npos ? std::string() : std::string(error->value.substr(at, end + 1 - at));
}

std::string_view eventNamed(const std::vector<JsonField> &fields)
{
    for (const JsonField &field : fields) {
        const std::string_view text = field.inside();
        const bool isName = field.key.find("type") != std::string::npos || field.key.find("name") != std::string::npos
                            || field.key.find("event") != std::string::npos || field.key == "kind";
        if (EventCatalogue::find(text) && (text.find('.') != std::string_view::npos || (isName && text == "error")))
            return text;
    }
    return {};
}

bool hasOpcode(const std::vector<JsonField> &fields, std::string_view opcode)
{
    return std::ranges::any_of(fields,
                               [&](const JsonField &field) { return field.key == "opcode" && field.value == opcode; });
}

bool isControlFrame(const std::vector<JsonField> &fields)
{
    return hasOpcode(fields, "8") || hasOpcode(fields, "9") || hasOpcode(fields, "10");
}

bool looksLikeBase64(std::string_view text)
{
    return text.size() >= 4
           && std::all_of(text.begin(), text.begin() + qsizetype(std::min<size_t>(text.size(), 64)),
                          [](unsigned char c) {
                              return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                                     || c == '+' || c == '/' || c == '=';
                          });
}

namespace {

/// A string's inside, a number; also of a database's {"$date": "…"}. Empty for what has members.
std::string_view plainValue(const JsonField &field)
{
    if (field.isString())
        return field.inside();
    constexpr std::string_view date = "{\"$date\":";
    if (field.value.starts_with(date)) {
        const std::string_view value = field.value.substr(date.size());
        const size_t begin = value.find_first_not_of(" \"");
        const size_t end = value.find_first_of("\"}", std::min(begin, value.size()));
        return begin < end && end != std::string_view::npos ? value.substr(begin, end - begin) : std::string_view();
    }
    return field.isObject() || field.isArray() ? std::string_view() : field.value;
}

} // namespace

EnvelopeContext contextOf(const std::vector<JsonField> &fields, EnvelopeContext context, bool isEvent)
{
    int bestDirection = isEvent ? 2 : 0;
    int bestTime = isEvent ? 2 : 0;
    for (const JsonField &field : fields) {
        const std::string_view value = plainValue(field);
        if (value.empty())
            continue;
        if (const int rank = connections::keyRank(field.key);
            rank > context.connection.rank && !(isEvent && (rank < connections::kSure || field.key == "call_id"))
            && connections::isName(field.key, value))
            context.connection = {value, rank, field.key};
        if (const int rank = directions::keyRank(field.key); rank > bestDirection) {
            if (const auto from = directions::ofWord(value)) {
                context.from = from;
                context.fromProse = !directions::isWireWord(value);
                context.isWire = directions::isWireKey(field.key) && !context.fromProse;
                bestDirection = rank;
            }
        }
        if (const int rank = times::keyRank(field.key); rank > bestTime) {
            if (const auto time = times::ofValue(field.key, value)) {
                context.time = time;
                bestTime = rank;
            }
        }
    }
    return context;
}

void readColumns(std::string_view text, EnvelopeContext &context)
{
    constexpr std::string_view breaks = ",;\t|\n";
    while (!text.empty()) {
        const size_t end = std::min(text.find_first_of(breaks), text.size());
        std::string_view column = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const size_t begin = column.find_first_not_of(" \r\"");
        if (begin == std::string_view::npos)
            continue;
        column = column.substr(begin, column.find_last_not_of(" \r\"") + 1 - begin);
        if (const auto from = directions::ofWord(column); from && !context.from) {
            context.from = from;
            context.fromProse = !directions::isWireWord(column);
        } else if (const auto time = context.time ? std::nullopt : times::ofValue({}, column)) {
            if (time->kind != TimeMark::Kind::Number || column.find('.') != std::string_view::npos)
                context.time = time;
        }
    }
}

bool mustHoldEvent(std::string_view element, JsonSplitter &splitter)
{
    if (element.starts_with('['))
        return element.find_first_not_of(" \t\r\n", 1) != element.size() - 1;
    if (element.starts_with('"'))
        return element.starts_with("\"{") || element.starts_with("\"[");
    if (!element.starts_with('{'))
        return false;
    const std::vector<JsonField> fields = splitter.fields(element);
    const bool isHttp = hasField(fields, "request") && hasField(fields, "response");
    const bool isAttribute = fields.size() == 2 && hasField(fields, "key") && hasField(fields, "value"); // of a span's
    return !isHttp && !isAttribute && !isControlFrame(fields) && !fields.empty();
}

namespace {

std::optional<double> numberOf(std::string_view json)
{
    double value = 0;
    const auto [end, error] = std::from_chars(json.data(), json.data() + json.size(), value);
    const bool whole = error == std::errc() && end == json.data() + json.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// Of the numbers of a row the time: not the row's own number, where there is another.
std::optional<TimeMark> timeAmong(const std::vector<std::string_view> &numbers, quint64 before, const RowNumbers &known)
{
    for (const std::string_view number : numbers) {
        const auto time = times::ofValue({}, number);
        if (time && time->kind == TimeMark::Kind::Wall)
            return time;
    }
    for (size_t i = 0; i < numbers.size(); ++i) {
        const double value = numberOf(numbers[i]).value_or(-1);
        const bool isOrdinal =
            known.areKnown() ? known.isOrdinal(i) : value == double(before) || value == double(before + 1);
        if (!isOrdinal || numbers.size() == 1)
            return times::ofValue({}, numbers[i]);
    }
    return std::nullopt;
}

} // namespace

void RowNumbers::learn(const std::vector<std::string_view> &elements)
{
    std::vector<double> numbers;
    for (const std::string_view element : elements) {
        if (const auto number = numberOf(element))
            numbers.push_back(*number);
    }
    if (!areEnough() && !numbers.empty())
        m_rows.push_back(std::move(numbers));
}

bool RowNumbers::isOrdinal(size_t number) const
{
    const auto isNext = [number](const std::vector<double> &a, const std::vector<double> &b) {
        return number < a.size() && number < b.size() && b[number] == a[number] + 1;
    };
    return areKnown() && std::ranges::adjacent_find(m_rows, std::not_fn(isNext)) == m_rows.end();
}

std::optional<EnvelopeRow> rowOf(const std::vector<std::string_view> &elements, quint64 before, const RowNumbers &known)
{
    if (elements.size() < 2 || elements.size() > 12)
        return std::nullopt;
    EnvelopeRow row;
    std::vector<std::string_view> numbers;
    for (const std::string_view element : elements) {
        const bool isText = element.size() >= 2 && element.front() == '"';
        const std::string_view text = isText ? element.substr(1, element.size() - 2) : std::string_view();
        if (element.starts_with('[') && element != "[]")
            return std::nullopt;
        if (element.starts_with('{') || text.starts_with('{')) {
            if (!row.payload.empty())
                return std::nullopt;
            row.payload = element;
        } else if (isText) {
            const auto from = directions::ofWord(text);
            row.from = row.from ? row.from : from;
            if (!from && !row.time)
                row.time = times::ofValue({}, text);
        } else if (numberOf(element)) {
            numbers.push_back(element);
        }
    }
    if (!row.time)
        row.time = timeAmong(numbers, before, known);
    if (row.payload.empty() || (!row.from && !row.time))
        return std::nullopt;
    return row;
}

} // namespace turnscope::envelope_fields
