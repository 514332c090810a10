// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/speaker_check.h"

#include "models/lint/lint_checks.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kSlowSpeaker{
    .id = "slow-speaker",
    .severity = Severity::Warning,
    .side = Side::Console,
    .why = QT_TRANSLATE_NOOP("turnscope", "The speaker plays slower than real time: answers come late, and with gaps."),
    .remedy =
        QT_TRANSLATE_NOOP("turnscope", "Don't judge the answer's timing by what was heard; check the sound device."),
    .source = "what this console does"};

} // namespace

LintCheckEntry lint_checks::speaker()
{
    return lintCheckEntry<SpeakerCheck>();
}

std::span<const LintRule *const> SpeakerCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kSlowSpeaker};
    return all;
}

void SpeakerCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    if (event.kind != EventKind::ConsoleDevice || json::text(event.frame, "state") != "slow")
        return;
    const std::string_view message = json::text(event.frame, "message");
    sink.add(kSlowSpeaker, event.events, event.index,
             message.empty() ? tr("An answer was played slower than real time.")
                             : QString::fromUtf8(message.data(), qsizetype(message.size())));
}

} // namespace turnscope
