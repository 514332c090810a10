// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace turnscope {

/// Appends a cell of RFC 4180: in quotes where it has to be. UTF-8.
void appendCsvCell(QByteArray &to, QByteArrayView utf8);

/// The same of text from outside: what a spreadsheet would take for a formula has an apostrophe before it.
void appendCsvText(QByteArray &to, QByteArrayView utf8);

} // namespace turnscope
