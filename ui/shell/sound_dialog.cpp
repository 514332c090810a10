// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sound_dialog.h"

#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/shell/level_meter.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <array>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGuardStep = 20; // ms

/// Rows of the input box that are no devices.
enum InputRow : int { DefaultDevice, Device, Wav, Silence, OtherWav };

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("tone", u"heading"_s);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

QLabel *dimLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    label->setProperty("tone", u"dim"_s);
    return label;
}

QSlider *slider(const QString &name, const QString &spoken, int least, int most)
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(name);
    slider->setAccessibleName(spoken);
    slider->setRange(least, most);
    return slider;
}

QComboBox *box(const QString &name, const QString &spoken)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/// A row of a slider and its value.
void addSlider(QFormLayout *form, const QString &name, QSlider *slider, QLabel *figure)
{
    auto *row = new QHBoxLayout;
    row->addWidget(slider, 1);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setFixedWidth(figure->fontMetrics().horizontalAdvance(u"+24 dB  "_s));
    row->addWidget(figure);
    auto *label = new QLabel(name);
    label->setBuddy(slider);
    form->addRow(label, row);
}

} // namespace

SoundDialog::SoundDialog(SoundControl &control, const ThemeSwitch &theme, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_input(box(u"inputChoice"_s, tr("Microphone")))
    , m_channel(box(u"channelChoice"_s, tr("Channel")))
    , m_gain(slider(u"gainSlider"_s, tr("Gain"), -int(SoundSettings::kMostGain), int(SoundSettings::kMostGain)))
    , m_gainText(dimLabel(u"gainText"_s))
    , m_mute(new QCheckBox(tr("&Mute: send silence")))
    , m_loop(new QCheckBox(tr("&Over and over")))
    , m_inputLevel(new LevelMeter(theme))
    , m_inputCounts(dimLabel(u"inputCounts"_s))
    , m_output(box(u"outputChoice"_s, tr("Speaker")))
    , m_volume(slider(u"volumeSlider"_s, tr("Volume"), 0, 100))
    , m_volumeText(dimLabel(u"volumeText"_s))
    , m_monitor(box(u"monitorChoice"_s, tr("Listen as")))
    , m_outputLevel(new LevelMeter(theme))
    , m_outputCounts(dimLabel(u"outputCounts"_s))
    , m_deviceFormat(new QCheckBox(tr("Open &devices at their own rate")))
    , m_guard(slider(u"guardSlider"_s, tr("Cut-in guard"), 0, int(SoundSettings::kMostGuard.count()) / kGuardStep))
    , m_guardText(dimLabel(u"guardText"_s))
{
    setObjectName(u"soundDialog"_s);
    setWindowTitle(tr("Sound"));
    setMinimumWidth(440);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addInput(form);
    addOutput(form);
    addInterruption(form);
    connect(&control, &SoundControl::changed, this, &SoundDialog::refresh);
    refresh();
    setSound({});
}

void SoundDialog::addInput(QFormLayout *form)
{
    m_mute->setObjectName(u"muteBox"_s);
    m_loop->setObjectName(u"loopBox"_s);
    m_inputLevel->setObjectName(u"inputLevel"_s);
    m_gain->setToolTip(tr("Applied to what is sent; a double step is 6 dB. 0 dB: as it comes from the device."));
    m_channel->setToolTip(tr("Which channel of the device is sent; the wire is mono."));
    form->addRow(heading(tr("You")));
    form->addRow(tr("&Input"), m_input);
    form->addRow(QString(), m_loop);
    form->addRow(tr("&Channel"), m_channel);
    addSlider(form, tr("&Gain"), m_gain, m_gainText);
    form->addRow(tr("Level"), m_inputLevel);
    form->addRow(QString(), m_mute);
    form->addRow(QString(), m_inputCounts);
    connect(m_input, &QComboBox::activated, this, &SoundDialog::chooseInput);
    connect(m_channel, &QComboBox::activated, this,
            [this](int row) { change([row](SoundSettings &settings) { settings.channel = row - 1; }); });
    connect(m_gain, &QSlider::valueChanged, this,
            [this](int gain) { change([gain](SoundSettings &settings) { settings.gain = float(gain); }); });
    connect(m_mute, &QCheckBox::toggled, this,
            [this](bool on) { change([on](SoundSettings &settings) { settings.muted = on; }); });
    connect(m_loop, &QCheckBox::toggled, this,
            [this](bool on) { change([on](SoundSettings &settings) { settings.input.loop = on; }); });
}

void SoundDialog::addOutput(QFormLayout *form)
{
    m_outputLevel->setObjectName(u"outputLevel"_s);
    m_deviceFormat->setObjectName(u"deviceFormatBox"_s);
    m_deviceFormat->setToolTip(tr("Both devices: at their own rate and channels, converted to and from 24 kHz mono by "
                                  "soxr. Otherwise the system is asked for 24 kHz mono, and converts as it does."));
    m_monitor->addItem(tr("What the wire carried"), int(Monitor::AsReceived));
    m_monitor->addItem(tr("A telephone line, µ-law 8 kHz"), int(Monitor::Ulaw));
    m_monitor->addItem(tr("A telephone line, A-law 8 kHz"), int(Monitor::Alaw));
    m_monitor->setToolTip(tr("How answers are played, from the next one on. Where the session itself uses G.711, you "
                             "hear that anyway. The recording keeps what came."));
    form->addRow(heading(tr("The model")));
    form->addRow(tr("O&utput"), m_output);
    addSlider(form, tr("&Volume"), m_volume, m_volumeText);
    form->addRow(tr("Level"), m_outputLevel);
    form->addRow(tr("&Listen as"), m_monitor);
    form->addRow(QString(), m_deviceFormat);
    form->addRow(QString(), m_outputCounts);
    connect(m_output, &QComboBox::activated, this, &SoundDialog::chooseOutput);
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        change([percent](SoundSettings &settings) { settings.volume = float(percent) / 100; });
    });
    connect(m_monitor, &QComboBox::activated, this,
            [this](int row) { change([row](SoundSettings &settings) { settings.monitor = Monitor(row); }); });
    connect(m_deviceFormat, &QCheckBox::toggled, this,
            [this](bool on) { change([on](SoundSettings &settings) { settings.deviceFormat = on; }); });
}

