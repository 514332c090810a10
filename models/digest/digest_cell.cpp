// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_cell.h"

#include "models/protocol/redactor.h"
#include "models/text/qt_text.h"

#include <array>
#include <charconv>
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

DigestCell utc(const QDateTime &moment)
{
    return moment.isValid() ? DigestCell(moment.toUTC().toString(Qt::ISODateWithMs).toLatin1()) : DigestCell();
}

QByteArray text(const DigestCell &cell)
{
    if (const bool *flag = std::get_if<bool>(&cell))
        return *flag ? "true" : "false";
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number);
    if (const double *number = std::get_if<double>(&cell)) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr;
        return {digits.data(), end - digits.data()};
    }
    if (const QByteArray *words = std::get_if<QByteArray>(&cell))
        return *words;
    return {};
}

} // namespace turnscope::digest
