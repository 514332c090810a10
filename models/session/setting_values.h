// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/session_schema.h"

#include <QJsonValue>

#include <array>

namespace turnscope {

/// One value a field, in the forms of SettingSpec::Kind; Undefined where the endpoint did not tell.
class SettingValues
{
public:
    SettingValues() { m_values.fill(QJsonValue::Undefined); }

    QJsonValue &operator[](SettingField field) { return m_values[size_t(field)]; }
    const QJsonValue &operator[](SettingField field) const { return m_values[size_t(field)]; }

    friend bool operator==(const SettingValues &, const SettingValues &) = default;

private:
    std::array<QJsonValue, kSettingFields> m_values;
};

} // namespace turnscope
