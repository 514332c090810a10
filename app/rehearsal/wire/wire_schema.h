// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace turnscope {

/// What clients may send, said in checks that are put together. A check gets a value and its dotted path, and answers
/// with the error the service would send, or nothing.
namespace schema {

using Refusal = std::optional<WireError>;
using Check = std::function<Refusal(const QJsonValue &value, const QString &path)>;

/// One key of an object.
struct Field
{
    QString key;
    Check check;
    bool required = false;
};

Check anything();
Check flag();
Check text(qsizetype longest = -1);
Check constant(const QString &value);
Check oneOf(const QStringList &values);
Check integer(qint64 least, qint64 most);
Check number(double least, double most);
Check nullable(Check check);
Check either(Check first, Check second); ///< the second one's error when both refuse
Check list(Check each, qsizetype fewest = 0);
Check object(std::vector<Field> fields);                    ///< a key that is not among the fields is refused
Check openObject();                                         ///< any keys
Check byType(std::vector<std::pair<QString, Check>> kinds); ///< the object's `type` chooses the check
Check metadata();                                           ///< at most 16 pairs of text

WireError missing(const QString &path);
WireError unsupported(const QString &value, const QStringList &supported, const QString &path);

} // namespace schema

} // namespace turnscope
