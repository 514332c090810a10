// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/sound_control.h"
#include "models/control/turn_mode.h"
#include "ui/theme/drop_sheet.h"
#include "ui/theme/theme_switch.h"

class QCheckBox;
class QComboBox;

namespace turnscope {

class LevelMeter;
class TurnModeBox;

/// What belongs to talking, below the Talk button: the level, mute, the microphone, and who decides when a turn ends.
class TalkSheet : public DropSheet
{
    Q_OBJECT

public:
    TalkSheet(const ThemeSwitch &themes, QWidget *parent);

    /// At the tick.
    void setSound(const SoundStatus &sound);

    /// Those that can be spoken into, and the chosen one.
    void setDevices(const QList<SoundDevice> &devices, const SoundSettings &settings);

    /// What is in force; nothing: the endpoint's own choice.
    void setTurnMode(std::optional<TurnMode> mode);

Q_SIGNALS:
    void muteWanted(bool on);
    void deviceWanted(const QByteArray &device, const QString &name); ///< empty: the system's default
    void turnModeWanted(turnscope::TurnMode mode);
    void soundWanted(); ///< all of it
    void settingsWanted();

private:
    LevelMeter *m_level;
    QCheckBox *m_mute;
    QComboBox *m_device;
    TurnModeBox *m_mode;
};

} // namespace turnscope
