// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setting_values.h"

#include <QString>

#include <map>

namespace turnscope {

/// What turn_detection said when each of its types was last in force: whoever goes to push to talk and back finds the
/// silence as it was, and a semantic detector its eagerness. Of one session. A value.
class DetectionMemory
{
public:
    /// What an echo shows, or what an update asked for that was taken; in order. Fields that are Undefined stay as they
    /// were, for some endpoints echo only what changed.
    void take(const SettingValues &values);

    /// Undefined: it was never told.
    QJsonValue last(const QString &type, SettingField field) const;

    /// That is in force, as SettingField::TurnTaking says it; empty: nobody has told.
    const QString &type() const { return m_type; }

private:
    QString m_type;
    std::map<QString, SettingValues> m_last;
};

} // namespace turnscope
