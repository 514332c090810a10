// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_cell.h"

#include "models/protocol/redactor.h"
#include "models/text/qt_text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace turnscope::digest {

DigestCell word(std::string_view id)
{
    return id.empty() ? DigestCell() : DigestCell(QByteArray(id.data(), qsizetype(id.size())));
}

DigestCell outside(const QString &text)
{
    if (text.isEmpty())
        return {};
    QByteArray clean = Redactor().text(text).toUtf8();
    return clean.replace('\0', "\xef\xbf\xbd"); // no database takes it within a text
}

DigestCell outside(std::string_view utf8)
{
    return outside(utf8Text(utf8));
}

DigestCell count(quint64 number)
{
    return qint64(number);
}

DigestCell ms(microseconds length)
{
    return double(length.count()) / 1000;
}

DigestCell ms(const std::optional<microseconds> &length)
{
    return length ? ms(*length) : DigestCell();
}

DigestCell real(const std::optional<double> &number)
{
    return number && std::isfinite(*number) ? DigestCell(*number) : DigestCell();
}

/// Qt::ISODateWithMs, written here: every row has some, and QDateTime takes long for one.
DigestCell utc(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(moment.toMSecsSinceEpoch())};
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(at - day);
    if (int(date.year()) < 0 || int(date.year()) > 9999)
        return moment.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    QByteArray text = QByteArrayLiteral("0000-00-00T00:00:00.000Z");
    const auto put = [digits = text.data()](qsizetype last, qint64 number) {
        for (; number > 0; number /= 10)
            digits[last--] = char('0' + number % 10);
    };
    put(3, int(date.year()));
    put(6, unsigned(date.month()));
    put(9, unsigned(date.day()));
    put(12, time.hours().count());
    put(15, time.minutes().count());
    put(18, time.seconds().count());
    put(22, time.subseconds().count());
    return text;
}

void appendText(QByteArray &to, const DigestCell &cell)
{
    std::array<char, 32> digits{};
    char *end = digits.data();
    if (const bool *flag = std::get_if<bool>(&cell))
        to.append(*flag ? "true" : "false");
    else if (const qint64 *whole = std::get_if<qint64>(&cell))
        end = std::to_chars(end, end + digits.size(), *whole).ptr;
    else if (const double *number = std::get_if<double>(&cell))
        end = std::to_chars(end, end + digits.size(), *number).ptr;
    else if (const QByteArray *words = std::get_if<QByteArray>(&cell))
        to.append(*words);
    to.append(digits.data(), end - digits.data());
}

QByteArray text(const DigestCell &cell)
{
    QByteArray text;
    appendText(text, cell);
    return text;
}

} // namespace turnscope::digest
