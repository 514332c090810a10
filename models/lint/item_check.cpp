// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/item_check.h"

#include "models/lint/lint_checks.h"
#include "models/protocol/dialect_traits.h"

#include <QHashFunctions>

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kPreviousItemKnown{
    .id = "previous-item-known",
    .severity = Severity::Warning,
    .side = Side::Server,
    .why = QT_TRANSLATE_NOOP("turnscope", "previous_item_id names an item of the conversation, or is null."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Keep the order from conversation.item.added."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kCallOutputKnown{
    .id = "call-output-known",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope", "A function_call_output answers a call that was made."),
    .remedy = QT_TRANSLATE_NOOP("turnscope", "Copy call_id from the function_call item."),
    .source = "PROTOCOL 2.8",
    .needsOrder = true};

constexpr LintRule kEventIdUnique{.id = "event-id-unique",
                                  .severity = Severity::Warning,
                                  .side = Side::Server,
                                  .why = QT_TRANSLATE_NOOP("turnscope", "Event ids are unique in a session."),
                                  .remedy =
                                      QT_TRANSLATE_NOOP("turnscope", "Don't use event_id as a key where this fires."),
                                  .source = "PROTOCOL 2.8"};

} // namespace

LintCheckEntry lint_checks::item()
{
    return lintCheckEntry<ItemCheck>();
}

std::span<const LintRule *const> ItemCheck::rules()
{
    static constexpr std::array<const LintRule *, 3> all{&kPreviousItemKnown, &kCallOutputKnown, &kEventIdUnique};
    return all;
}

void ItemCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    const auto shown = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    if (const std::string_view call = json::text(event.frame, "call_id"); !call.empty())
        m_calls.emplace(call);
    const auto item = json::object(event.frame, "item");
    const bool isOutput = item && json::text(*item, "type") == "function_call_output";
    if (item && !isOutput)
        m_calls.emplace(json::text(*item, "call_id"));

    if (event.row.from == Direction::Client) {
        if (isOutput && scope.wholeFromStart && traits(event.before.dialect()).hasItems
            && !m_calls.contains(std::string(json::text(*item, "call_id"))))
            sink.add(kCallOutputKnown, event.events, event.index,
                     tr("No call %1 was made in this session.").arg(shown(json::text(*item, "call_id"))));
        return;
    }
    if (event.row.from != Direction::Server || !scope.openAi)
        return;

    if (const std::string_view id = json::text(event.frame, "event_id");
        !id.empty() && !m_eventIds.insert(qHashBits(id.data(), id.size(), size_t(QHashSeed::globalSeed()))))
        sink.add(kEventIdUnique, event.events, event.index, tr("%1 was used before.").arg(shown(id)));

    const bool added = event.kind == EventKind::ItemAdded || event.kind == EventKind::ItemCreatedLegacy;
    // Only `added`: in `done` the service itself sends null where there is a predecessor (2.5.1).
    const std::string_view previous = added ? json::text(event.frame, "previous_item_id") : std::string_view();
    if (scope.wholeFromStart && !previous.empty() && previous != "root" && !m_items.contains(std::string(previous)))
        sink.add(kPreviousItemKnown, event.events, event.index,
                 tr("previous_item_id %1 is unknown or was deleted.").arg(shown(previous)));
    if (added)
        m_items.emplace(event.item);
    else if (event.kind == EventKind::ItemDeleted)
        m_items.erase(std::string(event.item));
}

} // namespace turnscope
