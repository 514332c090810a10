// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace turnscope {

/// A change of one entry among several that settings keep under one key (a list) or under many (an array), while other
/// windows and commands of ours change others: as long as this lives, what `settings` hold is what the file holds, and
/// no other SharedSettingsChange of any process begins. Its end writes the file.
///
///     QSettings settings;
///     const SharedSettingsChange change(settings);
///     settings.setValue(key, withOneMore(settings.value(key)));
///
/// Needed only where what is written depends on what was read; single values QSettings joins by itself. Any thread. Waits
/// kPatience at most; where no lock can be had (a folder that may not be written to), the change is made without.
class SharedSettingsChange
{
public:
    static constexpr int kPatience = 2000; ///< ms; a change takes some ms

    /// `settings` must outlive this.
    explicit SharedSettingsChange(QSettings &settings);
    ~SharedSettingsChange();
    Q_DISABLE_COPY_MOVE(SharedSettingsChange)

private:
    QSettings &m_settings;
    QLockFile m_lock;
};

} // namespace turnscope
