// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preferences.h"

namespace turnscope {

/// Preferences in the application's settings, as QSettings finds them by the names of organization and application.
class StoredPreferences : public Preferences
{
public:
    void setValue(const QString &key, const QVariant &value) override;
    void remove(const QString &key) override;
    void change(const QString &key, const Change &change) override;

protected:
    QVariant read(const QString &key) const override;
};

} // namespace turnscope
