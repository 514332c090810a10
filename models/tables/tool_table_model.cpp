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
    case CallState::Made:
        return tr("… being written");
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
    case CallState::Made:
        return tr("The model is still writing its arguments.");
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
    case CallState::Made:
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
    m_calls = 0;
    m_made.clear();
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
    m_calls = m_session ? int(m_session->conversation().toolCalls().size()) : 0;
    m_revision = 0;
    m_made = m_session ? readMade() : std::vector<ItemIndex>();
    m_revision = m_session ? m_session->conversation().revision() : 0;
    endResetModel();
    Q_EMIT updated();
}

/// Those of before that still are, and those that have begun since.
std::vector<ItemIndex> ToolTableModel::readMade() const
{
    const Conversation &conversation = m_session->conversation();
    if (!m_session->isGoingOn())
        return {};
    std::vector<ItemIndex> made = m_revision == 0 ? std::vector<ItemIndex>() : m_made;
    for (const ItemIndex index : conversation.itemsChangedSince(m_revision)) {
        const ItemKind kind = conversation.items()[index].kind;
        if ((kind == ItemKind::FunctionCall || kind == ItemKind::McpCall)
            && std::ranges::find(made, index) == made.end())
            made.push_back(index);
    }
    std::erase_if(made, [&](ItemIndex index) {
        const Item &item = conversation.items()[index];
        return item.status != ItemStatus::InProgress || item.deleted || conversation.toolCall(item.id);
    });
    return made;
}

void ToolTableModel::update()
{
    const Conversation &conversation = m_session->conversation();
    const auto calls = int(conversation.toolCalls().size());
    if (conversation.revision() == m_revision && calls == m_calls)
        return;
    std::vector<ItemIndex> made = readMade();
    m_revision = conversation.revision();
    const int before = rowCount();
    const int now = calls + int(made.size());
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    m_calls = calls;
    m_made = std::move(made);
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (const int kept = std::min(before, now); kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
    Q_EMIT updated();
}

void ToolTableModel::tick()
{
    for (int row = 0; row < m_calls; ++row) {
        if (stateOf(row) == CallState::Waiting)
            Q_EMIT dataChanged(index(row, Took), index(row, Took), {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

const ToolCall *ToolTableModel::call(int row) const
{
    return row >= 0 && row < m_calls ? &m_session->conversation().toolCalls()[size_t(row)] : nullptr;
}

const Item *ToolTableModel::item(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Conversation &conversation = m_session->conversation();
    const ToolCall *known = call(row);
    return known ? conversation.item(known->item) : &conversation.items()[m_made[size_t(row - m_calls)]];
}

int ToolTableModel::rowOf(EventIndex event) const
{
    if (!m_session || !m_session->events().contains(event))
        return -1;
    const Conversation &conversation = m_session->conversation();
    const auto calls = conversation.toolCalls().first(std::min(conversation.toolCalls().size(), size_t(m_calls)));
    const StringId item = m_session->events().row(event).item;
    const ToolCall *of = item == StringId::None ? nullptr : conversation.toolCall(item);
    const auto found = std::ranges::find_if(
        calls, [&](const ToolCall &call) { return &call == of || call.askedBy == event || call.answeredBy == event; });
    if (found != calls.end())
        return int(found - calls.begin());
    const auto made = std::ranges::find_if(
        m_made, [&](ItemIndex index) { return item != StringId::None && conversation.items()[index].id == item; });
    return made == m_made.end() ? -1 : m_calls + int(made - m_made.begin());
}

int ToolTableModel::count(CallState wanted) const
{
    if (wanted == CallState::Made)
        return int(m_made.size());
    int number = 0;
    for (int row = 0; row < m_calls; ++row)
        number += stateOf(row) == wanted ? 1 : 0;
    return number;
}

std::optional<microseconds> ToolTableModel::longest() const
{
    std::optional<microseconds> most;
    for (int row = 0; row < m_calls && m_session->hasTimes(); ++row) {
        if (call(row)->answered)
            most = std::max(most.value_or(microseconds(0)), *call(row)->answered - call(row)->asked);
    }
    return most;
}

ToolTableModel::CallState ToolTableModel::stateOf(int row) const
{
    return row < m_calls ? state(*m_session, *call(row)) : CallState::Made;
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

/// How long an answer took, or has been waited for.
QString ToolTableModel::took(int row) const
{
    const ToolCall *of = call(row);
    if (!of)
        return {};
    if (!of->answered)
        return m_session->isLive() ? durationText(std::max(m_session->end() - of->asked, microseconds(0))) + u'…'
                                   : QString();
    return m_session->hasTimes() ? durationText(*of->answered - of->asked) : u"–"_s;
}

QString ToolTableModel::display(int row, int column) const
{
    const Item *of = item(row);
    const ToolCall *told = call(row);
    switch (column) {
    case Time:
        return told ? m_session->momentText(told->asked) : of ? m_session->momentText(of->begin) : QString();
    case Name:
        if (!of)
            return {};
        return of->serverLabel.empty() ? oneLine(of->name)
                                       : u"%1 / %2"_s.arg(oneLine(of->serverLabel), oneLine(of->name));
    case Arguments:
        return of ? oneLine(of->arguments) : QString();
    case Output:
        return told ? oneLine(output(*told)) : QString();
    case Took:
        return took(row);
    case State:
        return stateText(stateOf(row));
    default:
        return {};
    }
}

QString ToolTableModel::tip(int row, int column) const
{
    const Item *of = item(row);
    const ToolCall *told = call(row);
    switch (column) {
    case Name:
        return plainTip(!told || told->callId.empty() ? display(row, Name)
                                                      : u"%1\n%2"_s.arg(display(row, Name), oneLine(told->callId)));
    case Arguments:
        return of ? tipText(of->arguments) : QString();
    case Output:
        return told ? tipText(output(*told)) : QString();
    case State:
        return plainTip(stateTip(stateOf(row)));
    case Took:
        if (told && told->answered && !m_session->hasTimes())
            return plainTip(tr("This log holds no times: it is not known."));
        [[fallthrough]];
    default:
        return plainTip(heading(column, true));
    }
}

int ToolTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_calls + int(m_made.size());
}

int ToolTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ToolTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleTextRole:
        return spokenCell(heading(column, false), display(row, column), tr("none"));
    case Qt::TextAlignmentRole:
        return cellAlignment(column == Took);
    case EventRole:
        return number(call(row) ? call(row)->askedBy : item(row)->firstEvent);
    case StateRole:
        return int(stateOf(row));
    case kCellToneRole:
        return int(column == State ? toneOf(stateOf(row)) : column == Time ? CellTone::Dim : CellTone::Plain);
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
                   "the tool is through; live, how long there has been none.")
                   : tr("took");
    case State:
        return tip ? tr("Whether there was an answer.") : tr("state");
    default:
        return {};
    }
}

} // namespace turnscope
