// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/speaking/voice.h"

#include "app/synthesis/text_to_speech.h"

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

struct StandIn
{
    QLatin1StringView name;
    QLatin1StringView person;
    double pace;
};

constexpr std::array kStandIns{
    StandIn{"marin"_L1, "slt"_L1, 1.0},  StandIn{"cedar"_L1, "rms"_L1, 1.0}, StandIn{"alloy"_L1, "awb"_L1, 1.0},
    StandIn{"echo"_L1, "kal"_L1, 1.0},   StandIn{"coral"_L1, "slt"_L1, 1.1}, StandIn{"shimmer"_L1, "slt"_L1, 0.9},
    StandIn{"sage"_L1, "slt"_L1, 1.2},   StandIn{"ash"_L1, "rms"_L1, 1.15},  StandIn{"ballad"_L1, "awb"_L1, 0.9},
    StandIn{"verse"_L1, "awb"_L1, 1.15},
};

} // namespace

Result<Wave> FliteVoice::speak(const QString &sentence, const QString &name, double speed)
{
    const auto found =
        std::find_if(kStandIns.begin(), kStandIns.end(), [&](const StandIn &each) { return each.name == name; });
    const StandIn &voice = found == kStandIns.end() ? kStandIns.front() : *found;
    return synthesize(sentence, voice.person, voice.pace * speed);
}

std::optional<Error> FliteVoice::missing()
{
    for (const QString &person : flitePersons()) {
        if (const auto wave = synthesize(u"one"_s, person); !wave)
            return wave.error();
    }
    return {};
}

} // namespace turnscope
