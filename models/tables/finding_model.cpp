// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/finding_model.h"

#include "models/lint/lint_rule.h"
#include "models/tables/finding_causes.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace turnscope {

using namespace Qt::StringLiterals;

FindingModel::FindingModel(const SessionFindings &findings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_findings(findings)
{
    connect(&findings, &SessionFindings::changed, this, &FindingModel::rebuild);
    rebuild();
}

void FindingModel::setShown(Severity severity, bool shown)
{
    if (isShown(severity) == shown)
        return;
    m_shown[size_t(severity)] = shown;
    rebuild();
}

void FindingModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

bool FindingModel::isOpen(const QString &key) const
{
    if (const auto kept = m_open.find(key); kept != m_open.end())
        return kept->second;
    return std::ranges::any_of(
        m_groups, [&key](const Group &group) { return group.worst == Severity::Error && group.key == key; });
}

void FindingModel::setOpen(const QString &key, bool on)
{
    const bool before = isOpen(key);
    m_open.insert_or_assign(key, on); // as it is, too: errors that are yet to come would open it
    if (before == on)
        return;
    for (size_t row = 0; isGrouped() && row < m_rows.size(); ++row) {
        if (m_rows[row].finding != kHead || m_groups[m_rows[row].group].key != key)
            continue;
        const std::vector<quint32> &within = m_groups[m_rows[row].group].findings;
        const auto behind = m_rows.begin() + std::ptrdiff_t(row) + 1;
        const auto first = int(row) + 1;
        const auto last = first + int(within.size()) - 1;
        if (on) {
            beginInsertRows({}, first, last);
            std::vector<Row> come;
            come.reserve(within.size());
            for (const quint32 finding : within)
                come.push_back({m_rows[row].group, finding});
            m_rows.insert(behind, come.begin(), come.end());
            endInsertRows();
        } else {
            beginRemoveRows({}, first, last);
            m_rows.erase(behind, behind + std::ssize(within));
            endRemoveRows();
        }
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        return;
    }
}

void FindingModel::rebuild()
{
    beginResetModel();
    m_counts = {};
    for (const Finding &finding : m_findings.all())
        ++m_counts[size_t(finding.severity)];
    regroup();
    arrange();
    endResetModel();
}

void FindingModel::regroup()
{
    m_groups.clear();
    const FindingCauses causes(m_grouping == Grouping::Cause ? m_findings.session().get() : nullptr);
    const auto belongs = [&](const Finding &finding) -> FindingCauses::Cause {
        switch (m_grouping) {
        case Grouping::Rule:
            return {latinText(finding.rule), {}};
        case Grouping::Cause:
            return causes.of(finding);
        case Grouping::None:
            break;
        }
        return {};
    };
    std::unordered_map<QString, size_t> places;
    const std::span<const Finding> all = m_findings.all();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isShown(all[i].severity))
            continue;
        FindingCauses::Cause cause = belongs(all[i]);
        const auto [place, fresh] = places.try_emplace(cause.key, m_groups.size());
        if (fresh)
            m_groups.push_back({std::move(cause.key), std::move(cause.title), all[i].severity, {}});
        Group &group = m_groups[place->second];
        group.worst = std::max(group.worst, all[i].severity);
        group.findings.push_back(quint32(i));
    }
    std::ranges::stable_sort(m_groups, std::greater<>(), &Group::worst);
}

void FindingModel::arrange()
{
    m_rows.clear();
    for (size_t group = 0; group < m_groups.size(); ++group) {
        if (isGrouped())
            m_rows.push_back({quint32(group), kHead});
        if (isGrouped() && !isOpen(m_groups[group].key))
            continue;
        for (const quint32 finding : m_groups[group].findings)
            m_rows.push_back({quint32(group), finding});
    }
}

const Finding &FindingModel::finding(int row) const
{
    const Row &place = m_rows[size_t(row)];
    return m_findings.all()[place.finding == kHead ? m_groups[place.group].findings.front() : place.finding];
}

FindingRef FindingModel::ref(int row) const
{
    const Finding &of = finding(row);
    FindingRef ref{of.event, of.rule};
    for (const Finding &other : m_findings.of(of.event)) {
        if (&other == &of)
            break;
        ref.nth += other.rule == of.rule ? 1U : 0U;
    }
    return ref;
}

int FindingModel::headOf(int row) const
{
    while (isGrouped() && row > 0 && !isHead(row))
        --row;
    return row;
}

int FindingModel::rowOf(EventIndex event) const
{
    int head = -1;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Row &place = m_rows[row];
        if (place.finding != kHead) {
            if (m_findings.all()[place.finding].event == event)
                return int(row);
            continue;
        }
        const std::vector<quint32> &within = m_groups[place.group].findings;
        const auto eventOf = [this](quint32 index) { return m_findings.all()[index].event; };
        const auto found = std::ranges::lower_bound(within, event, {}, eventOf);
        if (head < 0 && found != within.end() && eventOf(*found) == event)
            head = int(row);
    }
    return head;
}

