// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/turns_panel.h"

#include "models/files/whole_file.h"
#include "models/text/time_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/file_dialogs.h"
#include "ui/theme/find_rows.h"
#include "ui/theme/table_layout.h"
#include "ui/turns/turn_columns.h"
#include "ui/turns/turn_delegate.h"
#include "ui/turns/waterfall.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

TurnsPanel::TurnsPanel(const SessionTurns &turns, Selection &selection, const ThemeSwitch &theme,
                       Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_turns(turns)
    , m_selection(selection)
    , m_theme(theme)
    , m_model(turns)
    , m_askPath([](QWidget *over) {
        return askWhereToSave(over, tr("Export the turns"), QDir::home().filePath(u"turns.csv"_s),
                              tr("Comma-separated values (*.csv)"));
    })
    , m_header(new QWidget(this))
    , m_summary(new ElidedLabel)
    , m_choose(makeButton(u"turnColumns"_s, tr("columns ▾"), tr("Which columns are shown")))
    , m_copy(makeButton(u"copyTurns"_s, tr("Copy"), tr("Copy all turns as CSV (Ctrl+C)")))
    , m_export(makeButton(u"exportTurns"_s, tr("Export…"), tr("Save all turns as a CSV file")))
    , m_view(new QTableView)
    , m_split(new QSplitter(Qt::Vertical))
    , m_waterfall(new Waterfall(theme))
    , m_empty(new EmptyHint(m_view->viewport()))
    , m_find(new FindBar(this, [this](const QString &text, bool back) { return findRow(*m_view, text, back); }))
{
    dressTable(preferences);
    layOut();
    setFocusProxy(m_view);
    dress();

    connect(&theme, &ThemeSwitch::changed, this, &TurnsPanel::dress);
    connect(&selection, &Selection::changed, this, &TurnsPanel::showSelection);
    connect(&turns, &SessionTurns::changed, this, &TurnsPanel::refresh); // after the model, which came first
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) { jump(index.row()); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { jump(index.row()); });
    // Not what is current: Tab makes a row that, which nobody chose.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (!now.isEmpty())
            jump(now.first().top());
    });
    connect(m_copy, &QToolButton::clicked, this, &TurnsPanel::copy);
    connect(m_export, &QToolButton::clicked, this, &TurnsPanel::exportCsv);
    connect(m_waterfall, &Waterfall::momentWanted, this, [this](SessionTime at) {
        if (!m_turns.session())
            return;
        if (const EventIndex event = m_turns.session()->events().firstAt(at);
            m_turns.session()->events().contains(event))
            m_selection.select(event);
    });
    refresh();
}

void TurnsPanel::dressTable(Preferences &preferences)
{
    m_view->setObjectName(u"turnTable"_s);
    m_view->setAccessibleName(tr("Turns"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TurnDelegate(m_theme, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(TurnTableModel::Number, Qt::AscendingOrder);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_columns = new TurnColumns(m_view->horizontalHeader(), preferences, this);
    auto *menu = new QMenu(m_choose);
    menu->setObjectName(u"turnColumnsMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fill(menu);
    });
    m_choose->setMenu(menu);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_view->installEventFilter(this);
}

void TurnsPanel::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"waterfallArea"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_waterfall);
    m_split->setObjectName(u"turnsSplitter"_s);
    m_split->addWidget(m_view);
    m_split->addWidget(scroll);
    m_split->setChildrenCollapsible(false);

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    m_summary->setObjectName(u"turnsSummary"_s);
    m_summary->setProperty("tone", u"dim"_s);
    row->addWidget(m_summary);
    row->addWidget(m_choose);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    column->addWidget(m_find);
}

void TurnsPanel::addPlay(QAction &play)
{
    auto *button = new QToolButton;
    button->setDefaultAction(&play);
    button->setObjectName(u"playTurn"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *row = static_cast<QHBoxLayout *>(m_header->layout());
    row->insertWidget(row->indexOf(m_choose), button);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(&play);
}

QToolButton *TurnsPanel::makeButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setProperty("chip", true);
    return button;
}

void TurnsPanel::dress()
{
    const QFontMetrics metrics = setDenseRows(*m_view);
    for (int column = 0; column < TurnTableModel::ColumnCount; ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal).toString();
        int width = std::max(metrics.horizontalAdvance(name) + 34, metrics.horizontalAdvance(u"≈ 12 345"_s) + 16);
        if (column == TurnTableModel::Number)
            width = metrics.horizontalAdvance(u"1 000"_s) + 28;
        else if (column == TurnTableModel::Start || column == TurnTableModel::CutAt)
            width = metrics.horizontalAdvance(u"00:00.000"_s) + 36;
        else if (column == TurnTableModel::User || column == TurnTableModel::Answer)
            width = metrics.averageCharWidth() * 26;
        else if (column == TurnTableModel::Held || column == TurnTableModel::Verdicts)
            width = metrics.averageCharWidth() * 27;
        m_view->setColumnWidth(column, width);
    }
    m_view->viewport()->update();
}

void TurnsPanel::setBands(const LatencyBands &bands)
{
    m_model.setBands(bands);
    m_waterfall->setBands(bands);
    refresh();
}

QString TurnsPanel::title() const
{
    const auto count = qsizetype(m_turns.all().size());
    return count == 0 ? tr("Turns") : tr("Turns %1").arg(groupedText(count));
}

