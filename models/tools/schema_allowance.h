// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace turnscope {

/// What there is to read of one schema, which gets less as it is read: members, names and values, where 64 letters are one
/// more. For who makes something of a schema that may refer to the same from a thousand places. A value.
class SchemaAllowance
{
public:
    explicit SchemaAllowance(qsizetype most)
        : m_left(most)
    {
    }

    bool isUsedUp() const { return m_left < 0; }

    /// Whether there is as much left; once there was not, there is nothing.
    bool take(qsizetype count);

    /// Of all that is in the value; looks no further than there is left.
    bool take(const QJsonValue &value);

private:
    qsizetype m_left;
};

} // namespace turnscope
