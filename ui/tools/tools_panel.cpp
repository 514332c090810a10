// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tools_panel.h"

#include "models/text/time_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"
#include "ui/tools/answer_dialog.h"
#include "ui/tools/call_detail.h"
#include "ui/tools/tool_alarm.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

using ToolRows = ToolTableModel;
using ToolList = ToolListModel;

namespace {

constexpr int kRoomForTexts = 620; // px of the calls' table, below which it leaves arguments and outputs to the detail
constexpr int kRoomForAnswers = 430; // px of the tools' table, below which it leaves out what is least needed
constexpr int kDetailWidth = 320;
constexpr int kMostToolRows = 5; // that are seen without scrolling, so that there is room for the calls

} // namespace

ToolsPanel::ToolsPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new QWidget(this))
    , m_summary(new ElidedLabel)
    , m_answer(new QToolButton)
    , m_alarm(new ToolAlarm(m_model))
    , m_tools(new RowTable(u"toolList"_s, tr("Tools"), theme))
    , m_view(new RowTable(u"toolTable"_s, tr("Tool calls"), theme))
    , m_find(new FindBar(this, [this](const QString &text, bool backward) { return m_view->findNext(text, backward); }))
    , m_empty(new EmptyHint(this))
    , m_noCalls(new EmptyHint(m_view->viewport()))
    , m_noTools(new QLabel)
    , m_parts(new QSplitter)
    , m_side(new QScrollArea)
    , m_detail(new CallDetail(m_model, m_list, *m_alarm, theme))
{
    makeHeader();
    makeTables();
    joinTables();
    refresh();
}

ToolsPanel::~ToolsPanel() = default;

void ToolsPanel::makeHeader()
{
    m_summary->setObjectName(u"toolsSummary"_s);
    setTone(*m_summary, u"dim"_s);
    m_answer->setObjectName(u"toolAnswer"_s);
    m_answer->setText(tr("Answer…"));
    m_answer->setAutoRaise(true);
    m_answer->setAccessibleName(tr("Who answers the chosen function"));
    m_answer->setToolTip(tr("Who answers the chosen function: you, a canned output, a command, an HTTP endpoint"));
    m_answer->setEnabled(false);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_summary);
    row->addWidget(m_answer);
    row->addWidget(m_alarm);
}

void ToolsPanel::makeTables()
{
    m_tools->setModel(&m_list);
    m_tools->setColumnFor(ToolList::Name, u"look_up_an_order"_s);
    for (const int column : {ToolList::Kind, ToolList::Calls, ToolList::Last, ToolList::Median})
        m_tools->setColumnFitting(column);
    m_tools->horizontalHeader()->setSectionResizeMode(ToolList::Answer, QHeaderView::Stretch);
    m_view->setModel(&m_model);
    for (const int column : {ToolRows::Time, ToolRows::Took, ToolRows::State})
        m_view->setColumnFitting(column);
    m_view->setColumnFor(ToolRows::Name, u"look_up_an_order"_s);
    m_noCalls->setObjectName(u"noCalls"_s);
    m_noTools->setObjectName(u"noTools"_s);
    m_noTools->setText(tr("This session has no tools; add them in the settings or a prompt."));
    m_noTools->setContentsMargins(8, 6, 8, 6);
    m_noTools->setWordWrap(true);
    setTone(*m_noTools, u"dim"_s);
    for (RowTable *table : {m_tools, m_view})
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all columns fit, or are left out
    auto *left = new QWidget;
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_noTools);
    rows->addWidget(m_tools);
    rows->addWidget(m_view, 1);
    m_side->setWidget(m_detail);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setObjectName(u"callSide"_s);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_parts->addWidget(left);
    m_parts->addWidget(m_side);
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setSizes({2 * kDetailWidth, kDetailWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_parts, 1);
    column->addWidget(m_find);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
}

