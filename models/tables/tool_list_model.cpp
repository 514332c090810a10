// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/tool_list_model.h"

#include "models/session/session_tools.h"
#include "models/tables/cell_tone.h"
#include "models/tables/table_cell.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

ToolListModel::ToolListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ToolListModel::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &ToolListModel::update);
        connect(m_session.get(), &Session::stateChanged, this, &ToolListModel::reset);
    }
    reset();
}

void ToolListModel::setAnswers(AnswerText answers)
{
    m_answers = std::move(answers);
    answersChanged();
}

void ToolListModel::answersChanged()
{
    if (!m_tools.empty())
        Q_EMIT dataChanged(index(0, Answer), index(rowCount() - 1, Answer));
}

std::vector<SessionTool> ToolListModel::readTools() const
{
    const Conversation &conversation = m_session->conversation();
    const EventStore &events = m_session->events();
    return sessionTools(toolsInForce(conversation, events, 0, events.size()), conversation, events);
}

void ToolListModel::reset()
{
    beginResetModel();
    m_tools.clear();
    m_figures.clear();
    if (m_session) {
        m_tools = readTools();
        m_figures = toolFigures(m_tools, m_session->conversation());
        m_revision = m_session->conversation().revision();
        m_settings = m_session->conversation().settingsHistory().size();
    }
    endResetModel();
    Q_EMIT updated();
}

/// Other settings are in force, a server has told its tools, or something was called that is in no list.
bool ToolListModel::areToolsOld() const
{
    const Conversation &conversation = m_session->conversation();
    return conversation.settingsHistory().size() != m_settings
           || std::ranges::any_of(conversation.itemsChangedSince(m_revision), [&](ItemIndex index) {
                  const Item &item = conversation.items()[index];
                  const bool isCall = item.kind == ItemKind::FunctionCall || item.kind == ItemKind::McpCall;
                  return item.kind == ItemKind::McpListTools
                         || (isCall && conversation.toolCall(item.id) && !toolOf(m_tools, item));
              });
}

void ToolListModel::update()
{
    const Conversation &conversation = m_session->conversation();
    if (conversation.revision() == m_revision && conversation.settingsHistory().size() == m_settings)
        return;
    if (areToolsOld()) {
        std::vector<SessionTool> tools = readTools();
        if (tools != m_tools)
            return reset();
        m_settings = conversation.settingsHistory().size();
    }
    m_revision = conversation.revision();
    if (m_tools.empty())
        return;
    m_figures = toolFigures(m_tools, conversation);
    Q_EMIT dataChanged(index(0, Calls), index(rowCount() - 1, Median));
    Q_EMIT updated();
}

int ToolListModel::rowOf(const Item &call) const
{
    const auto found = toolOf(m_tools, call);
    return found ? int(*found) : -1;
}

QString ToolListModel::display(int row, int column) const
{
    const SessionTool &shown = tool(row);
    const ToolFigures &told = figures(row);
    switch (column) {
    case Name:
        return shown.shownName().simplified();
    case Kind:
        return shown.kind == SessionTool::Kind::Mcp ? tr("MCP") : tr("function");
    case Calls:
        return told.calls == 0 ? QString() : groupedText(told.calls);
    case Last:
        return told.last ? m_session->momentText(m_session->conversation().toolCalls()[*told.last].asked) : QString();
    case Median:
        return told.median && m_session->hasTimes() ? durationText(*told.median) : QString();
    case Answer:
        if (shown.kind == SessionTool::Kind::Mcp)
            return tr("by its server");
        return m_answers ? m_answers(shown.name) : QString();
    default:
        return {};
    }
}

QString ToolListModel::tip(int row, int column) const
{
    const SessionTool &shown = tool(row);
    if (column != Name)
        return heading(column, true);
    constexpr qsizetype longest = 2000;
    QStringList lines{shown.shownName()};
    if (!shown.description.isEmpty())
        lines << shown.description.left(longest);
    if (!shown.offered)
        lines << tr("Called, though it is not among the tools that the session told of.");
    if (shown.schema)
        lines << QString::fromUtf8(QJsonDocument(*shown.schema).toJson()).trimmed().left(longest);
    return lines.join(u'\n');
}

int ToolListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tools.size());
}

int ToolListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ToolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return spokenCell(heading(column, false), display(row, column), tr("none"));
    case Qt::TextAlignmentRole:
        return cellAlignment(column == Calls || column == Median);
    case kCellToneRole:
        return int(column == Name && !tool(row).offered ? CellTone::Warning
                   : column == Kind || column == Last   ? CellTone::Dim
                                                        : CellTone::Plain);
    default:
        return {};
    }
}

QVariant ToolListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return headingData(role, section == Calls || section == Median, heading(section, false), heading(section, true));
}

/// Or, instead of the column's name, what is in it.
QString ToolListModel::heading(int section, bool tip)
{
    switch (section) {
    case Name:
        return tip ? tr("A function, or an MCP server and its tool.") : tr("tool");
    case Kind:
        return tip ? tr("Functions are the client's to run, MCP tools the endpoint's.") : tr("kind");
    case Calls:
        return tip ? tr("How often it was called in this session.") : tr("calls");
    case Last:
        return tip ? tr("When the arguments of its last call were complete.") : tr("last");
    case Median:
        return tip ? tr("The median of its answered calls, from the arguments being complete to the output.")
                   : tr("median");
    case Answer:
        return tip ? tr("Who answers its calls while this console is connected.") : tr("answered");
    default:
        return {};
    }
}

} // namespace turnscope
