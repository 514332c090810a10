// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/finding_model.h"

#include "models/lint/lint_rule.h"
#include "models/tables/time_text.h"

#include <algorithm>

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

void FindingModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_counts = {};
    const std::span<const Finding> all = m_findings.all();
    for (size_t i = 0; i < all.size(); ++i) {
        ++m_counts[size_t(all[i].severity)];
        if (isShown(all[i].severity))
            m_rows.push_back(quint32(i));
    }
    endResetModel();
}

const Finding &FindingModel::finding(int row) const
{
    return m_findings.all()[m_rows[size_t(row)]];
}

int FindingModel::rowOf(EventIndex event) const
{
    const auto eventOf = [this](quint32 index) { return m_findings.all()[index].event; };
    const auto found = std::ranges::lower_bound(m_rows, event, {}, eventOf);
    return found == m_rows.end() || eventOf(*found) != event ? -1 : int(found - m_rows.begin());
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
    const Finding &each = finding(index.row());
    switch (role) {
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

QString FindingModel::display(const Finding &finding, int column) const
{
    switch (column) {
    case Time:
        return sessionTimeText(finding.at);
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
