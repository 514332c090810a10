// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/detection_memory.h"

#include "models/session/session_form.h"

namespace turnscope {

void DetectionMemory::take(const SettingValues &values)
{
    if (const QString type = values[SettingField::TurnTaking].toString(); !type.isEmpty())
        m_type = type;
    if (m_type.isEmpty())
        return;
    SettingValues told = values;
    told[SettingField::TurnTaking] = m_type;
    SettingValues &last = m_last[m_type];
    for (const SettingField field : allSettingFields()) {
        if (isBeside(field, SettingField::TurnTaking) && !told[field].isUndefined() && settingApplies(field, told))
            last[field] = told[field];
    }
}

QJsonValue DetectionMemory::last(const QString &type, SettingField field) const
{
    const auto found = m_last.find(type);
    return found == m_last.end() ? QJsonValue(QJsonValue::Undefined) : found->second[field];
}

} // namespace turnscope
