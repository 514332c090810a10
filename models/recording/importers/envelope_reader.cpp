// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/envelope_reader.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/close_notice.h"
#include "models/recording/importers/direction_words.h"
#include "models/recording/importers/envelope_fields.h"
#include "models/recording/importers/event_candidates.h"
#include "models/recording/importers/foreign_frame.h"
#include "models/recording/importers/html_entities.h"
#include "models/recording/log_limits.h"

#include <algorithm>

namespace turnscope {

using namespace envelope_fields;

namespace {

constexpr int kDeepest = 16;

QByteArray decoded(std::string_view inside, FrameEncoding encoding)
{
    return decodeFrame(QByteArray::fromRawData(inside.data(), qsizetype(inside.size())), encoding);
}

} // namespace

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

/// "[12.5, "send", {…}]": one event, with what is known of it by its place. Nothing: the array is no such row.
std::optional<int> EnvelopeReader::readRow(const std::vector<std::string_view> &elements, const Context &outer,
                                           int depth)
{
    const auto row = rowOf(elements, m_rows);
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

int EnvelopeReader::readWithin(const std::vector<JsonField> &fields, const Context &context, int depth)
{
    int found = 0;
    for (const JsonField &field : fields) {
        const bool isText = field.isString() && !isPayloadKey(field.key);
        if (field.isObject() || field.isArray() || isText)
            found += readValue(field.value, context, depth + 1);
    }
    return found;
}

/// A frame that is no event, but was sent or received all the same.
bool EnvelopeReader::readFrame(const std::vector<JsonField> &fields, const Context &context)
{
    const bool isFrame = hasOpcode(fields, "1") || hasOpcode(fields, "2") || hasField(fields, "binary");
    if (!context.from || (!context.isWire && !isFrame) || m_instead >= Instead::NameOnly || isControlFrame(fields))
        return false;
    for (const JsonField &field : fields) {
        if (isPayloadKey(field.key) && field.isString()) {
            const bool binary = field.key == "binary" || hasOpcode(fields, "2");
            give(field.inside(), binary ? FrameEncoding::Base64 : FrameEncoding::JsonString, binary, context);
            return true;
        }
        if (isPayloadKey(field.key) && field.isObject()) {
            give(field.value, FrameEncoding::Verbatim, false, context);
            return true;
        }
    }
    return false;
}

bool EnvelopeReader::readClose(const std::vector<JsonField> &fields, const Context &context, quint64 line)
{
    auto notice = closeOf(fields);
    for (const JsonField &field : fields) {
        constexpr std::string_view keys[] = {"message", "msg", "text", "log", "line", "error", "exception", "detail"};
        if (!notice && field.isString() && field.value.size() < 700
            && std::ranges::find(keys, std::string_view(field.key)) != std::end(keys)) {
            const QByteArray text = decoded(field.inside(), FrameEncoding::JsonString);
            notice = closeOfLine({text.constData(), size_t(text.size())});
        }
    }
    if (!notice)
        return false;
    notice->byClient = notice->byClient || (context.isWire && context.from == Direction::Client);
    m_sink.noteClose(*notice, context.time, context.connection, line);
    if (!notice->isTelling()) // which is told as an event
        note(Instead::Close);
    return true;
}

/// What an event holds, without the event: of a response and of an error the event is known by them.
bool EnvelopeReader::readBare(std::string_view json, const std::vector<JsonField> &fields, const Context &context)
{
    const std::string_view object = textOf(fields, "object");
    if (object == "realtime.response" && hasField(fields, "id")) {
        const bool isBegin = textOf(fields, "status") == "in_progress";
        return giveAs(isBegin ? "response.created" : "response.done", "response", json, context);
    }
    if (isErrorDetail(fields)) {
        const std::string message = messageOf(fields);
        if (message == std::exchange(m_lastError, {})) // an exception that tells of the event before it
            return false;
        return giveAs("error", "error", json, context);
    }
    const JsonField *items = fieldOf(fields, "items");
    if (items && items->isArray()) { // the conversation as a program keeps it
        const std::vector<std::string_view> all = m_splitter.elements(items->value);
        if (!all.empty() && all.front().starts_with('{') && isItem(m_splitter.fields(all.front())))
            return giveAs("chat_context", "history", items->value, context);
    }
    if (object.starts_with("realtime."))
        note(Instead::Bare, object);
    return false;
}

/// An event whose name stands beside it, and not in it: "{"name":"session.created","payload":{"session":…}}".
bool EnvelopeReader::readSplit(const std::vector<JsonField> &fields, const Context &context)
{
    const std::string_view name = eventNamed(fields);
    if (name.empty() || isBody(fields))
        return false;
    for (const JsonField &field : fields) {
        if (!isPayloadKey(field.key) || !field.isObject())
            continue;
        const std::vector<JsonField> body = m_splitter.fields(field.value);
        if (!isBody(body) || hasField(body, "type"))
            continue;
        std::string event = R"({"type":")";
        event.append(name).append(R"(",)").append(field.value.substr(1));
        const Place place = std::exchange(m_place, {event.data(), std::nullopt, lineOf(field.value.data())});
        give(event, FrameEncoding::Verbatim, false, context);
        m_place = place;
        return true;
    }
    return false;
}

bool EnvelopeReader::giveAs(std::string_view type, std::string_view key, std::string_view json, const Context &context)
{
    std::string event = R"({"type":")";
    event.append(type).append(R"(",")").append(key).append(R"(":)").append(json).append("}");
    const Place place = std::exchange(m_place, {event.data(), std::nullopt, lineOf(json.data())});
    Context inner = context;
    inner.from.reset();
    give(event, FrameEncoding::Verbatim, false, inner);
    m_place = place;
    return true;
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

