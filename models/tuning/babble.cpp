// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/babble.h"

#include "models/audio/resampler.h"
#include "models/audio/speech_level.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSmallTalk{
    "The bus to the harbour was late again, so we walked along the river."_L1,
    "She keeps two hens and a very old cat behind the house."_L1,
    "Could you pass me the salt, and then tell me about your new job?"_L1,
    "He painted the kitchen yellow, and nobody in the family liked it."_L1,
    "They open at nine, but on Thursdays they never come before ten."_L1,
    "I would rather take the stairs than wait for that lift."_L1,
    "My brother has been building a boat in his garage for eleven years."_L1,
    "If it rains on Sunday we play cards, as we always do."_L1,
    "The soup is good, although somebody forgot to put the onions in."_L1,
    "We had to turn around because the bridge was closed for the night."_L1,
    "Nobody knows who left that bicycle in front of the library."_L1,
    "There is a small theatre above the bakery, with forty seats."_L1,
};

constexpr double kTalkerPower = 1000.0 * 1000.0; // mean square of one, so that all together do not clip

/// One person, who talks without a pause for as long as the babble lasts.
Result<std::vector<float>> talk(const Babble::Speak &speak, const QString &person, double speed,
                                std::mt19937_64 &random, size_t length, const std::function<bool()> &goOn)
{
    std::vector<float> talk;
    SpeechLevel level;
    while (talk.size() < length) {
        if (goOn && !goOn())
            return tl::unexpected(Error());
        const auto said = speak(kSmallTalk[random() % kSmallTalk.size()], person, speed);
        if (!said)
            return tl::unexpected(said.error());
        const std::vector<qint16> samples = resample(said->samples, said->rate, Babble::kRate);
        if (samples.empty())
            return failure(Babble::tr("The voice that is to babble says nothing."));
        level.add(samples, Babble::kRate);
        talk.insert(talk.end(), samples.begin(), samples.end());
    }
    if (level.power() <= 0)
        return failure(Babble::tr("The voice that is to babble says nothing."));
    talk.resize(length);
    const auto gain = float(std::sqrt(kTalkerPower / level.power()));
    for (float &sample : talk)
        sample *= gain;
    return talk;
}

} // namespace

Result<Wave> Babble::make(const Speak &speak, const QStringList &persons, quint64 seed,
                          const std::function<bool()> &goOn)
{
    if (persons.isEmpty())
        return failure(tr("There is no voice that could babble."));
    constexpr size_t length = size_t(kSeconds) * kRate;
    std::mt19937_64 random(seed);
    std::vector<float> all(length);
    for (int talker = 0; talker < kTalkers; ++talker) {
        const double speed = 0.85 + 0.05 * double(random() % 8);
        const auto one = talk(speak, persons[talker % persons.size()], speed, random, length, goOn);
        if (!one)
            return tl::unexpected(one.error());
        size_t at = random() % length;
        for (const float sample : *one) {
            all[at] += sample;
            at = at + 1 < length ? at + 1 : 0;
        }
    }
    Wave babble{kRate, {}};
    babble.samples.reserve(length);
    for (const float sample : all)
        babble.samples.push_back(qint16(std::lround(std::clamp(sample, -32768.F, 32767.F))));
    return babble;
}

} // namespace turnscope
