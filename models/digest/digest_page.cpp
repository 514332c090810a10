// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/digest/digest_page.h"

#include "models/digest/digest_table.h"

#include <array>

namespace turnscope::digest {

namespace {

void append(QByteArray &to, std::string_view text)
{
    to.append(text.data(), qsizetype(text.size()));
}

std::string_view typeOf(DigestType type, Database database)
{
    constexpr std::array<std::array<std::string_view, 3>, 5> types{{
        {"TEXT", "text", "String"},
        {"INTEGER", "bigint", "Int64"},
        {"REAL", "double precision", "Float64"},
        {"INTEGER", "boolean", "UInt8"},
        {"TEXT", "timestamptz", "String"},
    }};
    return types[size_t(type)][size_t(database)];
}

void appendColumn(QByteArray &to, const DigestColumn &column, Database database)
{
    append(to, column.name);
    to.append(' ');
    const bool nullable = database == Database::ClickHouse && !column.isKey;
    to.append(nullable ? "Nullable(" : "");
    append(to, typeOf(column.type, database));
    to.append(nullable ? ")" : "");
    to.append(column.isKey && database != Database::ClickHouse ? " NOT NULL" : "");
}

QByteArray keysOf(const DigestTable &table)
{
    QByteArray keys;
    for (const DigestColumn &column : table.allColumns()) {
        if (!column.isKey)
            continue;
        keys.append(keys.isEmpty() ? "" : ", ");
        append(keys, column.name);
    }
    return keys;
}

std::string_view wordOf(DigestType type)
{
    constexpr std::array<std::string_view, 5> words{"text", "integer", "real", "flag", "moment"};
    return words[size_t(type)];
}

} // namespace

QByteArray schema(Database database)
{
    QByteArray text = "-- Made from the columns of models/digest, to which a test holds it.\n";
    for (const DigestTable &table : digestTables()) {
        text.append("\nCREATE TABLE IF NOT EXISTS ");
        append(text, table.name);
        text.append(" (");
        bool isFirst = true;
        for (const DigestColumn &column : table.allColumns()) {
            text.append(std::exchange(isFirst, false) ? "\n  " : ",\n  ");
            appendColumn(text, column, database);
        }
        if (database == Database::ClickHouse)
            text.append("\n) ENGINE = ReplacingMergeTree ORDER BY (" + keysOf(table) + ");\n");
        else
            text.append(",\n  PRIMARY KEY (" + keysOf(table)
                        + (database == Database::Sqlite ? ")\n) WITHOUT ROWID;\n" : ")\n);\n"));
    }
    text.append("\n-- Yours to fill: which tools' answers resolve a call (cost_per_resolved_call.sql).\n"
                "CREATE TABLE IF NOT EXISTS resolving_tools (name ");
    text.append(database == Database::ClickHouse ? "String) ENGINE = Log;\n" : "text PRIMARY KEY);\n");
    return text;
}

QByteArray page()
{
    QByteArray text =
        "# The tables of a digest\n\n"
        "What `turnscope digest` writes, made from the columns themselves; a test holds it to them. After a "
        "change:\n`turnscope digest --columns > models/digest/DIGEST.md`, and `--schema` for the files of "
        "`resources/fleet`.\n\n"
        "* JSON Lines: every row is an object that begins with `\"table\"`, and has every column of it in this "
        "order. CSV: a file for each table.\n"
        "* What is not known is null, in CSV nothing: never 0.\n"
        "* A moment is UTC, `2026-11-21T09:14:03.120Z`; `…_us` are microseconds from the recording's begin, "
        "`…_ms` milliseconds. Numbers of things begin with 1, those of events too, which other commands' JSON counts "
        "from 0.\n"
        "* `recording` and the columns marked *key* name a row. Whoever puts rows into a database replaces all "
        "that it has of a recording: then a repeated task counts nothing twice.\n"
        "* No transcript, no arguments and no key is in any of them; the message of a finding may quote a word of its "
        "event.\n";
    for (const DigestTable &table : digestTables()) {
        text.append("\n## ");
        append(text, table.name);
        text.append("\n\n");
        append(text, table.meaning);
        text.append("\n\n| column | holds | what |\n|---|---|---|\n");
        for (const DigestColumn &column : table.allColumns()) {
            text.append("| `");
            append(text, column.name);
            text.append("` | ");
            append(text, wordOf(column.type));
            text.append(column.isKey ? ", key | " : " | ");
            append(text, column.meaning);
            text.append(" |\n");
        }
    }
    return text;
}

} // namespace turnscope::digest
