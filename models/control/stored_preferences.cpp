// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"

#include "models/session/shared_settings_change.h"

#include <QSettings>

namespace turnscope {

// Each call has a QSettings of its own thread; those of one file share what they hold.

void StoredPreferences::setValue(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

void StoredPreferences::remove(const QString &key)
{
    QSettings().remove(key);
}

void StoredPreferences::change(const QString &key, const Change &change)
{
    QSettings settings;
    const SharedSettingsChange alone(settings);
    settings.setValue(key, change(settings.value(key)));
}

QVariant StoredPreferences::read(const QString &key) const
{
    return QSettings().value(key);
}

} // namespace turnscope
