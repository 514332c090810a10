// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/degradation_options.h"

#include "app/commands/chosen_endpoint.h"
#include "app/synthesis/flite_synthesis.h"
#include "models/tuning/babble.h"

#include <QFileInfo>

#include <array>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct NoiseWord
{
    Degradation::Noise noise;
    QLatin1StringView word;
};

constexpr std::array kNoiseWords{NoiseWord{Degradation::Noise::White, "white"_L1},
                                 NoiseWord{Degradation::Noise::Echo, "echo"_L1}};

constexpr quint64 kLargestSeed = quint64(1) << 53; // that JSON keeps
constexpr QLatin1StringView kBabble = "babble"_L1;

/// Into `to`, where the option is there; false: it is no number.
bool take(const QCommandLineParser &parser, const QString &option, double &to)
{
    bool isNumber = true;
    if (parser.isSet(option))
        to = parser.value(option).toDouble(&isNumber);
    return isNumber;
}

Checked<void> takeNoise(const QString &value, Degradation &how)
{
    for (const NoiseWord &each : kNoiseWords) {
        if (value == each.word)
            how.noise = each.noise;
    }
    how.soundName = value;
    if (value.isEmpty() || how.noise != Degradation::Noise::None)
        return {};
    how.noise = Degradation::Noise::Sound;
    if (value == kBabble) {
        const FliteSynthesis voices;
        auto babble = Babble::make(
            [&](const QString &text, const QString &person, double speed) { return voices.speak(text, person, speed); },
            voices.persons(), how.seed);
        if (!babble)
            return refuse(ExitCode::Failed, babble.error());
        how.sound = std::make_shared<const Wave>(*std::move(babble));
        return {};
    }
    auto wave = soundArgument(value);
    if (!wave)
        return tl::unexpected(wave.error());
    how.sound = std::make_shared<const Wave>(*std::move(wave));
    how.soundName = QFileInfo(value).fileName();
    return {};
}

} // namespace

QList<QCommandLineOption> DegradationOptions::all()
{
    return {
        {u"noise"_s,
         tr("Listen with this noise in the user's audio: white, babble (of several voices), echo (the model's own "
            "sound), or a "
            "sound file."),
         u"white|babble|echo|FILE"_s},
        {u"snr"_s, tr("How far the noise is below the user's speech, in dB; without it: 10."), u"DB"_s},
        {u"echo-delay"_s, tr("How late the echo comes; without it: 180."), u"MS"_s},
        {u"telephone"_s, tr("Listen through a telephone: 8 kHz, µ-law.")},
        {u"loss"_s, tr("How many of the telephone's packets of 20 ms are lost, in percent."), u"PERCENT"_s},
        {u"lost"_s, tr("What a lost packet is: silent, or repeat the one before it."), u"silent|repeat"_s, u"silent"_s},
        {u"seed"_s, tr("Noise and losses are the same for the same number; without it: 1."), u"N"_s},
    };
}

Checked<Degradation> DegradationOptions::of(const QCommandLineParser &parser)
{
    Degradation how;
    double delay = double(how.echoDelay.count());
    if (!take(parser, u"snr"_s, how.snr))
        return refuse(ExitCode::WrongUse, tr("--snr takes a number of dB, not “%1”.").arg(parser.value(u"snr"_s)));
    if (!take(parser, u"echo-delay"_s, delay) || !(std::abs(delay) < 1e6))
        return refuse(ExitCode::WrongUse,
                      tr("--echo-delay takes milliseconds, not “%1”.").arg(parser.value(u"echo-delay"_s)));
    how.echoDelay = milliseconds(qint64(delay));
    if (!take(parser, u"loss"_s, how.loss))
        return refuse(ExitCode::WrongUse, tr("--loss takes a number, not “%1”.").arg(parser.value(u"loss"_s)));
    bool isNumber = true;
    if (parser.isSet(u"seed"_s))
        how.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber || how.seed > kLargestSeed)
        return refuse(ExitCode::WrongUse,
                      tr("--seed takes a whole number from 0 on, not “%1”.").arg(parser.value(u"seed"_s)));
    const QString lost = parser.value(u"lost"_s);
    if (lost != "silent"_L1 && lost != "repeat"_L1)
        return refuse(ExitCode::WrongUse, tr("--lost takes silent or repeat, not “%1”.").arg(lost));
    how.lost = lost == "repeat"_L1 ? LostPacket::Repeated : LostPacket::Silent;
    how.telephone = parser.isSet(u"telephone"_s);
    if (!how.telephone && (parser.isSet(u"loss"_s) || parser.isSet(u"lost"_s)))
        return refuse(ExitCode::WrongUse, tr("It is a telephone that loses packets: give --telephone too."));
    if (!parser.isSet(u"noise"_s) && (parser.isSet(u"snr"_s) || parser.isSet(u"echo-delay"_s)))
        return refuse(ExitCode::WrongUse, tr("--snr and --echo-delay are of a noise: give --noise too."));
    if (const auto noise = takeNoise(parser.value(u"noise"_s), how); !noise)
        return tl::unexpected(noise.error());
    if (const auto objection = how.objection())
        return refuse(ExitCode::WrongUse, *objection);
    return how;
}

QJsonObject DegradationOptions::json(const Degradation &how)
{
    const bool noisy = how.noise != Degradation::Noise::None;
    const QString lost = how.lost == LostPacket::Repeated ? u"repeat"_s : u"silent"_s;
    return {{u"noise"_s, noisy ? QJsonValue(how.soundName) : QJsonValue()},
            {u"snr_db"_s, noisy ? QJsonValue(how.snr) : QJsonValue()},
            {u"echo_delay_ms"_s,
             how.noise == Degradation::Noise::Echo ? QJsonValue(qint64(how.echoDelay.count())) : QJsonValue()},
            {u"telephone"_s, how.telephone},
            {u"loss_percent"_s, how.telephone ? QJsonValue(how.loss) : QJsonValue()},
            {u"lost"_s, how.telephone ? QJsonValue(lost) : QJsonValue()},
            {u"seed"_s, qint64(how.seed)}};
}

} // namespace turnscope
