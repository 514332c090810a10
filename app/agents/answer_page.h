// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>

namespace turnscope {

/// Makes of what a tool knows an answer that an agent can take: without secrets, and no longer than kMostBytes, whatever a
/// hostile log holds. What is left out is told in the answer.
class AnswerPage
{
public:
    static constexpr qsizetype kMostBytes = 100'000;   ///< of an answer, as JSON
    static constexpr qsizetype kLongestString = 2'000; ///< characters, where nobody asked for more
    static constexpr qsizetype kMostEntries = 200;     ///< of a list or an object that is not paged

    /// `list` of `object` from its entry `cursor` on, as many as there is room for: with "next_cursor" where there are more.
    /// An error where the cursor is behind the end.
    static Result<QJsonObject> of(const QJsonObject &object, const QString &list, qint64 cursor = 0);

    /// A value with its long strings cut, base64 of sound left out, and its long lists and objects ended early, each with how
    /// much there was.
    static QJsonValue shortened(const QJsonValue &value, qsizetype longestString = kLongestString);

    /// As bytes, without what looks like a secret: as exports redact. "redacted" names the keys of what was replaced.
    static QByteArray json(const QJsonObject &object);
};

} // namespace turnscope
