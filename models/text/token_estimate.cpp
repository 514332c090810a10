// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/token_estimate.h"

#include <QStringView>

#include <algorithm>

namespace turnscope {

qint64 estimatedTokens(const QString &text)
{
    const qint64 words = QStringView(text).split(u' ', Qt::SkipEmptyParts).size();
    return std::max(words, (text.toUtf8().size() + 3) / 4);
}

} // namespace turnscope
