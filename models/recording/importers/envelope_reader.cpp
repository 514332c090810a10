// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/envelope_reader.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"
#include "models/recording/importers/envelope_fields.h"
#include "models/recording/importers/foreign_frame.h"
#include "models/recording/log_limits.h"

#include <algorithm>

namespace turnscope {

using namespace envelope_fields;

EnvelopeReader::EnvelopeReader(EventSink &sink, Proceed proceed)
    : m_sink(sink)
    , m_proceed(std::move(proceed))
    , m_splitter(m_proceed ? JsonSplitter::GoOn([this] { return goesOn(); }) : JsonSplitter::GoOn())
{
}

bool EnvelopeReader::goesOn()
{
    m_told = m_reached;
    m_full = m_full || !m_proceed(m_reached);
    return !m_full;
}

int EnvelopeReader::read(std::string_view json, const Place &place, const Context &context)
{
    m_place = place;
    m_counted = json.data();
    m_instead = Instead::Nothing;
    m_wasJson = false;
    return readValue(json, context, 0);
}

int EnvelopeReader::readLoose(std::string_view text, const Place &place, const Context &context)
{
    m_place = place;
    m_counted = text.data();
    m_instead = Instead::Nothing;
    return readLiterals(text, context, 0);
}

QString EnvelopeReader::instead() const
{
    const QString name = QString::fromStdString(m_insteadName);
    switch (m_instead) {
    case Instead::Nothing:
        return {};
    case Instead::Row:
        return tr("A row of the application's own, such as a chat's: no frame.");
    case Instead::NameOnly:
        return tr("It names %1, and has nothing of it but the name.").arg(name);
    case Instead::Bare:
        return tr("It holds an object (%1) without the event that it came in.").arg(name);
    case Instead::Close:
        return tr("The connection was closed here.");
    case Instead::Foreign:
        return tr("A frame of %1: another protocol, not counted.").arg(name);
    }
    Q_UNREACHABLE();
}

/// Of several reasons the most telling is kept.
void EnvelopeReader::note(Instead what, std::string_view name)
{
    if (what <= m_instead)
        return;
    m_instead = what;
    m_insteadName = name.substr(0, 100);
}

quint64 EnvelopeReader::lineOf(const char *json)
{
    const bool isInside = m_place.offset && json >= m_counted;
    if (!isInside)
        return m_place.line;
    m_place.line += quint64(std::count(m_counted, json, '\n'));
    m_counted = json;
    return m_place.line;
}

int EnvelopeReader::readValue(std::string_view json, const Context &context, int depth)
{
    if (depth > kDeepest || m_full || json.empty())
        return 0;
    constexpr quint64 often = 64 << 10; // bytes
    if (m_proceed && m_place.offset) {
        m_reached = std::max(m_reached, *m_place.offset + quint64(json.data() - m_place.begin));
        if (m_reached >= m_told + often && !goesOn())
            return 0;
    }
    if (json.front() == '{')
        return readObject(json, context, depth);
    if (json.front() == '[')
        return readArray(json, context, depth);
    const bool isText = json.size() > 2 && json.front() == '"' && json.back() == '"';
    return isText ? readText(json.substr(1, json.size() - 2), context, depth) : 0;
}

int EnvelopeReader::readArray(std::string_view json, const Context &context, int depth)
{
    const std::vector<std::string_view> elements = m_splitter.elements(json);
    const char *const damage = m_splitter.damage();
    m_wasJson = m_wasJson || (!damage && !elements.empty());
    if (const auto found = damage ? std::nullopt : readRow(elements, context, depth))
        return *found;
    for (size_t i = 0; m_rows == 0 && i < std::min(elements.size(), 2 * RowNumbers::kEnough); ++i) {
        if (elements[i].starts_with('['))
            learnRow(elements[i]);
    }
    // What was known outside of an array is not the time of each of its elements.
    Context inner = context;
    if (depth > 0)
        inner.time.reset();
    struct Without
    {
        std::string_view json;
        Instead instead;
        std::string name;
    };
    std::vector<Without> without; // until there is one with an event
    int found = 0;
    for (const std::string_view element : elements) {
        if (m_full)
            break;
        m_instead = Instead::Nothing;
        const int n = readValue(element, inner, depth + 1);
        found += n;
        if (n > 0 || !mustHoldEvent(element, m_splitter))
            continue;
        without.push_back({element, m_instead, m_insteadName});
        if (found == 0 && without.size() < limits::kUnreadListed)
            continue;
        if (found == 0)
            without.pop_back(); // there will hardly be one
        for (const Without &each : found > 0 ? std::exchange(without, {}) : std::vector<Without>())
            tellRow(each.json, each.instead, each.name);
    }
    if (found > 0) {
        for (const Without &each : without)
            tellRow(each.json, each.instead, each.name);
        if (damage && !m_full)
            m_sink.tellUnread(lineOf(damage),
                              tr("From here on the JSON is damaged; what comes behind it was not read."));
    } else if (!without.empty()) {
        m_instead = without.front().instead;
        m_insteadName = without.front().name;
    }
    return found;
}

void EnvelopeReader::tellRow(std::string_view row, Instead instead, const std::string &name)
{
    m_instead = instead == Instead::Nothing ? Instead::Row : instead;
    m_insteadName = name;
    m_sink.tellUnread(lineOf(row.data()), this->instead());
}

void EnvelopeReader::learnRow(std::string_view json)
{
    const std::vector<std::string_view> elements = m_splitter.elements(json);
    if (!m_splitter.damage() && rowOf(elements, 0, {}))
        m_rowNumbers.learn(elements);
}

/// "[12.5, "send", {…}]": one event, with what is known of it by its place. Nothing: the array is no such row.
std::optional<int> EnvelopeReader::readRow(const std::vector<std::string_view> &elements, const Context &outer,
                                           int depth)
{
    const auto row = rowOf(elements, m_rows, m_rowNumbers);
    if (!row)
        return std::nullopt;
    ++m_rows;
    Context context = outer;
    if (row->from) {
        context.from = row->from;
        context.fromProse = false;
        context.isWire = true;
    }
    context.time = row->time;
    return readValue(row->payload, context, depth + 1);
}

int EnvelopeReader::readObject(std::string_view json, const Context &outer, int depth)
{
    const std::vector<JsonField> fields = m_splitter.fields(json);
    if (fields.empty())
        return 0;
    m_wasJson = true;
    const std::string_view type = textOf(fields, "type");
    const EventSpec *spec = EventCatalogue::find(type);
    spec = spec && isTold(*spec, fields) ? spec : nullptr;
    const Context context = contextOf(fields, outer, false);
    if (const int found = readCarried(fields, type, context, depth))
        return found;
    const bool isCarrier = spec && !spec->carries.empty();
    for (const JsonField &field : fields) {
        if (isCarrier || !isPayloadKey(field.key))
            continue;
        if (const int found = readPayload(field, spec ? type : std::string_view(), context, depth))
            return found;
    }
    const bool isNamed = spec && type.find('.') != std::string_view::npos;
    if (const std::string_view other = isNamed ? std::string_view() : foreignProtocol(fields); !other.empty()) {
        note(Instead::Foreign, other);
        return 0;
    }
    if (readSplit(fields, context))
        return 1;
    const bool namesClose =
        !spec && (type.find("clos") != std::string_view::npos || type.find("disconnect") != std::string_view::npos);
    if (namesClose && std::ranges::none_of(fields, &JsonField::isArray)
        && readClose(fields, context, lineOf(json.data())))
        return m_instead == Instead::Close ? 0 : 1;
    if (isEvent(type, fields, context.isWire)) {
        if (type == "error")
            m_lastError = messageOf(fields);
        give(json, FrameEncoding::Verbatim, false, contextOf(fields, outer, true), type);
        return 1;
    }
    if (readBare(json, fields, context))
        return 1;
    if (const int found = readWithin(fields, context, depth)) {
        if (hasField(fields, "close_code") || hasField(fields, "closeCode"))
            readClose(fields, context, lineOf(json.data()));
        return found;
    }
    if (!spec && readClose(fields, context, lineOf(json.data())))
        return m_instead == Instead::Close ? 0 : 1;
    if (const std::string_view name = eventNamed(fields); !name.empty() && m_takesNames) {
        give(json, FrameEncoding::Verbatim, false, context, name, true);
        return 1;
    } else if (!name.empty()) {
        note(Instead::NameOnly, name);
    }
    if (readFrame(fields, context))
        return 1;
    if ((context.from && !context.isWire) || hasField(fields, "role"))
        note(Instead::Row);
    return 0;
}

/// Of an SDK's envelope, and of an error in an error, what is inside is the event.
int EnvelopeReader::readCarried(const std::vector<JsonField> &fields, std::string_view type, const Context &context,
                                int depth)
{
    for (const std::string_view key : carryingKeys(type)) {
        const JsonField *inner = fieldOf(fields, key);
        if (!inner || !inner->isObject() || depth >= kDeepest)
            continue;
        const std::vector<JsonField> within = m_splitter.fields(inner->value);
        if (type == "error") {
            const bool isEvent =
                textOf(within, "type") == "error" && (hasField(within, "error") || hasField(within, "event_id"));
            return isEvent ? readObject(inner->value, context, depth + 1) : 0;
        }
        if (const int found = readObject(inner->value, context, depth + 1))
            return found;
        if (textOf(within, "type").empty())
            continue;
        give(inner->value, FrameEncoding::Verbatim, false, context);
        return 1;
    }
    return 0;
}

/// What its members hold. A conversation as a program keeps it is one event, behind those that stand beside it.
int EnvelopeReader::readWithin(const std::vector<JsonField> &fields, const Context &context, int depth)
{
    const JsonField *const conversation = conversationOf(fields);
    int found = 0;
    for (const JsonField &field : fields) {
        const bool isText = field.isString() && !isPayloadKey(field.key);
        if (&field != conversation && (field.isObject() || field.isArray() || isText))
            found += readValue(field.value, context, depth + 1);
    }
    if (conversation && !m_full) {
        giveAs("chat_context", "history", conversation->value, context);
        ++found;
    }
    return found;
}

/// A list of messages and calls, and not of events; null: there is none.
const JsonField *EnvelopeReader::conversationOf(const std::vector<JsonField> &fields)
{
    const JsonField *const items = fieldOf(fields, "items");
    if (!items || !items->isArray())
        return nullptr;
    const std::vector<std::string_view> all = m_splitter.elements(items->value);
    const bool isItems = !all.empty() && all.front().starts_with('{') && isItem(m_splitter.fields(all.front()));
    return isItems ? items : nullptr;
}

int EnvelopeReader::readPayload(const JsonField &field, std::string_view outerType, const Context &context, int depth)
{
    if (field.isString())
        return outerType.empty() ? readText(field.inside(), context, depth)
                                 : readSameEvent(field.inside(), outerType, context);
    if (!field.isObject())
        return 0;
    const std::vector<JsonField> inner = m_splitter.fields(field.value);
    const std::string_view type = textOf(inner, "type");
    if (!isEvent(type, inner, context.isWire) || (!outerType.empty() && type != outerType))
        return 0;
    if (!carryingKeys(type).empty())
        return depth < kDeepest ? readObject(field.value, context, depth + 1) : 0;
    // An envelope in the envelope has its own event.
    for (const JsonField &nested : inner) {
        if (isPayloadKey(nested.key) && nested.isObject()
            && directions::isEventType(textOf(m_splitter.fields(nested.value), "type")))
            return 0;
    }
    if (type.find('.') == std::string_view::npos && !foreignProtocol(inner).empty())
        return 0;
    if (!EventCatalogue::find(type) && !foreignProtocol(inner).empty())
        return 0;
    give(field.value, FrameEncoding::Verbatim, false, context, type);
    return 1;
}

void EnvelopeReader::give(std::string_view stored, FrameEncoding encoding, bool binary, const Context &context,
                          std::string_view type, bool isNameOnly)
{
    FoundEvent event;
    event.stored = stored;
    if (m_place.offset)
        event.offset = *m_place.offset + quint64(stored.data() - m_place.begin);
    event.encoding = encoding;
    event.binary = binary;
    event.from = context.from;
    event.fromProse = context.fromProse;
    event.time = context.time;
    event.connection = context.connection;
    event.line = m_place.line;
    (isNameOnly ? event.nameOnly : event.type) = type;
    m_full = !m_sink.add(event);
}

} // namespace turnscope
