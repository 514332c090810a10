// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/talk_sheet.h"

#include "ui/shell/level_meter.h"
#include "ui/shell/turn_mode_box.h"
#include "ui/theme/tip_wrapper.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace turnscope {

using namespace Qt::StringLiterals;

TalkSheet::TalkSheet(const ThemeSwitch &themes, QWidget *parent)
    : DropSheet(parent)
    , m_level(new LevelMeter(themes))
    , m_mute(new QCheckBox(tr("&Mute: send silence")))
    , m_device(new QComboBox)
    , m_mode(new TurnModeBox)
{
    setObjectName(u"talkSheet"_s);
    m_level->setObjectName(u"talkLevel"_s);
    m_mute->setObjectName(u"talkMute"_s);
    m_device->setObjectName(u"talkDevice"_s);
    m_device->setAccessibleName(tr("Microphone"));
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_device, m_mode}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    auto *sound = new QPushButton(tr("All sound settings…"));
    sound->setObjectName(u"soundButton"_s);
    sound->setToolTip(tr("Microphone, speaker and cut-in guard"));
    sound->setProperty(TipWrapper::kKeysOf, u"soundAction"_s);
    auto *settings = new QPushButton(tr("Session settings"));
    settings->setObjectName(u"settingsButton"_s);
    settings->setToolTip(tr("Session settings: voice, instructions, turns, hearing, limits"));
    settings->setProperty(TipWrapper::kKeysOf, u"settingsAction"_s);
    auto *more = new QHBoxLayout;
    more->addWidget(sound);
    more->addWidget(settings);
    more->addStretch(1);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Level"), m_level);
    form->addRow(QString(), m_mute);
    form->addRow(tr("Microphone"), m_device);
    form->addRow(tr("Turn-taking"), m_mode);
    form->addRow(more);
    connect(m_mute, &QCheckBox::clicked, this, &TalkSheet::muteWanted);
    connect(m_device, &QComboBox::activated, this, [this](int row) {
        Q_EMIT deviceWanted(m_device->itemData(row).toByteArray(), row == 0 ? QString() : m_device->itemText(row));
    });
    connect(m_mode, &TurnModeBox::modeChosen, this, &TalkSheet::turnModeWanted);
    connect(sound, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT soundWanted();
    });
    connect(settings, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT settingsWanted();
    });
}

void TalkSheet::setSound(const SoundStatus &sound)
{
    m_level->setLevel(sound.listening ? sound.level : 0);
    m_mute->setChecked(sound.muted);
}

void TalkSheet::setDevices(const QList<SoundDevice> &devices, const SoundSettings &settings)
{
    if (m_device->view()->isVisible())
        return;
    m_device->clear();
    m_device->addItem(tr("The system's default"), QByteArray());
    for (const SoundDevice &device : devices)
        m_device->addItem(device.name, device.id);
    if (settings.input.kind == SoundInput::Kind::Device)
        return m_device->setCurrentIndex(std::max(0, m_device->findData(settings.input.device)));
    m_device->addItem(settings.input.kind == SoundInput::Kind::Wav ? QFileInfo(settings.input.name).fileName()
                                                                   : tr("Silence"),
                      QByteArray());
    m_device->setCurrentIndex(m_device->count() - 1);
}

void TalkSheet::setTurnMode(std::optional<TurnMode> mode)
{
    m_mode->setMode(mode);
}

} // namespace turnscope
