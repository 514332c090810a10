// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/time_mark.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace turnscope::times {

namespace {

using namespace Qt::StringLiterals;

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : char(c); });
    return lower;
}

/// µs per unit that a key's ending names, or 0.
double unitOf(std::string_view key)
{
    const std::string lower = lowered(key);
    const auto endsWith = [&](std::string_view ending) {
        return lower.size() > ending.size() && lower.ends_with(ending);
    };
    if (endsWith("_ns") || endsWith("nanos") || endsWith("nanoseconds") || key.ends_with("Ns"))
        return 1e-3;
    if (endsWith("_us") || endsWith("micros") || endsWith("microseconds") || key.ends_with("Us"))
        return 1;
    if (endsWith("_ms") || endsWith("millis") || endsWith("milliseconds") || key.ends_with("Ms") || key == "ms")
        return 1e3;
    if (endsWith("_s") || endsWith("_sec") || endsWith("seconds") || endsWith("_secs"))
        return 1e6;
    return 0;
}

TimeMark wall(double microseconds)
{
    return {TimeMark::Kind::Wall, qint64(microseconds), 0};
}

std::optional<TimeMark> ofNumber(double value, double unit)
{
    if (!std::isfinite(value) || value < 0 || value > 9e18)
        return std::nullopt;
    // Since 1970, told by the size: 2001 to 2286 in each unit.
    if (unit == 0 || value * unit >= 1e15) {
        for (const double scale : {1e6, 1e3, 1.0, 1e-3})
            if (value * scale >= 1e15 && value * scale < 1e16)
                return wall(value * scale);
    }
    if (unit != 0 && value * unit < 9e18)
        return TimeMark{TimeMark::Kind::Elapsed, qint64(std::llround(value * unit)), 0};
    return TimeMark{TimeMark::Kind::Number, 0, value};
}

