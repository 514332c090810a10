// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_lines.h"

namespace turnscope::digest {

namespace {

void appendView(QByteArray &to, std::string_view text)
{
    to.append(text.data(), qsizetype(text.size()));
}

void appendJsonText(QByteArray &to, const QByteArray &text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    to.append('"');
    for (const char each : text) {
        if (each == '"' || each == '\\')
            to.append('\\').append(each);
        else if (quint8(each) < 0x20)
            to.append("\\u00").append(hex[quint8(each) >> 4]).append(hex[quint8(each) & 15]);
        else
            to.append(each);
    }
    to.append('"');
}

void appendCsvText(QByteArray &to, QByteArray text)
{
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text[0]))
        text.prepend('\'');
    if (!text.contains('"') && !text.contains(',') && !text.contains('\n') && !text.contains('\r'))
        to.append(text);
    else
        to.append('"').append(text.replace("\"", "\"\"")).append('"');
}

/// Of all columns of the table, one after the other.
template<typename Take>
void eachColumn(const DigestTable &table, Take take)
{
    static const std::vector<DigestColumn> ofAll = DigestTable().allColumns();
    for (const DigestColumn &column : ofAll)
        take(column);
    for (const DigestColumn &column : table.columns)
        take(column);
}

} // namespace

void appendJsonLine(QByteArray &to, const DigestTable &table, const DigestRow &row)
{
    to.append(R"({"table":")");
    appendView(to, table.name);
    to.append('"');
    eachColumn(table, [&](const DigestColumn &column) {
        to.append(",\"");
        appendView(to, column.name);
        to.append("\":");
        const DigestCell cell = column.of(row);
        if (std::holds_alternative<std::monostate>(cell))
            to.append("null");
        else if (const QByteArray *text = std::get_if<QByteArray>(&cell))
            appendJsonText(to, *text);
        else
            to.append(digest::text(cell));
    });
    to.append("}\n");
}

void appendCsvHead(QByteArray &to, const DigestTable &table)
{
    const qsizetype begin = to.size();
    eachColumn(table, [&](const DigestColumn &column) {
        if (to.size() > begin)
            to.append(',');
        appendView(to, column.name);
    });
    to.append("\r\n");
}

void appendCsvLine(QByteArray &to, const DigestTable &table, const DigestRow &row)
{
    bool isFirst = true;
    eachColumn(table, [&](const DigestColumn &column) {
        if (!std::exchange(isFirst, false))
            to.append(',');
        const DigestCell cell = column.of(row);
        if (const QByteArray *text = std::get_if<QByteArray>(&cell))
            appendCsvText(to, *text);
        else
            to.append(digest::text(cell));
    });
    to.append("\r\n");
}

} // namespace turnscope::digest
