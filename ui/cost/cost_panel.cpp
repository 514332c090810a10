// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/cost_panel.h"

#include "models/tables/item_summary.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/table_layout.h"

#include <QHeaderView>
#include <QLabel>

namespace turnscope {

using namespace Qt::StringLiterals;

using CostRows = CostTableModel;

CostPanel::CostPanel(const SessionTurns &turns, Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_turns(turns)
    , m_selection(selection)
    , m_model(turns)
    , m_header(new QWidget(this))
    , m_summary(new ElidedLabel)
    , m_view(new RowTable(u"costTable"_s, tr("Cost"), theme))
    , m_find(new FindBar(this, [this](const QString &text, bool backward) { return m_view->findNext(text, backward); }))
    , m_empty(new EmptyHint(m_view->viewport()))
{
    m_view->setModel(&m_model);
    for (int column = 0; column < CostRows::ColumnCount; ++column)
        m_view->setColumnFitting(column);
    m_view->horizontalHeader()->moveSection(CostTableModel::Dollars,
                                            CostTableModel::What + 1); // what it is about is seen at any width
    m_summary->setObjectName(u"costSummary"_s);
    layOutTable(*this, *m_header, *m_summary, *m_view, *m_find);

    connect(&turns, &SessionTurns::changed, this, &CostPanel::refresh); // after the model, which came first
    connect(&selection, &Selection::changed, this, &CostPanel::showSelection);
    connect(m_view, &RowTable::rowChosen, this, [this](int chosen) {
        if (const QVariant event = m_model.index(chosen, 0).data(CostRows::EventRole); event.isValid())
            m_selection.select(EventIndex{event.toUInt()});
    });
    refresh();
}

QString CostPanel::title() const
{
    const auto dollars = m_model.dollars();
    return dollars ? tr("Cost %1").arg(u'$' + QString::number(*dollars, 'f', 4)) : tr("Cost");
}

void CostPanel::refresh()
{
    for (const int column : {CostRows::Model, CostRows::ImageIn, CostRows::Seconds})
        m_view->setColumnHidden(column, !m_model.isUsed(column));
    const int unpriced = int(std::min<qint64>(m_model.unpriced(), 100000));
    const QString known = unpriced > 0        ? tr("%n without a price", nullptr, unpriced)
                          : m_model.dollars() ? tr("an estimate, at list prices")
                                              : QString();
    m_summary->setText(dotted({m_model.onlyModel(), known}));
    QString hint;
    if (!m_turns.session())
        hint =
            tr("No cost yet.\n\nConnect to an endpoint, or open a recording: what each answer took and cost will stand "
               "here.");
    else if (m_model.rowCount() == 0)
        hint = m_turns.session()->isLoading()
                   ? tr("Reading…")
                   : tr("Nothing to pay for so far: no answer and no transcription is done.");
    m_empty->setHint(hint);
    showSelection();
    Q_EMIT titleChanged(title());
}

/// Of the sum nothing is selected elsewhere: it stays as long as nothing else is.
void CostPanel::showSelection()
{
    const auto event = m_selection.current();
    m_view->showRow(event ? m_model.rowOf(*event) : -1);
}

} // namespace turnscope
