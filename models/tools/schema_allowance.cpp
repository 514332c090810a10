// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_allowance.h"

#include <QJsonArray>
#include <QJsonObject>

namespace turnscope {

namespace {

constexpr qsizetype kLetters = 64;

} // namespace

bool SchemaAllowance::take(qsizetype count)
{
    m_left = isUsedUp() ? m_left : m_left - count;
    return !isUsedUp();
}

bool SchemaAllowance::take(const QJsonValue &value)
{
    if (!take(1 + value.toString().size() / kLetters))
        return false;
    for (const QJsonValue &each : value.toArray()) {
        if (!take(each))
            return false;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!take(it.key().size() / kLetters) || !take(*it))
            return false;
    }
    return true;
}

} // namespace turnscope
