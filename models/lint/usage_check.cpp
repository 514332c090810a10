// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/usage_check.h"

#include "models/lint/lint_checks.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kUsageSums{
    .id = "usage-sums",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "Token counts add up: total, per kind, cached within input."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Don't bill by these numbers without a look."),
    .source = "PROTOCOL 2.8",
    .ofOneEvent = true};

} // namespace

LintCheckEntry lint_checks::usage()
{
    return lintCheckEntry<UsageCheck>();
}

std::span<const LintRule *const> UsageCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kUsageSums};
    return all;
}

void UsageCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (event.kind != EventKind::ResponseDone || !scope.openAi)
        return;
    const auto response = json::object(event.frame, "response");
    if (!response)
        return;
    if (const auto usage = json::object(*response, "usage"))
        seeUsage(event, *usage, sink);
}

void UsageCheck::seeUsage(const LintEvent &event, simdjson::dom::object usage, FindingSink &sink)
{
    const auto expectEqual = [&](const QString &what, qint64 told, qint64 sum) {
        if (told != sum)
            sink.add(kUsageSums, event.events, event.index,
                     tr("%1 is %2, but its parts add up to %3.").arg(what).arg(told).arg(sum));
    };
    const auto sumOf = [](simdjson::dom::object details) {
        return json::integer(details, "text_tokens") + json::integer(details, "audio_tokens")
               + json::integer(details, "image_tokens");
    };
    const qint64 input = json::integer(usage, "input_tokens");
    const qint64 output = json::integer(usage, "output_tokens");
    if (json::has(usage, "total_tokens"))
        expectEqual(QStringLiteral("total_tokens"), json::integer(usage, "total_tokens"), input + output);
    if (const auto details = json::object(usage, "input_token_details")) {
        if (json::has(*details, "text_tokens"))
            expectEqual(QStringLiteral("input_tokens"), input, sumOf(*details));
        if (const qint64 cached = json::integer(*details, "cached_tokens"); cached > input)
            sink.add(kUsageSums, event.events, event.index,
                     tr("%1 cached tokens of %2 input tokens.").arg(cached).arg(input));
        const auto cached = json::object(*details, "cached_tokens_details");
        for (const std::string_view kind : {"text_tokens", "audio_tokens", "image_tokens"}) {
            if (cached && json::integer(*cached, kind) > json::integer(*details, kind))
                sink.add(kUsageSums, event.events, event.index,
                         tr("More cached %1 than there are.").arg(QLatin1String(kind.data(), qsizetype(kind.size()))));
        }
    }
    if (const auto details = json::object(usage, "output_token_details"); details && json::has(*details, "text_tokens"))
        expectEqual(QStringLiteral("output_tokens"), output, sumOf(*details));
}

} // namespace turnscope
