// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/noise_panel.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/session/folded_audio.h"
#include "models/tuning/babble.h"
#include "models/tuning/echo_doctor.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum Choice { Nothing, White, Talkers, Echo, File };

constexpr qint64 kLargestNoise = 512 << 20; // bytes

} // namespace

NoisePanel::NoisePanel(TuningDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_noise(new QComboBox)
    , m_snr(new QDoubleSpinBox)
    , m_delay(new QSpinBox)
    , m_telephone(new QCheckBox(tr("through a telephone: 8 kHz, µ-law")))
    , m_loss(new QDoubleSpinBox)
    , m_lost(new QComboBox)
    , m_seed(new QSpinBox)
{
    setObjectName(u"noisePanel"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    auto *choices = new QWidget;
    choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *columns = new QHBoxLayout(choices);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    auto *noise = new QFormLayout;
    auto *telephone = new QFormLayout;
    for (QFormLayout *form : {noise, telephone})
        form->setVerticalSpacing(8);
    addNoise(*noise);
    addTelephone(*telephone);
    for (QFormLayout *form : {noise, telephone}) {
        auto *side = new QVBoxLayout;
        side->addLayout(form);
        side->addStretch(1);
        columns->addLayout(side);
    }
    columns->addStretch(1);
    column->addWidget(choices);
    column->addWidget(makeActions());
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setAccessibleName(tr("Noise and telephone"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    connect(&desk.tuning(), &SessionTuning::changed, this, &NoisePanel::showTuning);
    showChoices();
    showTuning();
}

void NoisePanel::addNoise(QFormLayout &form)
{
    m_noise->setObjectName(u"noiseKind"_s);
    m_noise->addItems(
        {tr("none"), tr("white"), tr("babble: six people at once"), tr("the model's own echo"), tr("a sound file…")});
    m_snr->setObjectName(u"noiseSnr"_s);
    m_snr->setRange(Degradation::kLoudest, Degradation::kFaintest);
    m_snr->setValue(Degradation().snr);
    m_snr->setDecimals(0);
    m_snr->setSuffix(tr(" dB"));
    m_snr->setToolTip(tr("How far the user's speech is above the noise: less is louder noise."));
    m_delay->setRange(0, int(Degradation::kLongestEcho.count()));
    m_delay->setValue(int(Degradation().echoDelay.count()));
    m_delay->setSuffix(tr(" ms"));
    m_seed->setObjectName(u"noiseSeed"_s);
    m_seed->setRange(1, 999'999);
    m_seed->setToolTip(tr("The same seed makes the same noise, and loses the same packets."));
    form.addRow(tr("Noise"), m_noise);
    form.addRow(tr("Speech above noise"), m_snr);
    form.addRow(tr("Echo comes after"), m_delay);
    form.addRow(tr("Seed"), m_seed);
    connect(m_noise, &QComboBox::activated, this, [this](int choice) {
        if (choice == File)
            chooseSound();
        showChoices();
    });
}

void NoisePanel::addTelephone(QFormLayout &form)
{
    m_telephone->setObjectName(u"noiseTelephone"_s);
    m_loss->setObjectName(u"noiseLoss"_s);
    m_loss->setRange(0, 100);
    m_loss->setDecimals(1);
    m_loss->setSuffix(tr(" %"));
    m_lost->addItems({tr("are silence"), tr("repeat the last one")});
    form.addRow(m_telephone);
    form.addRow(tr("Packets lost"), m_loss);
    form.addRow(tr("Lost ones"), m_lost);
    connect(m_telephone, &QCheckBox::toggled, this, &NoisePanel::showChoices);
}

QWidget *NoisePanel::makeActions()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_listen = new QPushButton(tr("Listen through it"));
    m_listen->setObjectName(u"noiseListen"_s);
    m_listen->setToolTip(tr("B is applied to the session's audio with this in it. A stays what the session had."));
    m_without = new QPushButton(tr("Without it"));
    m_without->setObjectName(u"noiseWithout"_s);
    m_whose = new QPushButton(tr("Whose voice cut in?"));
    m_whose->setObjectName(u"noiseWhose"_s);
    m_whose->setToolTip(tr("Looks in the microphone for the model's own sound where speech began while it spoke."));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    row->addWidget(m_listen);
    row->addWidget(m_without);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_whose);
    m_state = new WrappedLabel;
    m_state->setObjectName(u"noiseState"_s);
    m_echo = new WrappedLabel;
    m_echo->setObjectName(u"noiseEcho"_s);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_echo);
    connect(m_listen, &QPushButton::clicked, this, &NoisePanel::listen);
    connect(m_without, &QPushButton::clicked, this, [this] {
        WhatIf setting = m_desk.whatIf();
        setting.through = {};
        m_desk.set(setting, tr("listening without noise"));
    });
    connect(m_whose, &QPushButton::clicked, this, &NoisePanel::askWhose);
    return part;
}

void NoisePanel::setSynthesis(const SpeechSynthesis *synthesis)
{
    m_synthesis = synthesis;
    showChoices();
}

Degradation NoisePanel::wanted() const
{
    Degradation how;
    switch (m_noise->currentIndex()) {
    case White:
        how.noise = Degradation::Noise::White;
        break;
    case Echo:
        how.noise = Degradation::Noise::Echo;
        break;
    case Talkers:
    case File:
        how.noise = Degradation::Noise::Sound;
        how.sound = m_sound;
        how.soundName = m_soundName;
        break;
    default:
        break;
    }
    how.snr = m_snr->value();
    how.echoDelay = milliseconds(m_delay->value());
    how.telephone = m_telephone->isChecked();
    how.loss = how.telephone ? m_loss->value() : 0;
    how.lost = m_lost->currentIndex() == 1 ? LostPacket::Repeated : LostPacket::Silent;
    how.seed = quint64(m_seed->value());
    return how;
}

void NoisePanel::listen()
{
    const auto seed = quint64(m_seed->value());
    if (m_noise->currentIndex() == Talkers && m_babbleSeed != seed)
        return makeBabble(seed);
    const Degradation how = wanted();
    if (const auto objection = how.objection())
        return refuse(objection->text);
    WhatIf setting = m_desk.whatIf();
    setting.through = how;
    m_desk.set(setting, tr("listening through noise"));
}

/// Some seconds of several voices; then listens.
void NoisePanel::makeBabble(quint64 seed)
{
    if (!m_synthesis)
        return refuse(tr("Nobody on this computer can speak: babble needs Flite."));
    m_state->setText(tr("Six people are being made to speak…"));
    m_maker.restart(
        [synthesis = m_synthesis, seed](const Task &task) {
            return Babble::make([synthesis](const QString &text, const QString &person,
                                            double speed) { return synthesis->speak(text, person, speed); },
                                synthesis->persons(), seed, [&task] { return !task.isCancelled(); });
        },
        [this, seed, of = std::weak_ptr(m_desk.tuning().session())](Result<Wave> made) {
            if (!made)
                return refuse(made.error().text);
            m_sound = std::make_shared<const Wave>(*std::move(made));
            m_soundName = tr("babble");
            m_babbleSeed = seed;
            if (of.lock() == m_desk.tuning().session()) // else it was asked for another one
                listen();
            else
                showTuning();
        });
}

void NoisePanel::chooseSound()
{
    const QString path = m_askSound ? m_askSound() : QString();
    if (path.isEmpty()) {
        m_noise->setCurrentIndex(Nothing);
        return;
    }
    m_sound.reset();
    m_babbleSeed.reset();
    m_maker.restart(
        [path](const Task &) {
            return readFile(path, kLargestNoise).and_then([](const QByteArray &file) { return readSound(file); });
        },
        [this, path](Result<Wave> read) {
            if (!read) {
                m_noise->setCurrentIndex(Nothing);
                showChoices();
                return refuse(read.error().text);
            }
            m_sound = std::make_shared<const Wave>(*std::move(read));
            m_soundName = shownPath(QFileInfo(path).fileName());
            m_noise->setItemText(File, tr("%1…").arg(m_soundName));
        });
}

void NoisePanel::refuse(const QString &why)
{
    m_state->setText(why);
    setTone(*m_state, u"changed"_s);
}

void NoisePanel::askWhose()
{
    const auto session = m_desk.tuning().session();
    if (!session || !m_desk.tuning().isPossible() || !session->hasTimes())
        return;
    std::vector<InputRange> voices;
    for (const TuningSpan &span : m_desk.tuning().reference().own) {
        if (!span.byClient)
            voices.push_back(span.voice);
    }
    m_session = session;
    m_echo->setText(tr("Listening to each of them…"));
    m_echo->show();
    m_doctor.restart(
        [audio = std::make_shared<const KeptAudio>(session->fold(), session->sharedEvents()),
         voices = std::move(voices)](const Task &task) {
            return echoReport(audio->audio(), voices, [&task] { return !task.isCancelled(); });
        },
        [this](const std::optional<EchoReport> &report) {
            if (report)
                m_echo->setText(report->text());
        });
}

void NoisePanel::showChoices()
{
    const int noise = m_noise->currentIndex();
    m_snr->setEnabled(noise != Nothing);
    m_delay->setEnabled(noise == Echo);
    m_loss->setEnabled(m_telephone->isChecked());
    m_lost->setEnabled(m_telephone->isChecked());
}

void NoisePanel::showTuning()
{
    const SessionTuning &tuning = m_desk.tuning();
    const bool possible = tuning.isPossible();
    const bool degraded = !tuning.whatIf().through.isNothing();
    m_listen->setEnabled(possible);
    m_without->setEnabled(degraded);
    m_whose->setEnabled(possible && tuning.session()->hasTimes());
    m_progress->setVisible(degraded && tuning.share() < 1);
    m_progress->setValue(int(tuning.share() * 100));
    if (m_session.lock() != tuning.session()) {
        m_doctor.cancel();
        m_echo->clear();
    }
    m_echo->setVisible(!m_echo->text().isEmpty());
    if (m_maker.isRunning())
        return;
    setTone(*m_state, tuning.problem().isEmpty() ? u"dim"_s : u"changed"_s);
    if (!tuning.problem().isEmpty())
        m_state->setText(tuning.problem());
    else if (!degraded)
        m_state->setText(tr("B hears the session as it was. The same seed always makes the same noise."));
    else if (tuning.share() < 1)
        m_state->setText(tr("Listening through %1.").arg(tuning.whatIf().through.text()));
    else
        m_state->setText(
            tr("B hears the session through %1: %n error(s).", nullptr, int(tuning.outcome().sums.errors()))
                .arg(tuning.whatIf().through.text()));
}

} // namespace turnscope
