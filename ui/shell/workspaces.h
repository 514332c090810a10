// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QUndoStack;

namespace turnscope {

/// A stored arrangement of the docks, for one kind of work.
enum class Workspace : quint8 { Live, Review, Tune, Compare };

/// The name it is kept under, in settings and object names.
QString workspaceKey(Workspace workspace);
QString workspaceTitle(Workspace workspace);

/// In which workspace the window is. What the user does may lead to another one (follow()); that can be undone, and
/// is then a step of the window's undo stack.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    /// `undo` must outlive this.
    explicit Workspaces(QUndoStack &undo, QObject *parent = nullptr);

    /// Those that have something to show at all, in the order of their keys.
    static QList<Workspace> offered();

    Workspace current() const { return m_current; }

    /// As the user wishes it.
    void choose(Workspace workspace);

    /// Because of something else that was done: `why` names it, for the Edit menu. To undo it calls `back` first, and to
    /// do it again `again`, for what went with it.
    void follow(Workspace workspace, const QString &why, const std::function<void()> &back = {},
                const std::function<void()> &again = {});

Q_SIGNALS:
    void changed(turnscope::Workspace from, turnscope::Workspace to);

private:
    QUndoStack &m_undo;
    Workspace m_current = Workspace::Live;
};

} // namespace turnscope