void ToolsPanel::joinTables()
{
    connect(&m_model, &ToolRows::updated, this, &ToolsPanel::refresh);
    connect(&m_list, &ToolList::updated, this, &ToolsPanel::refresh);
    connect(&m_list, &ToolList::modelReset, this, &ToolsPanel::refresh);
    connect(&m_selection, &Selection::changed, this, &ToolsPanel::showSelection);
    connect(m_view, &RowTable::rowChosen, this, [this](int chosen) {
        const EventIndex event{m_model.index(chosen, 0).data(ToolRows::EventRole).toUInt()};
        if (m_model.call(chosen))
            m_selection.select(CallIndex(chosen), event);
        else
            m_selection.select(event);
    });
    connect(m_tools, &RowTable::rowChosen, this, [this](int chosen) {
        if (const auto last = m_list.figures(chosen).last)
            m_selection.select(*last, m_model.session()->conversation().toolCalls()[*last].askedBy);
    });
    connect(m_tools, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_list.tool(index.row()).kind == SessionTool::Kind::Function)
            changeAnswer(m_list.tool(index.row()).name);
    });
    connect(m_tools->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_answer->setEnabled(currentFunction().has_value()); });
    connect(m_answer, &QToolButton::clicked, this, [this] {
        if (const auto function = currentFunction())
            changeAnswer(function->name);
    });
    connect(m_detail, &CallDetail::answerWanted, this, &ToolsPanel::changeAnswer);
    connect(m_detail, &CallDetail::allowWanted, this, &ToolsPanel::askToAllow);
    connect(m_alarm, &ToolAlarm::ticked, this, [this] {
        m_model.tick();
        m_detail->refresh();
        showSummary();
        if (m_toldUnseen && isSeen())
            settle();
    });
    connect(m_alarm, &ToolAlarm::overdue, this, [this](const QString &sentence) {
        if (isSeen())
            return;
        m_toldUnseen = true;
        Q_EMIT overdueUnseen(sentence);
    });
    connect(m_alarm, &ToolAlarm::settled, this, &ToolsPanel::settle);
}

void ToolsPanel::setControl(ToolControl &control, Preferences &preferences)
{
    m_control = &control;
    m_alarm->setPreferences(preferences);
    m_list.setAnswers([this](const QString &tool) { return m_control->answers().of(tool).summary(); });
    m_detail->setControl(control);
    connect(&control, &ToolControl::answersChanged, &m_list, &ToolList::answersChanged);
    connect(&control, &ToolControl::runsChanged, this, &ToolsPanel::refresh);
}

void ToolsPanel::setSession(std::shared_ptr<const Session> session)
{
    m_list.setSession(session);
    m_model.setSession(std::move(session));
}

void ToolsPanel::putAboveTable(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, widget); // below the header
}

QString ToolsPanel::title() const
{
    return m_model.callCount() == 0 ? tr("Tools") : tr("Tools %1").arg(groupedText(m_model.callCount()));
}

void ToolsPanel::showSummary()
{
    QStringList parts;
    const auto tell = [&](ToolRows::CallState state, const QString &text) {
        if (const int count = m_model.count(state); count > 0)
            parts << text.arg(groupedText(count));
    };
    tell(ToolRows::CallState::Failed, tr("%1 failed"));
    tell(ToolRows::CallState::Unanswered, tr("%1 unanswered"));
    tell(ToolRows::CallState::Waiting, tr("%1 waiting"));
    int overdue = 0;
    for (int row = 0; row < m_model.callCount(); ++row)
        overdue += m_alarm->isOverdue(row) ? 1 : 0;
    if (overdue > 0)
        parts << tr("! %1 too long").arg(groupedText(overdue));
    if (const auto longest = m_model.longest())
        parts << tr("longest %1").arg(durationText(*longest));
    m_summary->setText(parts.join(u" · "_s));
    setTone(*m_summary, overdue > 0 ? u"changed"_s : u"dim"_s);
}

/// What to do where there is nothing to see.
QString ToolsPanel::hint() const
{
    if (!m_model.session())
        return tr(
            "No tool calls yet.\n\nConnect to an endpoint, or open a recording: what the model calls, and what it "
            "is answered, will stand here.");
    return m_model.session()->isLoading() && m_model.rowCount() == 0 ? tr("Reading…") : QString();
}

void ToolsPanel::refresh()
{
    const QString nothing = hint();
    m_empty->setHint(nothing);
    m_parts->setVisible(nothing.isEmpty());
    m_tools->setVisible(m_list.rowCount() > 0);
    const int rows = std::min(m_list.rowCount(), kMostToolRows);
    m_tools->setMaximumHeight(m_tools->horizontalHeader()->sizeHint().height()
                              + rows * m_tools->verticalHeader()->defaultSectionSize() + 2 * m_tools->frameWidth());
    m_noTools->setVisible(m_list.rowCount() == 0);
    m_noCalls->setHint(
        !nothing.isEmpty() || m_model.rowCount() > 0 ? QString()
        : m_list.rowCount() > 0
            ? tr("No tool was called in this session so far.")
            : tr("No tool was called in this session so far. Give it tools, and ask for something that needs "
                 "them."));
    showSummary();
    showSelection();
    m_answer->setEnabled(currentFunction().has_value());
    Q_EMIT titleChanged(title());
}