void SoundDialog::addInterruption(QFormLayout *form)
{
    m_guard->setToolTip(
        u"<p>"_s
        + tr(
            "How long a voice must last before it interrupts an answer. 0: the server's speech_started counts at once.")
        + u"</p><p>"_s
        + tr(
            "Above 0 it is measured by our own detector (Silero) in the audio as it was appended: the 32 ms frames "
            "with a "
            "voice in them, from the onset that speech_started told (audio_start_ms plus prefix_padding_ms). Once they "
            "add up to this, the speaker falls silent and the response is cancelled; if speech_stopped comes first, "
            "the "
            "answer goes on. The server is then told not to interrupt by itself (interrupt_response false).")
        + u"</p>"_s);
    form->addRow(heading(tr("Interruption")));
    addSlider(form, tr("Cut-in gu&ard"), m_guard, m_guardText);
    connect(m_guard, &QSlider::valueChanged, this, [this](int steps) {
        change([steps](SoundSettings &settings) { settings.cutInGuard = milliseconds(steps * kGuardStep); });
    });
}

void SoundDialog::refresh()
{
    const SoundSettings settings = m_control.settings();
    const std::array<QSignalBlocker, 6> quiet{QSignalBlocker(m_gain),         QSignalBlocker(m_mute),
                                              QSignalBlocker(m_loop),         QSignalBlocker(m_volume),
                                              QSignalBlocker(m_deviceFormat), QSignalBlocker(m_guard)};
    refreshInputs(settings);
    refreshOutputs(settings);
    const int gain = int(std::lround(settings.gain));
    m_gain->setValue(gain);
    m_gainText->setText(tr("%1 dB").arg(gain > 0 ? u'+' + QString::number(gain) : QString::number(gain)));
    m_mute->setChecked(settings.muted);
    m_loop->setChecked(settings.input.loop);
    m_loop->setVisible(settings.input.kind == SoundInput::Kind::Wav);
    m_volume->setValue(int(std::lround(settings.volume * 100)));
    m_volumeText->setText(tr("%1 %").arg(m_volume->value()));
    m_monitor->setCurrentIndex(int(settings.monitor));
    m_deviceFormat->setChecked(settings.deviceFormat);
    m_guard->setValue(int(settings.cutInGuard.count()) / kGuardStep);
    m_guardText->setText(tr("%1 ms").arg(settings.cutInGuard.count()));
}

