// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// How many tokens a text is, as an estimate: the greater of the number of words and a quarter of its bytes in UTF-8, rounded
/// up. No tokenizer of a model is known here.
qint64 estimatedTokens(const QString &text);

} // namespace turnscope
