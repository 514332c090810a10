// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/vad_schedule.h"

#include <algorithm>

namespace turnscope {

const VadSchedule::Step &VadSchedule::at(InputTime t) const
{
    const auto next = std::ranges::upper_bound(steps, t, {}, &Step::from);
    return next == steps.begin() ? steps.front() : *std::prev(next);
}

const VadSchedule::Step &VadSchedule::longest(InputTime end) const
{
    const bool wanted = has(TurnTaking::ServerVad);
    const Step *found = &steps.front();
    microseconds most{-1};
    for (const Step &step : steps) {
        if (wanted && step.turnTaking != TurnTaking::ServerVad)
            continue;
        microseconds length{0};
        for (size_t i = 0; i < steps.size(); ++i) {
            const Step &other = steps[i];
            const InputTime until = i + 1 < steps.size() ? std::min(steps[i + 1].from, end) : end;
            if (other.turnTaking == step.turnTaking && other.vad == step.vad && until > other.from)
                length += until - other.from;
        }
        if (length > most) {
            most = length;
            found = &step;
        }
    }
    return *found;
}

bool VadSchedule::has(TurnTaking turnTaking) const
{
    return std::ranges::any_of(steps, [&](const Step &step) { return step.turnTaking == turnTaking; });
}

VadSchedule vadSchedule(const Conversation &conversation, const EventStore &events)
{
    VadSchedule schedule;
    const auto add = [&](InputTime from, const SessionSettings &settings) {
        VadSchedule::Step step{from, settings.turnTaking, settings.vad, settings.vadKnown};
        auto &steps = schedule.steps;
        if (!steps.empty() && steps.back().from == from)
            steps.pop_back(); // nothing was heard with it
        if (!steps.empty()) {
            step.from = steps.back().from;
            if (step == steps.back())
                return;
            step.from = from;
        }
        steps.push_back(step);
    };
    add(InputTime(), SessionSettings());
    for (const SettingsChange &change : conversation.settingsHistory()) {
        if (change.origin != SettingsChange::Origin::Sent)
            add(conversation.inputClock().toInput(events.row(change.event).at), change.settings);
    }
    return schedule;
}

} // namespace turnscope