std::optional<double> wholeNumber(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

qint64 fraction(QStringView digits)
{
    return digits.isEmpty() ? 0 : qint64(std::llround((u"0."_s + digits.toString()).toDouble() * 1e6));
}

const QRegularExpression &dateTimePattern()
{
    static const QRegularExpression pattern(
        uR"((\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?\s?(Z|[+-]\d\d:?\d\d)?)"_s);
    return pattern;
}

/// Day before month, as the dots say.
const QRegularExpression &dottedDatePattern()
{
    static const QRegularExpression pattern(
        uR"((?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4}),?[T ]\s?(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,9}))?)"_s);
    return pattern;
}

const QRegularExpression &minutesPattern()
{
    static const QRegularExpression pattern(uR"((?<![\d:.,])(\d{1,3}):([0-5]\d)[.,](\d{1,6})(?![\d:]))"_s);
    return pattern;
}

const QRegularExpression &timeOfDayPattern()
{
    static const QRegularExpression pattern(
        uR"((?<![\d:.T])(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?:\s?([AaPp])\.?[Mm])?(?![\d:]))"_s);
    return pattern;
}

/// "1.5s", "+20 ms": a number with its unit.
std::optional<TimeMark> ofMeasure(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto number = wholeNumber(text.substr(0, end));
    const std::string_view rest = text.substr(std::min(text.find_first_not_of(' ', end), text.size()));
    constexpr std::pair<std::string_view, double> units[] = {{"s", 1e6}, {"sec", 1e6},     {"ms", 1e3},
                                                             {"us", 1},  {"\xC2\xB5s", 1}, {"ns", 1e-3}};
    const auto *unit = std::ranges::find(units, rest, &std::pair<std::string_view, double>::first);
    return number && unit != std::end(units) ? ofNumber(*number, unit->second) : std::nullopt;
}

/// Of a moment in UTC, since 1970.
qint64 secondsOf(const QDate &date, const QTime &time)
{
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return days * 24 * 3600 + time.msecsSinceStartOfDay() / 1000;
}

std::optional<TimeMark> ofDottedDate(const QString &text)
{
    const QRegularExpressionMatch match = dottedDatePattern().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int i) { return match.capturedView(i).toInt(); };
    const QDate date(part(3), part(2), part(1));
    const QTime time(part(4), part(5), part(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 seconds = secondsOf(date, time);
    return TimeMark{TimeMark::Kind::Wall, seconds * 1000000 + fraction(match.capturedView(7)), 0};
}

std::optional<TimeMark> ofDateTime(const QString &text)
{
    const QRegularExpressionMatch match = dateTimePattern().match(text);
    if (!match.hasMatch())
        return ofDottedDate(text);
    const auto part = [&](int i) { return match.capturedView(i).toInt(); };
    const QDate date(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QString zone = match.captured(8).remove(u':');
    qint64 seconds = secondsOf(date, time);
    if (zone.size() == 5) {
        const qint64 minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
        seconds -= (zone.front() == u'-' ? -minutes : minutes) * 60;
    }
    return TimeMark{TimeMark::Kind::Wall, seconds * 1000000 + fraction(match.capturedView(7)), 0};
}

std::optional<TimeMark> ofTimeOfDay(const QString &text)
{
    const QRegularExpressionMatch match = timeOfDayPattern().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    const QTime time(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    if (!time.isValid())
        return std::nullopt;
    return TimeMark{TimeMark::Kind::Day, time.msecsSinceStartOfDay() * 1000LL + fraction(match.capturedView(4)), 0};
}

} // namespace

int keyRank(std::string_view key)
{
    // From the most to the least telling.
    constexpr std::string_view keys[] = {
        "at_us",     "timestamp_us", "ts_us",       "monotonic_ns", "timestamp_ns", "ts_ns",      "timestamp_ms",
        "ts_ms",     "time_ms",      "elapsed_ms",  "timestamp",    "ts",           "@timestamp", "time",
        "t",         "at",           "received_at", "receivedat",   "sent_at",      "sentat",     "datetime",
        "date",      "recorded_at",  "logged_at",   "_ts",          "_time",        "t_ms",       "at_ms",
        "offset_ms", "relative_ms",  "elapsed",     "atms",         "created_at",   "createdat",
    };
    const std::string lower = lowered(key);
    const std::string_view plain = std::string_view(lower).substr(lower.starts_with('_') ? 1 : 0);
    const auto *found = std::find(std::begin(keys), std::end(keys), plain);
    if (found != std::end(keys))
        return 3 + int(std::end(keys) - found);
    if (lower.find("timestamp") != std::string::npos || lower.find("time") != std::string::npos)
        return 2;
    const bool isMoment = lower.ends_with("_at") || (key.size() > 2 && key.ends_with("At")) || lower.starts_with("ts_")
                          || lower.ends_with("_ts") || lower.find("monotonic") != std::string::npos;
    return isMoment ? 1 : 0;
}

std::optional<TimeMark> ofValue(std::string_view key, std::string_view value)
{
    if (const auto number = wholeNumber(value))
        return ofNumber(*number, unitOf(key));
    if (value.empty() || value.size() > 64)
        return std::nullopt;
    if (const auto measured = ofMeasure(value))
        return measured;
    const QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    const auto dateTime = ofDateTime(text);
    return dateTime ? dateTime : ofTimeOfDay(text);
}

std::optional<TimeMark> ofMinutes(std::string_view text)
{
    const QString line = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QRegularExpressionMatch match = minutesPattern().match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    return TimeMark{TimeMark::Kind::Elapsed, seconds * 1000000 + fraction(match.capturedView(3)), 0};
}

std::optional<TimeMark> ofText(std::string_view text)
{
    constexpr size_t enough = 200;
    const std::string_view start = text.substr(0, enough);
    const QString line = QString::fromUtf8(start.data(), qsizetype(start.size()));
    if (const auto dateTime = ofDateTime(line))
        return dateTime;
    if (const auto timeOfDay = ofTimeOfDay(line))
        return timeOfDay;
    const size_t begin = start.find_first_not_of(" \t[(+");
    if (begin == std::string_view::npos)
        return std::nullopt;
    const std::string_view first = start.substr(begin, start.find_first_not_of("0123456789.", begin) - begin);
    std::string_view rest = start.substr(begin + first.size());
    const auto number = wholeNumber(first);
    if (!number)
        return std::nullopt;
    for (const auto &[unit, size] :
         {std::pair("ms", 1e3), std::pair("us", 1.0), std::pair("µs", 1.0), std::pair("ns", 1e-3), std::pair("s", 1e6)})
        if (rest.starts_with(unit))
            return ofNumber(*number, size);
    if (!rest.empty() && std::string_view(" \t])|:").find(rest.front()) == std::string_view::npos)
        return std::nullopt;
    return ofNumber(*number, 0);
}

} // namespace turnscope::times
