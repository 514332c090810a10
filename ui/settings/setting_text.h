// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/session_schema.h"

#include <QCoreApplication>

namespace turnscope {

/// What people read of a setting. The protocol's own words stay as they are.
class SettingText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SettingText)

public:
    static QString name(SettingField field);

    /// What it does, its unit and its range.
    static QString explanation(SettingField field);

    /// A value as the form shows it; "not told" for Undefined.
    static QString value(SettingField field, const QJsonValue &value);

private:
    struct Words
    {
        SettingField field;
        const char *name;
        const char *explanation;
    };

    static const Words kWords[kSettingFields];
};

} // namespace turnscope