int FindingModel::rowOf(const FindingRef &finding) const
{
    const int first = rowOf(finding.event);
    for (int row = std::max(first, 0); first >= 0 && row < int(m_rows.size()); ++row) {
        if (!isHead(row) && m_findings.all()[m_rows[size_t(row)].finding].event == finding.event && ref(row) == finding)
            return row;
    }
    return first;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isHead(index.row()))
        return head(m_groups[m_rows[size_t(index.row())].group], index.column(), role);
    const Finding &each = finding(index.row());
    switch (role) {
    case HeadRole:
        return false;
    case RuleRole:
        return display(each, Rule);
    case Qt::DisplayRole:
        return display(each, index.column());
    case Qt::ToolTipRole:
        if (const LintRule *rule = LintRules::find(each.rule)) {
            const auto row = [](const QString &name, const QString &text) {
                return u"<p><b>%1</b> %2</p>"_s.arg(name, text.toHtmlEscaped());
            };
            return u"<p>%1</p>"_s.arg(each.message.toHtmlEscaped()) + row(tr("Why:"), LintRules::why(*rule))
                   + row(tr("What to do:"), LintRules::remedy(*rule)) + row(tr("Whose doing:"), sideText(each.side));
        }
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Message ? u"%1: %2"_s.arg(severityText(each.severity), display(each, Message))
                                         : display(each, index.column());
    case EventRole:
        return number(each.event);
    case SeverityRole:
        return int(each.severity);
    default:
        return {};
    }
}

/// What it is about: the cause; the message, when all say the same; the rule's reason, when they differ in figures alone.
QString FindingModel::titleOf(const Group &group) const
{
    if (!group.title.isEmpty())
        return group.title;
    const Finding &first = m_findings.all()[group.findings.front()];
    const auto same = [&](quint32 index) { return m_findings.all()[index].message == first.message; };
    if (m_grouping == Grouping::Cause && std::ranges::all_of(group.findings, same))
        return first.message.simplified();
    const LintRule *rule = LintRules::find(first.rule);
    return rule ? LintRules::why(*rule) : latinText(first.rule);
}

QString FindingModel::rulesOf(const Group &group) const
{
    QStringList rules;
    for (const quint32 finding : group.findings) {
        if (const QString rule = latinText(m_findings.all()[finding].rule); !rules.contains(rule))
            rules << rule;
    }
    return rules.join(u", "_s);
}

QVariant FindingModel::head(const Group &group, int column, int role) const
{
    const LintRule *rule = LintRules::find(m_findings.all()[group.findings.front()].rule);
    const QString title = titleOf(group);
    const auto count = int(group.findings.size());
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? title : QString();
    case Qt::ToolTipRole:
        return rule
                   ? u"<p><b>%1</b></p><p>%2</p>"_s.arg(title.toHtmlEscaped(), LintRules::remedy(*rule).toHtmlEscaped())
                   : QString();
    case Qt::AccessibleTextRole:
        return column != 0
                   ? QString()
                   : u"%1: %2 %3 %4"_s.arg(severityText(group.worst), title, tr("%n finding(s)", nullptr, count),
                                           isOpen(group.key) ? tr("open") : tr("folded"));
    case HeadRole:
        return true;
    case OpenRole:
        return isOpen(group.key);
    case KeyRole:
        return group.key;
    case RuleRole:
        return rulesOf(group);
    case RemarkRole:
        return tr("%n finding(s)", nullptr, count) + u" · "_s
               + tr("since %1").arg(momentText(m_findings.all()[group.findings.front()]));
    case EventRole:
        return number(m_findings.all()[group.findings.front()].event);
    case SeverityRole:
        return int(group.worst);
    default:
        return {};
    }
}

QString FindingModel::momentText(const Finding &finding) const
{
    return m_findings.session() ? m_findings.session()->momentText(finding.at) : sessionTimeText(finding.at);
}

QString FindingModel::display(const Finding &finding, int column) const
{
    switch (column) {
    case Time:
        return momentText(finding);
    case Level:
        return severityText(finding.severity);
    case Rule:
        return QString::fromLatin1(finding.rule.data(), qsizetype(finding.rule.size()));
    case Message:
        return finding.message.simplified();
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("time");
    case Level:
        return tr("severity");
    case Rule:
        return tr("rule");
    case Message:
        return tr("what is wrong");
    default:
        return {};
    }
}

QString FindingModel::severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Info:
        break;
    }
    return tr("Note");
}

QString FindingModel::sideText(Side side)
{
    switch (side) {
    case Side::Server:
        return tr("server");
    case Side::Client:
        return tr("client");
    case Side::Console:
        break;
    }
    return tr("console");
}

} // namespace turnscope