/// Of a session that is billed by its length; empty for any other.
QString TurnsPanel::secondsText() const
{
    const SecondsUsed *used = m_turns.session() ? m_turns.session()->conversation().secondsUsed() : nullptr;
    if (!used)
        return {};
    const QString seconds = tr("%1 s billed").arg(used->seconds);
    const auto cost = m_turns.costOfLength();
    return cost ? tr("%1, ≈ $%2").arg(seconds, QString::number(*cost, 'f', 4)) : seconds;
}

void TurnsPanel::refresh()
{
    const bool any = !m_turns.all().empty();
    m_copy->setEnabled(any);
    m_export->setEnabled(any);
    const SessionTurns::Summary sum = m_turns.summary();
    QString cuts = sum.cutIn == 0 ? QString()
                                  : tr("%1 cut into, %2 of them not clean, ≈ $%3 unheard")
                                        .arg(groupedText(sum.cutIn), groupedText(sum.notClean),
                                             QString::number(sum.unheardCost, 'f', 4));
    const QString over = sum.overruns.text();
    if (!over.isEmpty())
        cuts += (cuts.isEmpty() ? QString() : u" · "_s)
                + tr("segments over budget: %1").arg(groupedText(sum.overruns.inAll()));
    const QString seconds = secondsText();
    m_summary->setText(seconds.isEmpty() ? cuts : seconds);
    m_summary->setToolTip(
        seconds.isEmpty() ? tr("Turns whose answer was cut into; those with a verdict other than clean; the price "
                               "of the audio nobody heard, at list prices.")
                                + (over.isEmpty() ? QString()
                                                  : u' '
                                                        + tr("Segments of the wait that took longer than their budget "
                                                             "(View, Latency budget): %1.")
                                                              .arg(over))
                          : tr("What the server counted last of a session that is billed by its length, at list "
                               "price; what other models did for it is not included."));
    QString hint;
    if (!m_turns.session())
        hint = tr("No turns yet.\n\nConnect to an endpoint, or open a recording: how long each answer took, and what "
                  "was heard of it, will stand here.");
    else if (!any)
        hint = m_turns.session()->isLoading() ? tr("Measuring…")
                                              : tr("No turns in this session so far: speak, or write a message.");
    m_empty->setHint(hint);
    showSelection();
    Q_EMIT titleChanged(title());
}

/// The window's selection, where it is not our own already.
void TurnsPanel::showSelection()
{
    const QScopedValueRollback ours(m_ours, true);
    const auto event = m_selection.current();
    // The newest, until another is chosen.
    const auto *itself = event ? std::get_if<TurnIndex>(&m_selection.selected()->subject) : nullptr;
    const auto turn = itself ? std::optional(*itself) : event ? m_turns.turnOf(*event) : m_turns.all().last();
    const int row = turn ? m_model.rowOf(*turn) : -1;
    const bool chosen = event && row >= 0;
    if (!chosen) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else if (m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model.index(row, TurnTableModel::Number));
        m_view->scrollTo(m_model.index(row, TurnTableModel::Number));
    }
    showTurn(row);
}

void TurnsPanel::showTurn(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !m_turns.session())
        return m_waterfall->show(nullptr, nullptr);
    const TurnFigures &figures = m_model.figures(row);
    const Session &session = *m_turns.session();
    const bool known = figures.timed && session.conversation().turns().contains(figures.turn);
    m_waterfall->show(&figures, &session.conversation(),
                      known ? waitSegments(session.conversation(), session.events(), figures.turn, figures.moments)
                            : std::vector<WaitSegment>(),
                      m_turns.budget());
}

void TurnsPanel::jump(int row)
{
    if (m_ours || row < 0)
        return;
    const QScopedValueRollback ours(m_ours, true);
    m_selection.select(m_model.figures(row).turn,
                       EventIndex{m_model.index(row, 0).data(TurnTableModel::EventRole).toUInt()});
    showTurn(row);
}

void TurnsPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int wide = 860; // enough for both, side by side
    const Qt::Orientation now = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    const bool other = m_split->orientation() != now || !m_shared;
    m_split->setOrientation(now);
    QWidget::resizeEvent(event);
    if (other)
        share();
}

/// Side by side the table has what its columns need, and the waterfall the rest, each at least a part; one above the
/// other they halve the height. From then on it is as the user drags it.
void TurnsPanel::share()
{
    m_shared = true;
    const bool beside = m_split->orientation() == Qt::Horizontal;
    const int whole = beside ? m_split->width() : m_split->height();
    const int wanted = beside ? m_view->horizontalHeader()->length() + 2 : whole / 2;
    const int table = std::clamp(wanted, whole * 45 / 100, whole * 65 / 100);
    m_split->setSizes({table, whole - table});
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
}

bool TurnsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool plain = pressed->modifiers() == Qt::NoModifier && m_model.rowCount() > 0;
    if (pressed->matches(QKeySequence::Copy))
        copy();
    else if (plain && pressed->key() == Qt::Key_Home)
        m_view->setCurrentIndex(m_model.index(0, TurnTableModel::Number));
    else if (plain && pressed->key() == Qt::Key_End)
        m_view->setCurrentIndex(m_model.index(m_model.rowCount() - 1, TurnTableModel::Number));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void TurnsPanel::copy()
{
    QApplication::clipboard()->setText(m_model.csv());
}

void TurnsPanel::exportCsv()
{
    const QString path = m_askPath(this);
    if (path.isEmpty())
        return;
    if (const Result<void> done = replaceFile(path, m_model.csv().toUtf8()); !done)
        Q_EMIT failed(done.error().text);
}

} // namespace turnscope