void ToolsPanel::showSelection()
{
    const auto event = m_selection.current();
    const auto *call = event ? std::get_if<CallIndex>(&m_selection.selected()->subject) : nullptr;
    const int row = call ? int(number(*call)) : event ? m_model.rowOf(*event) : -1;
    m_view->showRow(row);
    const Item *item = m_model.item(row);
    if (item) // else the one that the user has chosen, to say who answers it
        m_tools->showRow(m_list.rowOf(*item));
    showDetail(row);
}

/// Of a live session, the first call that waits for somebody is there to be answered, whatever is selected.
void ToolsPanel::showDetail(int row)
{
    if (row < 0 && m_control && m_model.session() && m_model.session()->isLive()) {
        for (int i = 0; i < m_model.rowCount() && row < 0; ++i) {
            const ToolCall *call = m_model.call(i);
            const Item *item = m_model.item(i);
            const auto run = call ? m_control->run(QByteArray::fromStdString(call->callId)) : std::nullopt;
            const bool waits = run && (run->state == ToolRun::State::ByHand || run->state == ToolRun::State::Forbidden);
            if (waits || (!call && item && item->kind == ItemKind::FunctionCall))
                row = i;
        }
    }
    if (row == m_detail->row())
        m_detail->refresh();
    else
        m_detail->show(row);
    m_side->setVisible(row >= 0);
    fitColumns();
}

/// What the detail says need not be cut short in the table.
void ToolsPanel::fitColumns()
{
    const bool wide = m_view->width() >= kRoomForTexts || !m_side->isVisibleTo(this);
    if (m_wide != wide) {
        m_wide = wide;
        for (const int column : {ToolRows::Arguments, ToolRows::Output}) {
            m_view->setColumnHidden(column, !wide);
            m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        }
        m_view->horizontalHeader()->setSectionResizeMode(ToolRows::Name,
                                                         wide ? QHeaderView::Interactive : QHeaderView::Stretch);
    }
    const bool roomy = m_tools->width() >= kRoomForAnswers;
    if (m_roomy != roomy) {
        m_roomy = roomy;
        for (const int column : {ToolList::Kind, ToolList::Last})
            m_tools->setColumnHidden(column, !roomy);
        m_tools->horizontalHeader()->setSectionResizeMode(ToolList::Name,
                                                          roomy ? QHeaderView::Interactive : QHeaderView::Stretch);
    }
}

/// The function in the list of tools that can be given an answer.
std::optional<SessionTool> ToolsPanel::currentFunction() const
{
    const int row = m_tools->currentIndex().row();
    if (!m_control || row < 0 || row >= m_list.rowCount() || m_list.tool(row).kind != SessionTool::Kind::Function)
        return std::nullopt;
    return m_list.tool(row);
}

/// The table gets its width after the pane has, and from the handle beside it.
bool ToolsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ToolsPanel::settle()
{
    m_toldUnseen = false;
    Q_EMIT overdueSettled();
}

/// A pane behind another one in its tabs is not hidden.
bool ToolsPanel::isSeen() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

void ToolsPanel::changeAnswer(const QString &tool)
{
    if (!m_control)
        return;
    auto *dialog = new AnswerDialog(tool, m_control->answers().of(tool), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tool] {
        const ToolAnswer answer = dialog->answer();
        m_control->setAnswer(tool, answer);
        if (answer.kind == ToolAnswer::Kind::Command && !m_control->answers().isAllowed(tool, answer.command))
            askToAllow(tool, answer.command);
    });
    dialog->open();
}

/// A command is run once the user has said so, for this function and this very line.
void ToolsPanel::askToAllow(const QString &tool, const QString &command)
{
    if (!m_control || command.isEmpty())
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Allow a command"),
                        tr("Run this command on this machine whenever the model calls %1?").arg(tool), {}, this);
    question->setObjectName(u"allowCommand"_s);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        command + u"\n\n"_s
        + tr("It gets whatever arguments the model writes. Another command, or this one for another function, is "
             "asked for anew."));
    question->addButton(tr("Allow"), QMessageBox::AcceptRole)->setObjectName(u"allowIt"_s);
    QPushButton *notNow = question->addButton(tr("Not now"), QMessageBox::RejectRole);
    question->setDefaultButton(notNow);
    question->setEscapeButton(notNow);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::accepted, this, [this, tool, command] { m_control->allowCommand(tool, command); });
    question->open();
}

} // namespace turnscope
