// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tools_panel.h"

#include "models/text/time_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/table_layout.h"

#include <QHeaderView>
#include <QLabel>

namespace turnscope {

using namespace Qt::StringLiterals;

using ToolRows = ToolTableModel;

ToolsPanel::ToolsPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new QWidget(this))
    , m_summary(new ElidedLabel)
    , m_view(new RowTable(u"toolTable"_s, tr("Tool calls"), theme))
    , m_find(new FindBar(this, [this](const QString &text, bool backward) { return m_view->findNext(text, backward); }))
    , m_empty(new EmptyHint(m_view->viewport()))
{
    m_view->setModel(&m_model);
    for (const int column : {ToolRows::Time, ToolRows::Took, ToolRows::State})
        m_view->setColumnFitting(column);
    m_view->setColumnFor(ToolRows::Name, u"look_up_an_order"_s);
    for (const int column : {ToolRows::Arguments, ToolRows::Output})
        m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_summary->setObjectName(u"toolsSummary"_s);
    layOutTable(*this, *m_header, *m_summary, *m_view, *m_find);

    connect(&m_model, &ToolRows::updated, this, &ToolsPanel::refresh);
    connect(&selection, &Selection::changed, this, &ToolsPanel::showSelection);
    connect(m_view, &RowTable::rowChosen, this, [this](int chosen) {
        m_selection.select(CallIndex(chosen), EventIndex{m_model.index(chosen, 0).data(ToolRows::EventRole).toUInt()});
    });
    refresh();
}

void ToolsPanel::setSession(std::shared_ptr<const Session> session)
{
    m_model.setSession(std::move(session));
}

QString ToolsPanel::title() const
{
    return m_model.rowCount() == 0 ? tr("Tools") : tr("Tools %1").arg(groupedText(m_model.rowCount()));
}

void ToolsPanel::refresh()
{
    QStringList parts;
    const auto tell = [&](ToolRows::CallState state, const QString &text) {
        if (const int count = m_model.count(state); count > 0)
            parts << text.arg(groupedText(count));
    };
    tell(ToolRows::CallState::Failed, tr("%1 failed"));
    tell(ToolRows::CallState::Unanswered, tr("%1 unanswered"));
    tell(ToolRows::CallState::Waiting, tr("%1 waiting"));
    if (const auto longest = m_model.longest())
        parts << tr("longest %1").arg(durationText(*longest));
    m_summary->setText(parts.join(u" · "_s));
    QString hint;
    if (!m_model.session())
        hint =
            tr("No tool calls yet.\n\nConnect to an endpoint, or open a recording: what the model calls, and what it "
               "is answered, will stand here.");
    else if (m_model.rowCount() == 0)
        hint = m_model.session()->isLoading()
                   ? tr("Reading…")
                   : tr("No tool was called in this session so far. Give it tools with session.update, and ask for "
                        "something that needs them.");
    m_empty->setHint(hint);
    showSelection();
    Q_EMIT titleChanged(title());
}

void ToolsPanel::showSelection()
{
    const auto event = m_selection.current();
    const auto *call = event ? std::get_if<CallIndex>(&m_selection.selected()->subject) : nullptr;
    m_view->showRow(call ? int(number(*call)) : event ? m_model.rowOf(*event) : -1);
}

} // namespace turnscope
