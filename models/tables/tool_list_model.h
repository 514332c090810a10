// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/tools/session_tool.h"

#include <QAbstractTableModel>

#include <functional>

namespace turnscope {

/// The tools of a session, one a row: what it offers its model, and what was called besides. Follows a session that goes
/// on. GUI thread.
class ToolListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Calls, Last, Median, Answer, ColumnCount };

    /// How the calls of a function are answered, in a few words; empty: not known.
    using AnswerText = std::function<QString(const QString &tool)>;

    explicit ToolListModel(QObject *parent = nullptr);

    /// Null shows none.
    void setSession(std::shared_ptr<const Session> session);

    /// Without one, nobody answers.
    void setAnswers(AnswerText answers);

    /// It says something else from now on.
    void answersChanged();

    const SessionTool &tool(int row) const { return m_tools[size_t(row)]; }
    const ToolFigures &figures(int row) const { return m_figures[size_t(row)]; }

    /// The tool of a call; -1: it is not among them.
    int rowOf(const Item &call) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void updated();

private:
    void reset();
    void update();
    bool areToolsOld() const;
    std::vector<SessionTool> readTools() const;
    QString display(int row, int column) const;
    QString tip(int row, int column) const;
    static QString heading(int section, bool tip);

    std::shared_ptr<const Session> m_session;
    AnswerText m_answers;
    std::vector<SessionTool> m_tools;
    std::vector<ToolFigures> m_figures; ///< as many
    quint64 m_revision = 0;
    size_t m_settings = 0; ///< changes of settings that were looked at
};

} // namespace turnscope
