// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/sound_settings.h"
#include "models/control/turn_mode.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace turnscope {

/// Keeps across starts what was chosen about sound and turn-taking, but for files and mute: a program that starts
/// listens to a device, and says so. What was written by another hand is brought into its bounds. Only what was changed
/// here is written, so that what another window has changed meanwhile stays.
class SoundStore
{
public:
    explicit SoundStore(QSettings &settings);

    SoundSettings read() const;
    void write(const SoundSettings &sound);

    std::optional<TurnMode> readTurnMode() const;
    void writeTurnMode(TurnMode mode);

private:
    QSettings &m_settings;
    SoundSettings m_kept; ///< as it was read or written here
};

} // namespace turnscope
