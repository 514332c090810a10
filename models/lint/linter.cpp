// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/linter.h"

#include "models/lint/client_check.h"
#include "models/lint/delta_check.h"
#include "models/lint/input_rate_check.h"
#include "models/lint/interruption_check.h"
#include "models/lint/item_check.h"
#include "models/lint/lint_run.h"
#include "models/lint/order_check.h"
#include "models/lint/session_update_check.h"
#include "models/lint/shape_check.h"
#include "models/lint/speech_check.h"
#include "models/lint/tool_check.h"
#include "models/lint/usage_check.h"

#include <algorithm>

namespace turnscope {

void FindingSink::add(std::string_view rule, const EventStore &events, EventIndex event, const QString &message,
                      std::optional<Severity> severity, std::optional<Side> side)
{
    const LintRule *known = LintRules::find(rule);
    Q_ASSERT(known);
    if (std::ranges::find(m_disabled, rule) != m_disabled.end() || m_counts[known->id] == kMost)
        return;
    ++m_counts[known->id];
    m_findings.push_back(
        {known->id, severity.value_or(known->severity), side.value_or(known->side), event, events.at(event), message});
}

void FindingSink::setEnabled(std::string_view rule, bool enabled)
{
    std::erase(m_disabled, rule);
    if (const LintRule *known = LintRules::find(rule); known && !enabled)
        m_disabled.push_back(known->id);
}

Linter::Linter(bool verbatim)
{
    m_scope.verbatim = verbatim;
    m_checks.push_back(std::make_unique<OrderCheck>());
    m_checks.push_back(std::make_unique<DeltaCheck>());
    m_checks.push_back(std::make_unique<SpeechCheck>());
    m_checks.push_back(std::make_unique<ItemCheck>());
    m_checks.push_back(std::make_unique<ShapeCheck>());
    m_checks.push_back(std::make_unique<SessionUpdateCheck>());
    m_checks.push_back(std::make_unique<UsageCheck>());
    m_checks.push_back(std::make_unique<ClientCheck>());
    m_checks.push_back(std::make_unique<InterruptionCheck>());
    m_checks.push_back(std::make_unique<ToolCheck>());
    m_checks.push_back(std::make_unique<InputRateCheck>());
}

Linter::~Linter() = default;

void Linter::see(const EventStore &events, EventIndex index, const Conversation &before)
{
    const EventRow row = events.row(index);
    const StringTable &strings = events.strings();
    const std::string_view type = strings.view(row.type);
    const EventSpec *spec = EventCatalogue::find(type);
    if (row.from == Direction::Server && !m_serverSeen) {
        m_serverSeen = true;
        m_scope.wholeFromStart = spec && spec->kind == EventKind::SessionCreated;
    }
    m_scope.hasClient = m_scope.hasClient || row.from == Direction::Client;
    const Dialect dialect = before.dialect();
    m_scope.openAi = dialect == Dialect::Unknown || dialect == Dialect::OpenAiGa || dialect == Dialect::OpenAiBeta;

    const std::optional<simdjson::dom::object> frame =
        row.kind == FrameKind::Json ? m_reader.parse(events.frame(index)) : std::nullopt;
    if (!frame) {
        addUnreadable(events, index, row);
        return;
    }
    const LintEvent event{events,
                          before,
                          index,
                          row,
                          type,
                          spec,
                          spec ? spec->kind : EventKind::Unknown,
                          *frame,
                          strings.view(row.item),
                          strings.view(row.response)};
    for (const auto &check : m_checks)
        check->see(event, m_scope, m_sink);
}

void Linter::addUnreadable(const EventStore &events, EventIndex index, const EventRow &row)
{
    m_sink.add("unknown-event", events, index,
               row.kind == FrameKind::Binary ? LintCheck::tr("A binary frame; the protocol has none.")
                                             : LintCheck::tr("A frame that is not a JSON object with a type."),
               Severity::Warning, row.from == Direction::Client ? Side::Client : Side::Server);
}

void Linter::finish(const EventStore &events, const Conversation &conversation)
{
    for (const auto &check : m_checks)
        check->finish(events, conversation, m_scope, m_sink);
}

std::vector<Finding> lint(const EventStore &events, bool verbatim)
{
    LintRun run(verbatim);
    run.advance(events, events.size());
    run.finish(events);
    return run.findings();
}

} // namespace turnscope
