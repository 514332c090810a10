// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/sound_control.h"
#include "ui/theme/theme_switch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSlider;

namespace turnscope {

class LevelMeter;

/// What is spoken into and what answers come out of, with meters; how long a cut-in must last. Everything is in force
/// at once. Stays open beside the window; while it is, the microphone is open for its meter.
class SoundDialog : public QDialog
{
    Q_OBJECT

public:
    SoundDialog(SoundControl &control, const ThemeSwitch &theme, QWidget *parent = nullptr);

    /// At the tick.
    void setSound(const SoundStatus &sound);

Q_SIGNALS:
    /// A file is to be chosen, in place of the microphone.
    void wavWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addInput(QFormLayout *form);
    void addOutput(QFormLayout *form);
    void addInterruption(QFormLayout *form);

    /// Shows what is chosen and what there is to choose from.
    void refresh();
    void refreshInputs(const SoundSettings &settings);
    void refreshOutputs(const SoundSettings &settings);
    void chooseInput(int row);
    void chooseOutput(int row);

    template<typename Edit>
    void change(Edit edit)
    {
        SoundSettings settings = m_control.settings();
        edit(settings);
        m_control.setSettings(settings);
    }

    SoundControl &m_control;
    QComboBox *m_input;
    QComboBox *m_channel;
    QSlider *m_gain;
    QLabel *m_gainText;
    QCheckBox *m_mute;
    QCheckBox *m_loop;
    LevelMeter *m_inputLevel;
    QLabel *m_inputCounts;
    QComboBox *m_output;
    QSlider *m_volume;
    QLabel *m_volumeText;
    QComboBox *m_monitor;
    LevelMeter *m_outputLevel;
    QLabel *m_outputCounts;
    QCheckBox *m_deviceFormat;
    QSlider *m_guard;
    QLabel *m_guardText;
};

} // namespace turnscope
