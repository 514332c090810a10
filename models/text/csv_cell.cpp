// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/csv_cell.h"

#include <algorithm>

namespace turnscope {

void appendCsvCell(QByteArray &to, QByteArrayView utf8)
{
    const auto needsQuotes = [](char each) { return each == '"' || each == ',' || each == '\n' || each == '\r'; };
    if (std::none_of(utf8.begin(), utf8.end(), needsQuotes)) {
        to.append(utf8);
        return;
    }
    to.append('"');
    for (const char each : utf8)
        to.append(each == '"' ? 2 : 1, each);
    to.append('"');
}

void appendCsvText(QByteArray &to, QByteArrayView utf8)
{
    if (utf8.isEmpty() || !QByteArrayView("=+-@\t\r").contains(utf8[0]))
        return appendCsvCell(to, utf8);
    appendCsvCell(to, "'" + utf8.toByteArray());
}

} // namespace turnscope