void SoundDialog::refreshInputs(const SoundSettings &settings)
{
    if (m_input->view()->isVisible() || m_channel->view()->isVisible())
        return;
    const QList<SoundDevice> devices = m_control.inputs();
    m_input->clear();
    m_input->addItem(m_control.inputs().isEmpty() ? tr("The system's default: there is none")
                                                  : tr("The system's default"),
                     DefaultDevice);
    int chosen = 0;
    int channels = 1;
    const auto add = [this](const QString &name, InputRow kind, const QVariant &id = {}) {
        m_input->addItem(name, kind);
        m_input->setItemData(m_input->count() - 1, id, Qt::UserRole + 1);
        return m_input->count() - 1;
    };
    for (const SoundDevice &device : devices) {
        const int row = add(device.name, Device, device.id);
        if (device.id == settings.input.device)
            chosen = row;
        if (device.id == settings.input.device || settings.input.device.isEmpty())
            channels = std::max(channels, device.channels);
    }
    if (chosen == 0 && !settings.input.device.isEmpty())
        chosen = add(tr("%1 (not there)").arg(settings.input.name), Device, settings.input.device);
    m_input->insertSeparator(m_input->count());
    if (settings.input.kind == SoundInput::Kind::Wav)
        chosen = add(QFileInfo(settings.input.name).fileName(), Wav);
    add(tr("A WAV file…"), OtherWav);
    const int silence = add(tr("Silence"), Silence);
    m_input->setCurrentIndex(settings.input.kind == SoundInput::Kind::Silence ? silence : chosen);
    m_input->setToolTip(settings.input.kind == SoundInput::Kind::Wav ? plainTip(settings.input.name) : QString());

    m_channel->clear();
    m_channel->addItem(tr("All, mixed"));
    for (int channel = 0; channel < std::max(channels, settings.channel + 1); ++channel)
        m_channel->addItem(tr("Channel %1").arg(channel + 1));
    m_channel->setCurrentIndex(settings.channel + 1);
    m_channel->setEnabled(settings.input.kind == SoundInput::Kind::Device && m_channel->count() > 2);
}

void SoundDialog::refreshOutputs(const SoundSettings &settings)
{
    if (m_output->view()->isVisible() || m_monitor->view()->isVisible())
        return;
    m_output->clear();
    m_output->addItem(m_control.outputs().isEmpty() ? tr("The system's default: there is none")
                                                    : tr("The system's default"),
                      QByteArray());
    for (const SoundDevice &device : m_control.outputs())
        m_output->addItem(device.name, device.id);
    int chosen = m_output->findData(settings.output);
    if (chosen < 0) {
        m_output->addItem(tr("%1 (not there)").arg(settings.outputName), settings.output);
        chosen = m_output->count() - 1;
    }
    m_output->setCurrentIndex(chosen);
}

void SoundDialog::chooseInput(int row)
{
    const auto kind = InputRow(m_input->itemData(row).toInt());
    if (kind == OtherWav) {
        Q_EMIT wavWanted();
        return refresh();
    }
    change([&](SoundSettings &settings) {
        if (kind == Wav)
            return;
        if (kind == Silence) {
            settings.input = {SoundInput::Kind::Silence, settings.input.device, {}, false};
            return;
        }
        const bool standard = kind == DefaultDevice;
        settings.input = {SoundInput::Kind::Device, m_input->itemData(row, Qt::UserRole + 1).toByteArray(),
                          standard ? QString() : m_input->itemText(row), false};
        settings.channel = SoundSettings::kAllChannels;
    });
    refresh();
}

void SoundDialog::chooseOutput(int row)
{
    change([&](SoundSettings &settings) {
        settings.output = m_output->itemData(row).toByteArray();
        settings.outputName = settings.output.isEmpty() ? QString() : m_output->itemText(row);
    });
}

void SoundDialog::setSound(const SoundStatus &sound)
{
    m_inputLevel->setLevel(sound.level);
    m_outputLevel->setLevel(sound.outputLevel);
    constexpr quint64 kQueueRate = 24'000; // Hz, of the microphone's samples on their way to the session
    const auto length = [](quint64 samples) {
        return durationText(microseconds(qint64(samples * 1'000'000 / kQueueRate)));
    };
    m_inputCounts->setText(
        tr("%1 of audio lost · %2 late").arg(length(sound.droppedSamples), length(sound.lateSamples)));
    m_inputCounts->setToolTip(tr("In this session. Lost: microphone audio that did not get from the device to the "
                                 "session. Late: what came more than 100 ms after it was due, or never."));
    m_outputCounts->setText(tr("%n pause(s) within answers", nullptr, sound.underruns));
    m_outputCounts->setToolTip(tr("In this session: times an answer stood still because its audio had not come yet."));
}

void SoundDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_control.setPreview(true);
    refresh();
}

void SoundDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_control.setPreview(false);
}

} // namespace turnscope
