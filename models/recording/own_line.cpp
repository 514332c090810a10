// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/own_line.h"

#include "models/protocol/frame_fields.h"

#include <charconv>

namespace turnscope {

namespace {

bool take(std::string_view &text, std::string_view expected)
{
    if (!text.starts_with(expected))
        return false;
    text.remove_prefix(expected.size());
    return true;
}

std::optional<SessionTime> takeTime(std::string_view &text)
{
    qint64 time = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), time);
    const auto digits = size_t(end - text.data());
    if (error != std::errc() || time < 0 || (text[0] == '0' && digits > 1))
        return std::nullopt;
    text.remove_prefix(digits);
    return SessionTime(microseconds(time));
}

std::optional<Direction> takeDirection(std::string_view &text)
{
    if (take(text, "server"))
        return Direction::Server;
    if (take(text, "client"))
        return Direction::Client;
    if (take(text, "console"))
        return Direction::Console;
    return std::nullopt;
}

/// The strings of a head as they stand in the frame: those that are escaped are left to the other reader.
class Head
{
public:
    explicit Head(FrameFields &fields)
        : m_fields(fields)
    {
    }

    /// False: not to be read here.
    bool read(FrameHead &head)
    {
        std::string_view itemInside, responseInside;
        enum : unsigned { Type = 1, ItemId = 2, ResponseId = 4, Item = 8, Response = 16 };
        while (m_fields.next()) {
            const std::string_view key = m_fields.key();
            switch (key.size()) {
            case 4:
                if (key == "type" && isFirst(Type))
                    head.type = text(m_fields);
                else if (key == "item" && isFirst(Item))
                    itemInside = idInside();
                break;
            case 7:
                if (key == "item_id" && isFirst(ItemId))
                    head.item = text(m_fields);
                break;
            case 8:
                if (key == "response" && isFirst(Response))
                    responseInside = idInside();
                break;
            case 11:
                if (key == "response_id" && isFirst(ResponseId))
                    head.response = text(m_fields);
                break;
            default:
                break;
            }
        }
        head.isObject = true;
        head.kind = head.type.empty() ? FrameKind::Text : FrameKind::Json;
        if (head.item.empty())
            head.item = itemInside;
        if (head.response.empty())
            head.response = responseInside;
        return m_plain && m_fields.isComplete();
    }

private:
    bool isFirst(unsigned bit)
    {
        const bool first = (m_seen & bit) == 0;
        m_seen |= bit;
        return first;
    }

    std::string_view text(const FrameFields &fields)
    {
        m_plain = m_plain && !fields.isEscaped();
        return fields.string().value_or(std::string_view());
    }

    std::string_view idInside()
    {
        const std::string_view object = m_fields.value();
        FrameFields inside(QByteArrayView(object.data(), qsizetype(object.size())));
        while (inside.next()) {
            if (inside.key() == "id")
                return text(inside);
        }
        return {};
    }

    FrameFields &m_fields;
    unsigned m_seen = 0;
    bool m_plain = true;
};

} // namespace

bool readOwnLine(std::string_view line, RecordingLine &found)
{
    std::string_view rest = line;
    if (!take(rest, "{\"at\":"))
        return false;
    found = {};
    found.at = takeTime(rest);
    if (!found.at || !take(rest, ",\"from\":\""))
        return false;
    found.from = takeDirection(rest);
    if (!found.from || !take(rest, "\",\"event\":") || !rest.starts_with('{'))
        return false;
    FrameFields fields(QByteArrayView(rest.data(), qsizetype(rest.size())));
    if (!Head(fields).read(found.head))
        return false;
    found.payload = rest.substr(0, fields.position());
    rest.remove_prefix(fields.position());
    return rest == "}" && (fields.isAscii() || simdjson::validate_utf8(line.data(), line.size()));
}

} // namespace turnscope
