// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/usage_check.h"

#include "models/lint/lint_checks.h"

#include <array>
#include <span>
#include <string>

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

constexpr LintRule kUsageCounts{
    .id = "usage-counts",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "A usage has all its counts, and none is below zero or no whole number."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "What it cost is not known from it: look at the provider's own bill."),
    .source = "PROTOCOL 5.3",
    .ofOneEvent = true};

/// "input_token_details.text_tokens"
QString pathOf(std::string_view outer, std::string_view key)
{
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    return outer.empty() ? name : QString::fromUtf8(outer.data(), qsizetype(outer.size())) + u'.' + name;
}

/// Null is as good as absent.
bool isBadCount(simdjson::dom::element value)
{
    int64_t count = 0;
    return !value.is_null() && (value.get(count) != simdjson::SUCCESS || count < 0);
}

} // namespace

LintCheckEntry lint_checks::usage()
{
    return lintCheckEntry<UsageCheck>();
}

std::span<const LintRule *const> UsageCheck::rules()
{
    static constexpr std::array<const LintRule *, 2> all{&kUsageSums, &kUsageCounts};
    return all;
}

void UsageCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const bool isAnswer = event.kind == EventKind::ResponseDone;
    if (!isAnswer && event.kind != EventKind::TranscriptionCompleted)
        return;
    const auto holder = isAnswer ? json::object(event.frame, "response") : std::optional(event.frame);
    const auto usage = holder ? json::object(*holder, "usage") : std::nullopt;
    if (!usage || usage->size() == 0)
        return;
    seeCounts(event, *usage, {}, sink);
    if (!scope.openAi)
        return;
    seeMissing(event, *usage, sink);
    if (isAnswer)
        seeUsage(event, *usage, sink);
}

void UsageCheck::seeCounts(const LintEvent &event, simdjson::dom::object usage, std::string_view outer,
                           FindingSink &sink)
{
    for (const auto &[key, value] : usage) {
        if (const auto inner = json::object(usage, key); inner && outer.find('.') == std::string_view::npos)
            seeCounts(event, *inner, outer.empty() ? std::string(key) : std::string(outer) + '.' + std::string(key),
                      sink);
        else if (key.ends_with("_tokens") && isBadCount(value))
            sink.add(kUsageCounts, event.events, event.index,
                     tr("%1 is %2, which is no count of tokens.")
                         .arg(pathOf(outer, key), QString::fromStdString(simdjson::minify(value)).left(40)));
    }
    double seconds = 0;
    if (usage.at_key("seconds").get(seconds) == simdjson::SUCCESS && seconds < 0)
        sink.add(kUsageCounts, event.events, event.index, tr("%1 seconds are none.").arg(seconds));
}

void UsageCheck::seeMissing(const LintEvent &event, simdjson::dom::object usage, FindingSink &sink)
{
    const bool byTime = json::text(usage, "type") == "duration" || json::has(usage, "seconds");
    const std::array<std::string_view, 2> tokens{"input_tokens", "output_tokens"};
    const std::array<std::string_view, 1> time{"seconds"};
    for (const std::string_view key : byTime ? std::span<const std::string_view>(time) : std::span(tokens)) {
        if (!json::has(usage, key))
            sink.add(kUsageCounts, event.events, event.index, tr("The usage has no %1.").arg(pathOf({}, key)));
    }
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
