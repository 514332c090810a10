// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/speech_synthesis.h"
#include "models/work/worker.h"
#include "ui/tuning/tuning_desk.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace turnscope {

class WrappedLabel;

/// What B would make of the session's audio in a noisy room, or over a telephone; and whether cut-ins are the model's own voice.
/// GUI thread; workers make noise and listen.
class NoisePanel : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit NoisePanel(TuningDesk &desk, QWidget *parent = nullptr);

    /// Who speaks babble; null: nobody. It must outlive the panel.
    void setSynthesis(const SpeechSynthesis *synthesis);

    /// Asks for a sound file; empty: none was chosen.
    using AskSound = std::function<QString()>;
    void setAskSound(AskSound ask) { m_askSound = std::move(ask); }

private:
    void addNoise(QFormLayout &form);
    void addTelephone(QFormLayout &form);
    QWidget *makeActions();
    Degradation wanted() const;
    void listen();
    void makeBabble(quint64 seed);
    void chooseSound();
    void refuse(const QString &why);
    void askWhose();
    void showTuning();
    void showChoices();

    TuningDesk &m_desk;
    const SpeechSynthesis *m_synthesis = nullptr;
    AskSound m_askSound;
    QComboBox *m_noise;
    QDoubleSpinBox *m_snr;
    QSpinBox *m_delay;
    QCheckBox *m_telephone;
    QDoubleSpinBox *m_loss;
    QComboBox *m_lost;
    QSpinBox *m_seed;
    QPushButton *m_listen = nullptr;
    QPushButton *m_without = nullptr;
    QPushButton *m_whose = nullptr;
    QProgressBar *m_progress = nullptr;
    WrappedLabel *m_state = nullptr;
    WrappedLabel *m_echo = nullptr;
    std::shared_ptr<const Wave> m_sound; ///< babble, or a file's
    QString m_soundName;
    std::optional<quint64> m_babbleSeed;    ///< m_sound is babble, and whose
    std::weak_ptr<const Session> m_session; ///< that m_echo is about
    Worker m_maker{WorkPool::Asked, this};
    Worker m_doctor{WorkPool::Asked, this};
};

} // namespace turnscope
