// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/tables/cell_tone.h"

#include <QAbstractTableModel>

namespace turnscope {

/// All tool calls of a session, one a row, in the order in which they were asked: functions of the client, tools of an MCP
/// server, work that was handed to another model. Follows a session that goes on; there, calls whose arguments are still
/// being written stand at the end. GUI thread.
class ToolTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Name, Arguments, Output, Took, State, ColumnCount };

    enum Role {
        EventRole = Qt::UserRole, ///< number of the event with which the call's arguments were done, or begun
        StateRole,                ///< int(CallState)
    };

    enum class CallState : quint8 {
        Done,
        Failed,     ///< of an MCP tool, or of work handed out: what functions return is the client's affair
        Waiting,    ///< no answer so far
        Unanswered, ///< nor will there be one: the session is over
        Made,       ///< the model is still writing its arguments
    };

    explicit ToolTableModel(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// The calls whose arguments are complete: the first rows, in the order of Conversation::toolCalls().
    int callCount() const { return m_calls; }

    /// The item of a row; null: the log does not have it.
    const Item *item(int row) const;

    /// The call of a row; null while its arguments are written.
    const ToolCall *call(int row) const;

    /// What a call was answered with so far.
    std::string_view output(const ToolCall &call) const;

    /// Time has gone on: what waits has waited longer.
    void tick();

    /// The row of the call that an event asks for, goes on about, or answers; -1: of none.
    int rowOf(EventIndex event) const;

    /// The calls in such a state.
    int count(CallState state) const;

    /// Of any session's call; in words, and what that means.
    static CallState state(const Session &session, const ToolCall &call);
    static QString stateText(CallState state);
    static QString stateTip(CallState state);
    static CellTone toneOf(CallState state);

    /// How long the longest answered call took; nothing: none was, or the log holds no times.
    std::optional<microseconds> longest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows came or changed.
    void updated();

private:
    void reset();
    void update();
    std::vector<ItemIndex> readMade() const;
    CallState stateOf(int row) const;
    QString took(int row) const;
    QString display(int row, int column) const;
    static QString heading(int section, bool tip);
    QString tip(int row, int column) const;

    std::shared_ptr<const Session> m_session;
    int m_calls = 0;
    std::vector<ItemIndex> m_made; ///< whose arguments are being written
    quint64 m_revision = 0;
};

} // namespace turnscope
