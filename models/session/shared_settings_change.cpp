// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/shared_settings_change.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

SharedSettingsChange::SharedSettingsChange(QSettings &settings)
    : m_settings(settings)
    , m_lock(settings.fileName() + u".change"_s) // QSettings itself locks ".lock"
{
    QDir().mkpath(QFileInfo(settings.fileName()).absolutePath());
    (void)m_lock.tryLock(kPatience);
    m_settings.sync();
}

SharedSettingsChange::~SharedSettingsChange()
{
    m_settings.sync();
}

} // namespace turnscope
