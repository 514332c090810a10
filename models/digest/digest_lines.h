// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_table.h"

namespace turnscope::digest {

/// {"table":"turns","schema":1,"recording":"…",…} and a line feed: every column in its order, null where nothing is known.
/// It begins with these three keys, so that a line can be told by its first letters.
void appendJsonLine(QByteArray &to, const DigestTable &table, const DigestRow &row);

/// RFC 4180, with CRLF: nothing between the commas where nothing is known. Text from outside that a spreadsheet would take
/// for a formula has an apostrophe before it.
void appendCsvHead(QByteArray &to, const DigestTable &table);
void appendCsvLine(QByteArray &to, const DigestTable &table, const DigestRow &row);

} // namespace turnscope::digest
