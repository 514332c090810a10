// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaces.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

class GoThere : public QUndoCommand
{
public:
    GoThere(Workspaces &workspaces, Workspace to, const QString &why, std::function<void()> back,
            std::function<void()> again)
        : QUndoCommand(why)
        , m_workspaces(workspaces)
        , m_from(workspaces.current())
        , m_to(to)
        , m_back(std::move(back))
        , m_again(std::move(again))
    {
    }

    void undo() override
    {
        if (m_back)
            m_back();
        m_workspaces.choose(m_from);
    }

    void redo() override
    {
        if (std::exchange(m_done, true) && m_again)
            m_again();
        m_workspaces.choose(m_to);
    }

private:
    Workspaces &m_workspaces;
    Workspace m_from;
    Workspace m_to;
    std::function<void()> m_back;
    std::function<void()> m_again;
    bool m_done = false; ///< once
};

} // namespace

QString workspaceKey(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Live:
        return u"live"_s;
    case Workspace::Review:
        return u"review"_s;
    case Workspace::Tune:
        return u"tune"_s;
    case Workspace::Compare:
        return u"compare"_s;
    }
    return {};
}

QString workspaceTitle(Workspace workspace)
{
    switch (workspace) {
    case Workspace::Live:
        return Workspaces::tr("Live");
    case Workspace::Review:
        return Workspaces::tr("Review");
    case Workspace::Tune:
        return Workspaces::tr("Tune");
    case Workspace::Compare:
        return Workspaces::tr("Compare");
    }
    return {};
}

Workspaces::Workspaces(QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{
}

QList<Workspace> Workspaces::offered()
{
    return {Workspace::Live, Workspace::Review, Workspace::Tune, Workspace::Compare};
}

void Workspaces::choose(Workspace workspace)
{
    if (workspace == m_current)
        return;
    const Workspace before = std::exchange(m_current, workspace);
    Q_EMIT changed(before, workspace);
}

void Workspaces::follow(Workspace workspace, const QString &why, const std::function<void()> &back,
                        const std::function<void()> &again)
{
    if (workspace != m_current)
        m_undo.push(new GoThere(*this, workspace, why, back, again));
}

} // namespace turnscope
