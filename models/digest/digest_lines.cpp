// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_lines.h"

#include "models/recording/frame_encoding.h"
#include "models/text/csv_cell.h"

namespace turnscope::digest {

namespace {

void appendView(QByteArray &to, std::string_view text)
{
    to.append(text.data(), qsizetype(text.size()));
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
        if (std::holds_alternative<std::monostate>(cell)) {
            to.append("null");
        } else if (const QByteArray *text = std::get_if<QByteArray>(&cell)) {
            to.append('"');
            appendJsonEscaped(to, *text);
            to.append('"');
        } else {
            appendText(to, cell);
        }
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
            appendText(to, cell);
    });
    to.append("\r\n");
}

} // namespace turnscope::digest
