// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// What the arguments of a call are worth against the schema of the function's parameters.
struct ArgumentVerdict
{
    enum class State : quint8 {
        Fits,
        NotJson, ///< no JSON object at all
        Wrong,   ///< JSON that the schema does not allow
    };

    State state = State::Fits;
    QStringList objections; ///< a sentence each, with its place ("stops[2].city"); at most kMostObjections
    QStringList unread;     ///< words of the schema that demand something and were not looked at: not all is proven

    static constexpr qsizetype kMostObjections = 20;

    friend bool operator==(const ArgumentVerdict &, const ArgumentVerdict &) = default;
};

/// Looks at type, properties, required, additionalProperties, items, enum, const, the bounds of numbers, texts and lists,
/// pattern, allOf, anyOf, oneOf, not, and $ref within the schema. An empty schema takes any object. Any thread.
ArgumentVerdict checkArguments(QByteArrayView arguments, const QJsonObject &schema);

} // namespace turnscope
