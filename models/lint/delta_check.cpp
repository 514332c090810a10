// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/delta_check.h"

#include "models/lint/lint_checks.h"
#include "models/lint/order_check.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace turnscope {

namespace {

constexpr LintRule kDeltasEqualDone{
    .id = "deltas-equal-done",
    .severity = Severity::Error,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "The deltas, joined, equal the text of the done event."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Show the done event's text; check the log for missing deltas."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

/// A kind of delta, the event that ends its run, and the field that holds the whole.
struct Run
{
    EventKind delta;
    EventKind done;
    std::string_view field;
};

constexpr Run kRuns[] = {
    {EventKind::TextDelta, EventKind::TextDone, "text"},
    {EventKind::AudioTranscriptDelta, EventKind::AudioTranscriptDone, "transcript"},
    {EventKind::FunctionArgumentsDelta, EventKind::FunctionArgumentsDone, "arguments"},
    {EventKind::McpArgumentsDelta, EventKind::McpArgumentsDone, "arguments"},
};

std::string key(const LintEvent &event, const Run &run)
{
    return std::to_string(number(event.row.item)) + '/' + std::to_string(json::integer(event.frame, "content_index"))
           + '/' + std::to_string(int(run.delta));
}

std::string withoutBlanks(std::string_view text);

/// The same letters in another order, which no server makes.
bool isShuffled(std::string_view joined, std::string_view whole)
{
    std::string one = withoutBlanks(joined);
    std::string other = withoutBlanks(whole);
    constexpr size_t enough = 8;
    if (one == other || one.size() != other.size() || one.size() < enough)
        return false;
    std::ranges::sort(one);
    std::ranges::sort(other);
    return one == other;
}

std::string withoutBlanks(std::string_view text)
{
    std::string letters;
    std::ranges::copy_if(text, std::back_inserter(letters),
                         [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return letters;
}

} // namespace

LintCheckEntry lint_checks::delta()
{
    return lintCheckEntry<DeltaCheck>();
}

std::span<const LintRule *const> DeltaCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kDeltasEqualDone};
    return all;
}

void DeltaCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.row.from != Direction::Server || !scope.openAi)
        return;
    for (const Run &run : kRuns) {
        if (event.kind == run.delta) {
            Joined &joined = m_joined[key(event, run)];
            joined.text += json::text(event.frame, "delta");
            joined.response = event.row.response;
        } else if (event.kind == run.done) {
            auto joined = m_joined.extract(key(event, run));
            if (!joined)
                continue; // a log without deltas proves nothing
            const std::string_view whole = json::text(event.frame, run.field);
            if (joined.mapped().text != whole) {
                if (isShuffled(joined.mapped().text, whole))
                    OrderCheck::tellDisorder(
                        event, scope, tr("The deltas have the letters of the done event, in another order."), sink);
                const bool shorter = whole.find(joined.mapped().text) != std::string_view::npos;
                m_mismatches[joined.mapped().response].push_back(
                    {event.index, event.spec->name, withoutBlanks(joined.mapped().text) == withoutBlanks(whole),
                     shorter});
            }
        }
    }
    if (event.kind != EventKind::ResponseDone)
        return;
    const auto mismatches = m_mismatches.extract(event.row.response);
    const auto response = json::object(event.frame, "response");
    if (!mismatches || !response || json::text(*response, "status") != "completed")
        return;
    for (const Mismatch &mismatch : mismatches.mapped()) {
        const QString done = QString::fromUtf8(mismatch.what.data(), qsizetype(mismatch.what.size()));
        if (mismatch.blanks)
            sink.add(kDeltasEqualDone, event.events, mismatch.event,
                     tr("The joined deltas differ from the text of %1 in white space only.").arg(done), Severity::Info);
        else if (mismatch.shorter && !scope.verbatim)
            sink.add(kDeltasEqualDone, event.events, mismatch.event,
                     tr("The log holds fewer deltas than the text of %1 is made of.").arg(done), Severity::Info);
        else
            sink.add(kDeltasEqualDone, event.events, mismatch.event,
                     tr("The joined deltas differ from the text of %1.").arg(done));
    }
}

} // namespace turnscope
