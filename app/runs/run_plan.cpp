// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_plan.h"

#include "models/recording/event_number.h"
#include "models/runs/background_noise.h"

namespace turnscope {

using namespace Qt::StringLiterals;

RunOrigin RunPlan::origin(int repeat, int repeats) const
{
    RunOrigin origin;
    origin.parentSession = source.session;
    origin.parentFile = source.fileName;
    for (const SettingChange &change : changes.all())
        origin.changed += SettingChanges::text(change);
    if (changes.tools())
        origin.changed += u"tools = %1"_s.arg(changes.tools()->size());
    if (!model.isEmpty())
        origin.changed += u"model = "_s + model;
    if (noise)
        origin.changed += u"noise %1 at %2 dB"_s.arg(noise->name).arg(noise->snr);
    origin.speed = speed;
    origin.repeat = repeat;
    origin.repeats = repeats;
    return origin;
}

std::optional<Error> RunPlan::objection(const Noise &noise)
{
    if (!BackgroundNoise::isAudible(*noise.wave))
        return Error{tr("%1 is silent: it cannot be noise.").arg(noise.name), {}};
    if (noise.snr < kLoudestNoise || noise.snr > kFaintestNoise)
        return Error{tr("The noise may be from %1 to %2 dB below the speech, not %3.")
                         .arg(kLoudestNoise)
                         .arg(kFaintestNoise)
                         .arg(noise.snr),
                     {}};
    return std::nullopt;
}

QString RunOutcome::text() const
{
    QStringList parts{tr("%n event(s) sent", nullptr, int(sent))};
    if (mapped > 0)
        parts += tr("%1 with this session's ids").arg(mapped);
    if (translated > 0)
        parts += tr("%1 translated from the beta").arg(translated);
    if (leftOut > 0)
        parts += tr("%1 left out").arg(leftOut);
    if (refused > 0)
        parts += tr("%1 refused").arg(refused);
    if (unansweredCalls > 0)
        parts += tr("%1 calls without an output in the recording").arg(unansweredCalls);
    if (addedSilence.count() > 0)
        parts += tr("%1 ms of silence added while the user waited").arg(addedSilence.count());
    return parts.join(u", "_s) + u'.';
}

QString RunOutcome::Note::text() const
{
    QString line;
    if (event)
        line = RunOutcome::tr("Event %1, %2").arg(eventNumberText(*event), type);
    else
        line = RunOutcome::tr("The run");
    switch (what) {
    case What::LeftOut:
        return RunOutcome::tr("%1, was left out. %2").arg(line, why);
    case What::Refused:
        return RunOutcome::tr("%1, was refused: %2").arg(line, why);
    case What::GivenUp:
        break;
    }
    return RunOutcome::tr("%1: %2").arg(line, why);
}

} // namespace turnscope
