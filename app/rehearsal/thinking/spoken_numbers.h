// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace turnscope {

/// The longest run of digits in English words and figures, as one says a telephone or an order number: "one two three
/// four", "twelve thirty four" and "1234" are all 1234. Empty when there is none.
QString spokenDigits(const QString &text);

/// The first number in `text` as an amount: "twenty five" is 25.
std::optional<int> spokenAmount(const QString &text);

/// 0 to 999 in English words.
QString inWords(int number);

/// Lower-case words and figures without punctuation.
QStringList plainWords(const QString &text);

} // namespace turnscope
