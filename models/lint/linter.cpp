// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/linter.h"

#include "models/lint/lint_checks.h"
#include "models/lint/lint_run.h"
#include "models/lint/order_check.h"
#include "models/protocol/dialect_traits.h"
#include "models/recording/frame_cursor.h"

#include <algorithm>

namespace turnscope {

namespace {

/// A console left out what is in it ("{…}", "[Object]"): nobody can be accused of what was there.
bool isElided(simdjson::dom::object frame)
{
    for (const std::string_view key : {"item", "response"}) {
        simdjson::dom::element value;
        if (frame.at_key(key).get(value))
            continue;
        simdjson::dom::object inner;
        if (value.is_string() || (!value.get(inner) && inner.size() == 0))
            return true;
    }
    return false;
}

} // namespace

FindingPlace FindingSink::add(const LintRule &rule, const EventStore &events, EventIndex event, const QString &message,
                              std::optional<Severity> severity, std::optional<Side> side)
{
    if (std::ranges::find(m_disabled, rule.id) != m_disabled.end() || m_counts[rule.id] == kMost)
        return std::nullopt;
    ++m_counts[rule.id];
    m_findings.push_back(
        {rule.id, severity.value_or(rule.severity), side.value_or(rule.side), event, events.at(event), message});
    return m_findings.size() - 1;
}

void FindingSink::amend(FindingPlace place, const QString &message)
{
    if (place && *place < m_findings.size())
        m_findings[*place].message = message;
}

void FindingSink::setEnabled(std::string_view rule, bool enabled)
{
    std::erase(m_disabled, rule);
    if (const LintRule *known = LintRules::find(rule); known && !enabled)
        m_disabled.push_back(known->id);
}

Linter::Linter(bool verbatim)
    : m_verbatim(verbatim)
{
    begin();
}

void Linter::begin()
{
    m_scope = {};
    m_scope.verbatim = m_verbatim && !m_hole;
    m_serverSeen = false;
    m_checks.clear();
    for (const LintCheckEntry &check : lintChecks())
        m_checks.push_back(check.make());
}

Linter::~Linter() = default;

void Linter::see(const EventStore &events, EventIndex index, QByteArrayView bytes, const Conversation &before,
                 bool mingled)
{
    const EventRow row = events.row(index);
    const StringTable &strings = events.strings();
    const std::string_view type = strings.view(row.type);
    if (row.kind == FrameKind::Json && row.from != Direction::Console)
        m_detector.push(type, bytes);
    const Dialect dialect = before.dialect() == Dialect() ? m_detector.dialect() : before.dialect();
    const EventSpec *spec = EventCatalogue::find(dialect, type, row.from);
    if (row.from == Direction::Server && !m_serverSeen) {
        m_serverSeen = true;
        m_scope.wholeFromStart = spec && spec->kind == EventKind::SessionCreated;
    }
    if (spec && spec->kind == EventKind::ConsoleRecordingGap)
        m_hole = true;
    m_scope.hole = m_hole;
    m_scope.hasClient = (m_scope.hasClient || row.from == Direction::Client) && !m_hole;
    m_scope.wholeFromStart = m_scope.wholeFromStart && !m_hole;
    m_scope.verbatim = m_scope.verbatim && !m_hole;
    m_scope.openAi = traits(dialect).openAiOrder;

    const std::optional<simdjson::dom::object> frame =
        row.kind == FrameKind::Json ? m_reader.parse(bytes) : std::nullopt;
    if (!frame) {
        for (const auto &check : m_checks)
            check->seeUnreadable(events, index, m_scope, m_sink);
        return;
    }
    m_hole = m_hole || (!m_verbatim && row.from == Direction::Server && isElided(*frame));
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
    if (mingled && !m_sink.isMingled())
        OrderCheck::tellMingled(event, m_sink);
    for (const auto &check : m_checks)
        check->see(event, m_scope, m_sink);
}

void Linter::beginSession(const EventStore &events, const Conversation &conversation)
{
    finish(events, conversation);
    begin();
}

void Linter::pause(const EventStore &events, const Conversation &conversation)
{
    for (const auto &check : m_checks)
        check->pause(events, conversation, m_sink);
}

void Linter::finish(const EventStore &events, const Conversation &conversation)
{
    for (const auto &check : m_checks)
        check->finish(events, conversation, m_scope, m_sink);
}

std::vector<Finding> lint(const EventStore &events, bool verbatim)
{
    LintRun run(verbatim);
    FrameCursor frames(events);
    run.advance(frames, events.size());
    run.finish(events);
    return run.findings();
}

} // namespace turnscope
