// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/cost_panel.h"

#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"
#include "ui/cost/cost_chart.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/table_layout.h"
#include "ui/theme/tone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

using CostRows = CostTableModel;

namespace {

enum CostView { ByAnswer, ByTurn, AsChart };

} // namespace

CostPanel::CostPanel(const SessionTurns &turns, Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_turns(turns)
    , m_selection(selection)
    , m_model(turns)
    , m_header(new QWidget(this))
    , m_summary(new ElidedLabel)
    , m_how(new QComboBox)
    , m_remarks(new ElidedLabel)
    , m_gapRow(new QWidget)
    , m_gap(new ElidedLabel)
    , m_give(new QPushButton(tr("&Give it a price…")))
    , m_pages(new QStackedWidget)
    , m_view(new RowTable(u"costTable"_s, tr("Cost"), theme))
    , m_chart(new CostChart(theme))
    , m_find(new FindBar(this, [this](const QString &text, bool backward) { return m_view->findNext(text, backward); }))
    , m_empty(new EmptyHint(m_view->viewport()))
{
    m_view->setModel(&m_model);
    for (int column = 0; column < CostRows::ColumnCount; ++column)
        m_view->setColumnFitting(column);
    m_view->horizontalHeader()->moveSection(CostTableModel::Dollars,
                                            CostTableModel::What + 1); // what it is about is seen at any width
    makeHeader();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_chart);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeLines());
    column->addWidget(m_pages, 1);
    column->addWidget(m_find);
    setFocusProxy(m_view);

    connect(&m_model, &CostTableModel::accountChanged, this, &CostPanel::refresh);
    connect(&selection, &Selection::changed, this, &CostPanel::showSelection);
    connect(m_view, &RowTable::rowChosen, this, [this](int chosen) {
        if (const QVariant event = m_model.index(chosen, 0).data(CostRows::EventRole); event.isValid())
            m_selection.select(EventIndex{event.toUInt()});
    });
    connect(m_chart, &CostChart::eventChosen, this, [this](EventIndex event) { m_selection.select(event); });
    refresh();
}

void CostPanel::makeHeader()
{
    m_summary->setObjectName(u"costSummary"_s);
    setTone(*m_summary, u"dim"_s);
    m_how->setObjectName(u"costHow"_s);
    m_how->setAccessibleName(tr("How the cost is shown"));
    m_how->addItems({tr("by answer"), tr("by turn"), tr("chart")});
    m_how->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *prices = new QToolButton;
    prices->setObjectName(u"costPrices"_s);
    prices->setText(tr("Prices…"));
    prices->setToolTip(tr("The price list: who says what, and your own prices"));
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch(1);
    row->addWidget(m_summary);
    row->addWidget(m_how);
    row->addWidget(prices);
    connect(m_how, &QComboBox::activated, this, &CostPanel::setView);
    connect(prices, &QToolButton::clicked, this, [this] { Q_EMIT pricesWanted({}); });
}

/// What is to be said of all of it: a line each, and only where there is something.
QWidget *CostPanel::makeLines()
{
    m_remarks->setObjectName(u"costRemarks"_s);
    m_remarks->setContentsMargins(10, 4, 10, 4);
    setTone(*m_remarks, u"dim"_s);
    m_gap->setObjectName(u"costGap"_s);
    m_give->setObjectName(u"costGivePrice"_s);
    m_give->setAutoDefault(false);
    auto *gap = new QHBoxLayout(m_gapRow);
    gap->setContentsMargins(10, 2, 10, 4);
    gap->setSpacing(8);
    gap->addWidget(m_gap, 1);
    gap->addWidget(m_give);
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT pricesWanted(m_unpriced); });
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_remarks);
    column->addWidget(m_gapRow);
    return lines;
}

void CostPanel::setView(int view)
{
    m_how->setCurrentIndex(view);
    if (view != AsChart)
        m_model.setRows(view == ByTurn ? CostRows::Rows::Turns : CostRows::Rows::Things);
    m_pages->setCurrentWidget(view == AsChart ? static_cast<QWidget *>(m_chart) : m_view);
    refresh();
}

void CostPanel::beginFind()
{
    if (m_pages->currentWidget() != m_view)
        setView(ByAnswer);
    m_find->begin();
}

/// Also of a pane that nobody looks at.
QString CostPanel::title() const
{
    const CostLedger::Sum &sum = m_turns.bill().sum;
    const auto dollars = sum.dollars();
    const QString sign = sum.isWhole() ? u"$"_s : u"≥ $"_s;
    return dollars ? tr("Cost %1").arg(sign + QString::number(*dollars, 'f', 4)) : tr("Cost");
}

void CostPanel::showLines()
{
    const QStringList remarks = m_model.account().remarks();
    m_remarks->setText(remarks.join(u' '));
    QString tip = plainTip(remarks.join(u'\n'));
    if (m_model.account().forecast)
        tip += plainTip(CostForecast::rule());
    m_remarks->setToolTip(tip);
    m_remarks->setVisible(!remarks.isEmpty());

    const bool reads = m_turns.session() && !m_turns.session()->isLoading();
    const bool isEmpty = m_model.rowCount() == 0; // the hint says so
    const QStringList gaps = reads && !isEmpty ? m_model.account().gaps() : QStringList();
    m_unpriced.clear();
    for (const CostLedger::Gap &gap : m_model.account().ledger.gaps()) {
        const bool isPrice =
            gap.kind == CostLedger::Gap::Kind::UnknownModel || gap.kind == CostLedger::Gap::Kind::MissingPrice;
        if (isPrice && !gap.name.empty() && m_unpriced.isEmpty())
            m_unpriced = oneLine(gap.name);
    }
    m_gap->setText(gaps.isEmpty() ? QString()
                                  : tr("Incomplete: %1").arg(gaps.first())
                                        + (gaps.size() > 1 ? u" (+%1)"_s.arg(gaps.size() - 1) : QString()));
    m_gap->setToolTip(plainTip(gaps.join(u'\n')));
    m_gapRow->setVisible(!gaps.isEmpty());
    m_give->setVisible(!m_unpriced.isEmpty());
}

/// Worked out only where it is looked at.
void CostPanel::showChart()
{
    const std::shared_ptr<const Session> session = m_turns.session();
    if (m_pages->currentWidget() != m_chart || !session)
        return;
    const CostAccount &account = m_model.account();
    m_chart->show(CostCurve::of(account.ledger, session->events()), account.cache,
                  session->info().times != RecordingInfo::Times::None, session->end());
}

void CostPanel::refresh()
{
    for (const int column : {CostRows::Model, CostRows::ImageFresh, CostRows::ImageCached, CostRows::AudioCached,
                             CostRows::Written, CostRows::Unexplained, CostRows::Seconds})
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
    if (!hint.isEmpty())
        m_pages->setCurrentWidget(m_view);
    else if (m_how->currentIndex() == AsChart)
        m_pages->setCurrentWidget(m_chart);
    showLines();
    showChart();
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
