// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tool_table_model.h"

#include "models/tables/item_summary.h"
#include "models/tables/table_cell.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kTipText = 2000;

/// As much of a text as a tooltip can show.
QString tipText(std::string_view text)
{
    const QString all = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), kTipText)));
    return plainTip(text.size() > kTipText ? all + u'…' : all);
}

} // namespace

QString ToolTableModel::stateText(CallState state)
{
    switch (state) {
    case CallState::Done:
        return tr("✓ done");
    case CallState::Failed:
        return tr("✗ failed");
    case CallState::Waiting:
        return tr("… waiting");
    case CallState::Unanswered:
        break;
    }
    return tr("! unanswered");
}

QString ToolTableModel::stateTip(CallState state)
{
    switch (state) {
    case CallState::Done:
        return tr("The output was sent, or the server told that the tool is through.");
    case CallState::Failed:
        return tr("The server told that the tool failed.");
    case CallState::Waiting:
        return tr("No output so far: the model waits for it.");
    case CallState::Unanswered:
        break;
    }
    return tr("No output was ever sent: the model waited in vain.");
}

CellTone ToolTableModel::toneOf(CallState state)
{
    switch (state) {
    case CallState::Done:
        return CellTone::Good;
    case CallState::Failed:
        return CellTone::Error;
    case CallState::Waiting:
        return CellTone::Dim;
    case CallState::Unanswered:
        break;
    }
    return CellTone::Warning;
}

ToolTableModel::ToolTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ToolTableModel::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    beginResetModel();
    m_rows = 0;
    m_session = std::move(session);
    endResetModel();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &ToolTableModel::update);
        connect(m_session.get(), &Session::stateChanged, this, &ToolTableModel::reset);
        connect(m_session.get(), &Session::watchChanged, this, &ToolTableModel::reset);
    }
    reset();
}

/// The fold may be another one, or what waited waits no more.
void ToolTableModel::reset()
{
    beginResetModel();
    m_rows = m_session ? int(m_session->conversation().toolCalls().size()) : 0;
    m_revision = m_session ? m_session->conversation().revision() : 0;
    endResetModel();
    Q_EMIT updated();
}

void ToolTableModel::update()
{
    const Conversation &conversation = m_session->conversation();
    const auto count = int(conversation.toolCalls().size());
    if (conversation.revision() == m_revision && count == m_rows)
        return;
    m_revision = conversation.revision();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    if (count > m_rows) {
        beginInsertRows({}, m_rows, count - 1);
        m_rows = count;
        endInsertRows();
    }
    Q_EMIT updated();
}

int ToolTableModel::rowOf(EventIndex event) const
{
    if (!m_session || !m_session->events().contains(event))
        return -1;
    const Conversation &conversation = m_session->conversation();
    const auto calls = conversation.toolCalls().first(std::min(conversation.toolCalls().size(), size_t(m_rows)));
    const StringId item = m_session->events().row(event).item;
    const ToolCall *of = item == StringId::None ? nullptr : conversation.toolCall(item);
    const auto found = std::ranges::find_if(
        calls, [&](const ToolCall &call) { return &call == of || call.askedBy == event || call.answeredBy == event; });
    return found == calls.end() ? -1 : int(found - calls.begin());
}

int ToolTableModel::count(CallState wanted) const
{
    int number = 0;
    for (int row = 0; row < m_rows; ++row)
        number += state(*m_session, call(row)) == wanted ? 1 : 0;
    return number;
}

std::optional<microseconds> ToolTableModel::longest() const
{
    std::optional<microseconds> most;
    for (int row = 0; row < m_rows && m_session->hasTimes(); ++row) {
        if (call(row).answered)
            most = std::max(most.value_or(microseconds(0)), *call(row).answered - call(row).asked);
    }
    return most;
}

ToolTableModel::CallState ToolTableModel::state(const Session &session, const ToolCall &call)
{
    if (call.answeredBy)
        return call.failed ? CallState::Failed : CallState::Done;
    return session.isGoingOn() ? CallState::Waiting : CallState::Unanswered;
}

std::string_view ToolTableModel::output(const ToolCall &call) const
{
    const Conversation &conversation = m_session->conversation();
    if (const Item *answer = conversation.item(call.outputItem))
        return answer->output;
    const Item *item = conversation.item(call.item);
    return item ? std::string_view(item->output) : std::string_view();
}

QString ToolTableModel::display(const ToolCall &call, int column) const
{
    const Item *item = m_session->conversation().item(call.item);
    switch (column) {
    case Time:
        return m_session->momentText(call.asked);
    case Name:
        if (!item)
            return {};
        return item->serverLabel.empty() ? oneLine(item->name)
                                         : u"%1 / %2"_s.arg(oneLine(item->serverLabel), oneLine(item->name));
    case Arguments:
        return item ? oneLine(item->arguments) : QString();
    case Output:
        return oneLine(output(call));
    case Took:
        if (!call.answered)
            return {};
        return m_session->hasTimes() ? durationText(*call.answered - call.asked) : u"–"_s;
    case State:
        return stateText(state(*m_session, call));
    default:
        return {};
    }
}

QString ToolTableModel::tip(const ToolCall &call, int column) const
{
    const Item *item = m_session->conversation().item(call.item);
    switch (column) {
    case Name:
        return plainTip(call.callId.empty() ? display(call, Name)
                                            : u"%1\n%2"_s.arg(display(call, Name), oneLine(call.callId)));
    case Arguments:
        return item ? tipText(item->arguments) : QString();
    case Output:
        return tipText(output(call));
    case State:
        return plainTip(stateTip(state(*m_session, call)));
    case Took:
        if (call.answered && !m_session->hasTimes())
            return plainTip(tr("This log holds no times: it is not known."));
        [[fallthrough]];
    default:
        return plainTip(heading(column, true));
    }
}

int ToolTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ToolTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ToolTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ToolCall &shown = call(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case Qt::ToolTipRole:
        return tip(shown, column);
    case Qt::AccessibleTextRole:
        return spokenCell(heading(column, false), display(shown, column), tr("none"));
    case Qt::TextAlignmentRole:
        return cellAlignment(column == Took);
    case EventRole:
        return number(shown.askedBy);
    case StateRole:
        return int(state(*m_session, shown));
    case kCellToneRole:
        return int(column == State  ? toneOf(state(*m_session, shown))
                   : column == Time ? CellTone::Dim
                                    : CellTone::Plain);
    default:
        return {};
    }
}

QVariant ToolTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return headingData(role, section == Took, heading(section, false), heading(section, true));
}

/// Or, instead of the column's name, what is in it.
QString ToolTableModel::heading(int section, bool tip)
{
    switch (section) {
    case Time:
        return tip ? tr("When the call's arguments were complete.") : tr("time");
    case Name:
        return tip ? tr("The function, or the MCP server and its tool, or whom the work was handed to.") : tr("tool");
    case Arguments:
        return tip ? tr("What the model called it with.") : tr("arguments");
    case Output:
        return tip ? tr("What was given back, or the error.") : tr("output");
    case Took:
        return tip ? tr(
                   "From the call's arguments being complete to its output being sent, or to the server telling that "
                   "the tool is through.")
                   : tr("took");
    case State:
        return tip ? tr("Whether there was an answer.") : tr("state");
    default:
        return {};
    }
}

} // namespace turnscope
