// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_store.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<TurnMode, QLatin1StringView>, 4> kModes{{
    {TurnMode::ServerVad, "server_vad"_L1},
    {TurnMode::SemanticVad, "semantic_vad"_L1},
    {TurnMode::PushToTalk, "push_to_talk"_L1},
    {TurnMode::Manual, "manual"_L1},
}};

float within(const QVariant &value, float least, float most, float standard)
{
    bool good = false;
    const float number = value.toFloat(&good);
    return good && number >= least && number <= most ? number : standard;
}

} // namespace

SoundStore::SoundStore(QSettings &settings)
    : m_settings(settings)
    , m_kept(read())
{
}

SoundSettings SoundStore::read() const
{
    SoundSettings sound;
    sound.input.device = m_settings.value("sound/input").toByteArray();
    sound.input.name = m_settings.value("sound/input_name").toString();
    sound.channel = std::clamp(m_settings.value("sound/channel", SoundSettings::kAllChannels).toInt(),
                               SoundSettings::kAllChannels, 63);
    sound.gain =
        within(m_settings.value("sound/gain"), -SoundSettings::kMostGain, SoundSettings::kMostGain, sound.gain);
    sound.output = m_settings.value("sound/output").toByteArray();
    sound.outputName = m_settings.value("sound/output_name").toString();
    sound.volume = within(m_settings.value("sound/volume"), 0, 1, sound.volume);
    sound.monitor = Monitor(std::clamp(m_settings.value("sound/monitor").toInt(), 0, int(Monitor::Alaw)));
    sound.deviceFormat = m_settings.value("sound/device_format").toBool();
    sound.cutInGuard = std::clamp(milliseconds(m_settings.value("sound/cut_in_guard").toInt()), milliseconds(0),
                                  SoundSettings::kMostGuard);
    return sound;
}

void SoundStore::write(const SoundSettings &sound)
{
    const SoundSettings before = std::exchange(m_kept, sound);
    const auto keep = [this](const char *key, const auto &old, const auto &value) {
        if (value != old)
            m_settings.setValue(key, value);
    };
    if (sound.input.kind == SoundInput::Kind::Device) {
        keep("sound/input", before.input.device, sound.input.device);
        keep("sound/input_name", before.input.name, sound.input.name);
    } else {
        m_kept.input = before.input;
    }
    keep("sound/channel", before.channel, sound.channel);
    keep("sound/gain", before.gain, sound.gain);
    keep("sound/output", before.output, sound.output);
    keep("sound/output_name", before.outputName, sound.outputName);
    keep("sound/volume", before.volume, sound.volume);
    keep("sound/monitor", int(before.monitor), int(sound.monitor));
    keep("sound/device_format", before.deviceFormat, sound.deviceFormat);
    keep("sound/cut_in_guard", int(before.cutInGuard.count()), int(sound.cutInGuard.count()));
}

std::optional<TurnMode> SoundStore::readTurnMode() const
{
    const QString name = m_settings.value("session/turn_mode").toString();
    for (const auto &[mode, known] : kModes) {
        if (name == known)
            return mode;
    }
    return std::nullopt;
}

void SoundStore::writeTurnMode(TurnMode mode)
{
    for (const auto &[known, name] : kModes) {
        if (mode == known)
            m_settings.setValue("session/turn_mode", QString(name));
    }
}

} // namespace turnscope
