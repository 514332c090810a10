// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/vad_schedule.h"

#include "models/speech/turn_detector.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace turnscope {

const VadSchedule::Step &VadSchedule::at(InputTime t) const
{
    const auto next = std::ranges::upper_bound(steps, t, {}, &Step::from);
    return next == steps.begin() ? steps.front() : *std::prev(next);
}

InputTime VadSchedule::onset(InputTime start) const
{
    return start + std::clamp(at(start).vad.prefixPadding, milliseconds(0), TurnDetector::kLongest);
}

const VadSchedule::Step &VadSchedule::longest(InputTime end) const
{
    struct Use
    {
        size_t first = 0; ///< step
        microseconds length{0};
    };
    const auto keyOf = [](const Step &step) {
        return std::tuple(step.turnTaking, step.vad.threshold, step.vad.prefixPadding, step.vad.silenceDuration);
    };
    const bool wanted = has(TurnTaking::ServerVad);
    std::map<decltype(keyOf(steps.front())), Use> uses;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (wanted && steps[i].turnTaking != TurnTaking::ServerVad)
            continue;
        Use &use = uses.try_emplace(keyOf(steps[i]), Use{.first = i}).first->second;
        const InputTime until = i + 1 < steps.size() ? std::min(steps[i + 1].from, end) : end;
        use.length += std::max(until - steps[i].from, microseconds(0));
    }
    const auto longer = [](const auto &one, const auto &other) {
        return std::pair(one.second.length, other.second.first) < std::pair(other.second.length, one.second.first);
    };
    return steps[std::ranges::max_element(uses, longer)->second.first];
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
