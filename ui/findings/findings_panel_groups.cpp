// SPDX-License-Identifier: GPL-3.0-or-later
// How FindingsPanel groups what is found.
#include "ui/findings/findings_panel.h"

#include "ui/theme/find_rows.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kGroupsKey = "findings/groups"_L1;     // "rule:1" is open, "rule:0" folded
constexpr auto kGroupingKey = "findings/grouping"_L1; // "cause", "rule", "time"
constexpr auto kByTimeKey = "findings/byTime"_L1;     // as it was kept before
constexpr qsizetype kMostKept = 300;                  // groups

using Grouping = FindingModel::Grouping;
constexpr std::array kGroupings{Grouping::Cause, Grouping::Rule, Grouping::None}; // as the buttons stand

} // namespace

void FindingsPanel::restoreGroups()
{
    for (const QString &kept : m_preferences.value(kGroupsKey).toStringList())
        m_model.setOpen(kept.section(u':', 0, 0), kept.section(u':', 1) == u"1"_s);
    const QString kept = m_preferences.value(kGroupingKey).toString();
    const bool byTime = kept.isEmpty() ? m_preferences.value(kByTimeKey).toBool() : kept == u"time"_s;
    const size_t chosen = byTime ? 2 : kept == u"rule"_s ? 1 : 0;
    m_groupings[chosen]->setChecked(true);
    m_model.setGrouping(kGroupings[chosen]);
    markHeads();
}

/// Side by side: what the groups are made by.
void FindingsPanel::addGroupings(QHBoxLayout &row)
{
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    auto *group = new QButtonGroup(this);
    const auto add = [&](size_t place, const QString &name, const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setProperty("segment", place == 0 ? u"first"_s : place == 1 ? u"inner"_s : u"last"_s);
        group->addButton(button);
        segments->addWidget(button);
        m_groupings[place] = button;
        connect(button, &QToolButton::clicked, this, [this, place] { setGrouping(place); });
    };
    add(0, u"findingsByCause"_s, tr("by cause"),
        tr("Together what comes from one thing: a refusal and what else is wrong with its request, the user's cutting "
           "in, "
           "the same fault again"));
    add(1, u"findingsByRule"_s, tr("by rule"), tr("Together what one rule of the linter finds"));
    add(2, u"findingsByTime"_s, tr("by time"), tr("One list by time, without groups"));
    row.addLayout(segments);
}

void FindingsPanel::setGrouping(size_t place)
{
    constexpr std::array names{"cause"_L1, "rule"_L1, "time"_L1};
    m_preferences.setValue(kGroupingKey, QString(names[place]));
    m_model.setGrouping(kGroupings[place]);
}

/// Among what is shown, else in the groups that are folded, which it opens.
bool FindingsPanel::findNext(const QString &text, bool backward)
{
    if (findRow(*m_view, text, backward))
        return true;
    for (int row = m_model.rowCount() - 1; row >= 0 && m_model.isGrouped(); --row) {
        if (m_model.isHead(row) && !m_model.index(row, 0).data(FindingModel::OpenRole).toBool())
            setOpen(row, true);
    }
    return findRow(*m_view, text, backward);
}

/// The head of a group is one cell as wide as the table.
void FindingsPanel::markHeads()
{
    m_view->clearSpans();
    for (int row = 0; m_model.isGrouped() && row < m_model.rowCount(); ++row) {
        if (m_model.isHead(row))
            m_view->setSpan(row, 0, 1, FindingModel::ColumnCount);
    }
}

/// Of a finding's row: folds the group that it is in.
void FindingsPanel::setOpen(int row, bool on)
{
    if (row < 0 || !m_model.isGrouped())
        return;
    const int head = m_model.headOf(row);
    const QString group = m_model.index(head, 0).data(FindingModel::KeyRole).toString();
    {
        const QScopedValueRollback ours(m_ours, true);
        if (!on)
            m_view->setCurrentIndex(m_model.index(head, 0));
        m_model.setOpen(group, on);
    }
    m_preferences.change(kGroupsKey, [&](const QVariant &kept) {
        QStringList groups = kept.toStringList();
        groups.removeIf([&group](const QString &each) { return each.section(u':', 0, 0) == group; });
        groups << group + (on ? u":1"_s : u":0"_s);
        return groups.mid(std::max<qsizetype>(groups.size() - kMostKept, 0));
    });
}

} // namespace turnscope