/// The text of an event whose name stands beside it.
int EnvelopeReader::readSameEvent(std::string_view inside, std::string_view type, const Context &context)
{
    const size_t first = inside.find_first_not_of(" \\nrt");
    if (first == std::string_view::npos || inside[first] != '{'
        || m_heads.read(decoded(inside, FrameEncoding::JsonString)).type != type)
        return 0;
    give(inside, FrameEncoding::JsonString, false, context);
    return 1;
}

/// The inside of a JSON string: JSON, base64 of it, or words with it in them.
int EnvelopeReader::readText(std::string_view inside, const Context &context, int depth)
{
    const size_t first = inside.find_first_not_of(" \\nrt");
    if (first == std::string_view::npos || depth > kDeepest)
        return 0;
    if (looksLikeBase64(inside) && inside.size() % 4 == 0) {
        const QByteArray start = decoded(inside.substr(0, 64), FrameEncoding::Base64);
        if (!start.startsWith('{'))
            return 0;
        const FrameHead head = m_heads.read(decoded(inside, FrameEncoding::Base64));
        if (head.kind != FrameKind::Json || (!directions::isEventType(head.type) && !context.isWire))
            return 0;
        give(inside, FrameEncoding::Base64, false, context);
        return 1;
    }
    if (inside.find("type") == std::string_view::npos)
        return 0;
    const QByteArray text = decoded(inside, FrameEncoding::JsonString);
    if (const std::string_view plain(text.constData(), size_t(text.size())); hasEntities(plain))
        return readLiterals(withoutEntities(plain).toStdString(), context, depth);
    if (text.size() > 4 && text.startsWith("\"{") && text.endsWith('"')) // JSON in JSON in JSON
        return readTranslated(text, lineOf(inside.data()), context, depth);
    const FrameHead head = inside[first] == '{' ? m_heads.read(text) : FrameHead();
    const bool isNamed = head.type.find('.') != std::string_view::npos && EventCatalogue::find(head.type);
    if (isNamed) {
        give(inside, FrameEncoding::JsonString, false, context);
        return 1;
    }
    if (head.isObject || inside[first] == '[') {
        if (const int found = readTranslated(text, lineOf(inside.data()), context, depth))
            return found;
        if (head.kind != FrameKind::Json || !context.isWire || m_instead >= Instead::NameOnly)
            return 0;
        give(inside, FrameEncoding::JsonString, false, context);
        return 1;
    }
    return readLiterals({text.constData(), size_t(text.size())}, context, depth);
}

int EnvelopeReader::readLiterals(std::string_view text, const Context &context, int depth)
{
    int found = 0;
    for (const LooseLiteral &literal : literalsIn(text))
        found += readTranslated(literal.json, m_place.line, context, depth);
    return found;
}

int EnvelopeReader::readTranslated(const QByteArray &json, quint64 line, const Context &context, int depth)
{
    QByteArray padded = json;
    padded.append(simdjson::SIMDJSON_PADDING, '\0');
    const Place place = std::exchange(m_place, {padded.constData(), std::nullopt, line});
    const int found = readValue({padded.constData(), size_t(json.size())}, context, depth + 1);
    m_place = place;
    return found;
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
