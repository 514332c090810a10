// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/degradation.h"

#include "models/audio/speech_level.h"
#include "models/tuning/curve_scan.h"
#include "models/tuning/noise_source.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kOfLosses = 0x9e3779b97f4a7c15; // so that what is lost does not hang on the noise

class DegradedSound : public SampleFilter
{
public:
    DegradedSound(std::unique_ptr<NoiseSource> noise, std::unique_ptr<TelephoneLine> line)
        : m_noise(std::move(noise))
        , m_line(std::move(line))
    {
    }

    Wave push(std::span<const qint16> samples, int rate, InputTime at) override
    {
        Wave heard{rate, {samples.begin(), samples.end()}};
        if (m_noise)
            mix(heard, at);
        return m_line ? Wave{TelephoneLine::kRate, m_line->push(heard.samples, rate)} : heard;
    }

    Wave finish() override { return m_line ? Wave{TelephoneLine::kRate, m_line->finish()} : Wave(); }

private:
    void mix(Wave &heard, InputTime at)
    {
        std::vector<float> both(heard.samples.begin(), heard.samples.end());
        m_noise->addTo(both, heard.rate, at);
        std::ranges::transform(both, heard.samples.begin(),
                               [](float sample) { return qint16(std::lround(std::clamp(sample, -32768.F, 32767.F))); });
    }

    std::unique_ptr<NoiseSource> m_noise;  ///< may be null
    std::unique_ptr<TelephoneLine> m_line; ///< may be null
};

bool isSilent(const Wave &sound)
{
    return std::ranges::none_of(sound.samples, [](qint16 sample) { return std::abs(int(sample)) > 1; });
}

/// 0: there is no sound in it, or it was given up.
double speechPower(const SessionAudio &audio, const std::function<bool()> &goOn)
{
    constexpr qint64 atOnce = qint64(1) << 18; // samples
    SpeechLevel level;
    for (qint64 first = 0; first < audio.you.sampleCount(); first += atOnce) {
        if (goOn && !goOn())
            return 0;
        level.add(audio.you.samples(audio.events, first, std::min(atOnce, audio.you.sampleCount() - first)),
                  audio.you.rate());
    }
    return level.power();
}

Result<std::unique_ptr<NoiseSource>> noiseOf(const Degradation &how, const SessionAudio &audio,
                                             const std::function<bool()> &goOn)
{
    const double speech = speechPower(audio, goOn);
    if (goOn && !goOn())
        return tl::unexpected(Error());
    if (speech <= 0)
        return failure(Degradation::tr("There is no sound in the user's audio that noise could be mixed with."));
    const double power = speech / std::pow(10, how.snr / 10);
    if (how.noise == Degradation::Noise::White)
        return std::make_unique<WhiteNoise>(power, how.seed);
    if (how.noise == Degradation::Noise::Sound)
        return std::make_unique<LoopedNoise>(how.sound, power, 0);
    ModelSound model(audio.events, audio.model, audio.heard);
    const double played = model.power(goOn);
    if (goOn && !goOn())
        return tl::unexpected(Error());
    if (played <= 0)
        return failure(Degradation::tr("The model is not heard in it: there is nothing that could echo."));
    return std::make_unique<EchoNoise>(std::move(model), audio.inputClock, how.echoDelay, power, played);
}

} // namespace

std::optional<Error> Degradation::objection() const
{
    if (!(snr >= kLoudest && snr <= kFaintest))
        return Error{tr("Noise can be mixed in at %1 to %2 dB below speech.").arg(kLoudest).arg(kFaintest), {}};
    if (!(loss >= 0 && loss <= 100))
        return Error{tr("From 0 to 100 % of a telephone's packets may be lost."), {}};
    if (echoDelay < milliseconds(0) || echoDelay > kLongestEcho)
        return Error{tr("An echo comes 0 to %1 ms late.").arg(kLongestEcho.count()), {}};
    if (noise == Noise::Sound && (!sound || sound->rate <= 0 || isSilent(*sound)))
        return Error{tr("The sound that is to be mixed in is silent."), {}};
    return {};
}

QString Degradation::text() const
{
    QStringList parts;
    switch (noise) {
    case Noise::None:
        break;
    case Noise::White:
        parts << tr("white noise %1 dB below speech").arg(snr);
        break;
    case Noise::Echo:
        parts << tr("the model's echo, %1 ms late, %2 dB below speech").arg(echoDelay.count()).arg(snr);
        break;
    case Noise::Sound:
        parts << tr("“%1” %2 dB below speech").arg(soundName).arg(snr);
        break;
    }
    if (telephone)
        parts << (loss > 0 ? tr("a telephone that loses %1 % of its packets").arg(loss) : tr("a telephone"));
    return parts.join("; "_L1);
}

Result<std::unique_ptr<SampleFilter>> degradationFilter(const Degradation &how, const SessionAudio &audio,
                                                        const std::function<bool()> &goOn)
{
    if (const auto objection = how.objection())
        return tl::unexpected(*objection);
    std::unique_ptr<NoiseSource> noise;
    if (how.noise != Degradation::Noise::None) {
        auto made = noiseOf(how, audio, goOn);
        if (!made)
            return tl::unexpected(made.error());
        noise = std::move(*made);
    }
    std::unique_ptr<TelephoneLine> line;
    if (how.telephone)
        line = std::make_unique<TelephoneLine>(how.loss, how.lost, how.seed ^ kOfLosses);
    return std::make_unique<DegradedSound>(std::move(noise), std::move(line));
}

Result<SpeechCurve> degradedCurve(const Degradation &how, const SessionAudio &audio, SpeechProbability::Model model,
                                  const std::function<bool(double)> &progress)
{
    auto filter = degradationFilter(how, audio, [&] { return !progress || progress(0); });
    if (!filter)
        return tl::unexpected(filter.error());
    return speechCurve(audio.events, audio.you, audio.sessions, model, progress, std::move(*filter));
}

} // namespace turnscope
