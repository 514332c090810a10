// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/gap_check.h"

#include "models/lint/lint_checks.h"
#include "models/recording/recording_gap.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kRecordingGap{
    .id = "recording-gap",
    .severity = Severity::Warning,
    .side = Side::Console,
    .why = QT_TRANSLATE_NOOP("turnscope", "The recording lacks events that were on the wire."),
    .remedy =
        QT_TRANSLATE_NOOP("turnscope", "Don't trust figures of that stretch; free space on the disk, and keep other "
                                       "programs off a file that is being recorded."),
    .source = "FORMAT.md of models/recording",
    .ofOneEvent = true};

} // namespace

LintCheckEntry lint_checks::gap()
{
    return lintCheckEntry<GapCheck>();
}

std::span<const LintRule *const> GapCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kRecordingGap};
    return all;
}

void GapCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    if (event.kind != EventKind::ConsoleRecordingGap)
        return;
    const auto gap = RecordingGap::read(event.events.frame(event.index));
    if (!gap)
        return;
    const auto share = [&](Direction side) { return gap->of[size_t(side)]; };
    const double seconds = double((gap->to - gap->from).count()) / 1e6;
    sink.add(kRecordingGap, event.events, event.index,
             tr("Missing: %1 events of the server (%2 bytes), %3 of the client (%4 bytes) and %5 of the console, from "
                "%6 s on, for %7 s: %8.")
                 .arg(share(Direction::Server).frames)
                 .arg(share(Direction::Server).bytes)
                 .arg(share(Direction::Client).frames)
                 .arg(share(Direction::Client).bytes)
                 .arg(share(Direction::Console).frames)
                 .arg(double(toMicroseconds(gap->from)) / 1e6, 0, 'f', 3)
                 .arg(seconds, 0, 'f', 3)
                 .arg(RecordingGap::reasonText(gap->reason)));
}

} // namespace turnscope
