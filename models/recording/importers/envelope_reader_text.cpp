// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/envelope_reader.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/direction_words.h"
#include "models/recording/importers/event_candidates.h"
#include "models/recording/importers/html_entities.h"

namespace turnscope {

using namespace envelope_fields;

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
    if (text.size() > 4 && text.startsWith("\"{") && text.endsWith('"')) // JSON in JSON in JSON
        return readTranslated(text, lineOf(inside.data()), context, depth);
    const FrameHead head = inside[first] == '{' ? m_heads.read(text) : FrameHead();
    const bool isNamed = head.type.find('.') != std::string_view::npos && EventCatalogue::find(head.type);
    if (isNamed) {
        give(inside, FrameEncoding::JsonString, false, context);
        return 1;
    }
    if (head.isObject || inside[first] == '[') {
        const bool wasJson = std::exchange(m_wasJson, false);
        const int found = readTranslated(text, lineOf(inside.data()), context, depth);
        const bool isJson = head.isObject || m_wasJson;
        m_wasJson = m_wasJson || wasJson;
        if (found > 0)
            return found;
        if (!isJson) // words in brackets
            return readWords(text, context, depth);
        if (head.kind != FrameKind::Json || !context.isWire || m_instead >= Instead::NameOnly)
            return 0;
        give(inside, FrameEncoding::JsonString, false, context);
        return 1;
    }
    return readWords(text, context, depth);
}

/// A text that is not JSON as a whole; it may have been written for a web page.
int EnvelopeReader::readWords(const QByteArray &text, const Context &context, int depth)
{
    const std::string_view plain(text.constData(), size_t(text.size()));
    if (hasEntities(plain))
        return readLiterals(withoutEntities(plain).toStdString(), context, depth);
    return readLiterals(plain, context, depth);
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

} // namespace turnscope
