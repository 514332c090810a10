// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_reader.h"

#include "models/text/qt_text.h"

#include <QJsonArray>

#include <cstring>
#include <new>

namespace turnscope {

std::optional<simdjson::dom::object> JsonReader::parse(QByteArrayView bytes)
{
    constexpr qsizetype padding = simdjson::SIMDJSON_PADDING;
    if (m_padded.size() < bytes.size() + padding)
        m_padded.resize(bytes.size() + bytes.size() / 2 + padding);
    std::memcpy(m_padded.data(), bytes.data(), size_t(bytes.size()));
    std::memset(m_padded.data() + bytes.size(), 0, size_t(padding));
    simdjson::dom::object object;
    if (const auto error = m_parser.parse(m_padded.constData(), size_t(bytes.size()), false).get_object().get(object)) {
        json::throwIfNoMemory(error);
        return std::nullopt;
    }
    return object;
}

namespace json {

void throwIfNoMemory(simdjson::error_code error)
{
    if (error == simdjson::MEMALLOC)
        throw std::bad_alloc();
}

namespace {

template<typename T>
std::optional<T> read(simdjson::dom::object object, std::string_view key)
{
    T value;
    if (object.at_key(key).get<T>().get(value))
        return std::nullopt;
    return value;
}

} // namespace

std::string_view text(simdjson::dom::object object, std::string_view key)
{
    return read<std::string_view>(object, key).value_or(std::string_view());
}

qint64 integer(simdjson::dom::object object, std::string_view key, qint64 fallback)
{
    if (const auto whole = read<int64_t>(object, key))
        return *whole;
    const double value = real(object, key, double(fallback));
    constexpr double limit = 9.0e18;
    return value > -limit && value < limit ? qint64(value) : fallback;
}

double real(simdjson::dom::object object, std::string_view key, double fallback)
{
    return read<double>(object, key).value_or(fallback);
}

bool flag(simdjson::dom::object object, std::string_view key, bool fallback)
{
    return read<bool>(object, key).value_or(fallback);
}

std::optional<simdjson::dom::object> object(simdjson::dom::object object, std::string_view key)
{
    return read<simdjson::dom::object>(object, key);
}

std::optional<simdjson::dom::array> array(simdjson::dom::object object, std::string_view key)
{
    return read<simdjson::dom::array>(object, key);
}

bool has(simdjson::dom::object object, std::string_view key)
{
    simdjson::dom::element element;
    return !object.at_key(key).get(element) && !element.is_null();
}

namespace {

QJsonValue value(simdjson::dom::element element)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::OBJECT:
        return toQt(simdjson::dom::object(element));
    case Type::ARRAY: {
        QJsonArray array;
        for (const simdjson::dom::element each : simdjson::dom::array(element))
            array.append(value(each));
        return array;
    }
    case Type::STRING:
        return utf8Text(std::string_view(element));
    case Type::INT64:
        return qint64(int64_t(element));
    case Type::UINT64:
    case Type::DOUBLE:
        return double(element);
    case Type::BOOL:
        return bool(element);
    case Type::NULL_VALUE:
        break;
    }
    return {};
}

} // namespace

QJsonObject toQt(simdjson::dom::object object)
{
    QJsonObject copy;
    for (const auto &[key, each] : object)
        copy.insert(utf8Text(key), value(each));
    return copy;
}

} // namespace json

} // namespace turnscope
