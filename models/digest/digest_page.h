// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace turnscope::digest {

/// Databases that a digest goes into.
enum class Database : quint8 { Sqlite, PostgreSql, ClickHouse };

/// models/digest/DIGEST.md: every table and every column, made from them.
QByteArray page();

/// The tables, as the database wants to be told; each made only where it is not there. resources/fleet has them as files.
QByteArray schema(Database database);

} // namespace turnscope::digest
