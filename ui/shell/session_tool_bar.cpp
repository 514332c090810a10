// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_tool_bar.h"

#include "ui/shell/live_controls.h"
#include "ui/shell/review_controls.h"
#include "ui/shell/session_chips.h"
#include "ui/shell/tune_controls.h"
#include "ui/shell/workspace_switch.h"
#include "ui/theme/collapsing_row.h"

#include <QHBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

SessionToolBar::SessionToolBar(const ThemeSwitch &themes, QWidget *parent)
    : QToolBar(tr("Session"), parent)
    , m_row(new CollapsingRow)
    , m_workspaces(new WorkspaceSwitch)
{
    setObjectName(u"sessionToolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    QHBoxLayout &row = m_row->row();
    row.setSpacing(6);
    row.addWidget(m_workspaces);
    row.addSpacing(10);
    m_live = new LiveControls(themes, *m_row);
    m_review = new ReviewControls(themes, *m_row);
    m_tune = new TuneControls(*m_row);
    m_review->addFirstStep(*m_row);
    m_tune->addStep(*m_row);
    row.addStretch(1);
    m_chips = new SessionChips(themes, *m_row);
    m_review->addLastStep(*m_row);
    m_live->addSteps(*m_row);
    addWidget(m_row);
    setWorkspace(Workspace::Live);
}

void SessionToolBar::setWorkspace(Workspace workspace)
{
    m_workspaces->setCurrent(workspace);
    m_live->setShown(workspace == Workspace::Live);
    m_review->setShown(workspace == Workspace::Review || workspace == Workspace::Tune, workspace == Workspace::Tune);
    m_tune->setShown(workspace == Workspace::Tune);
}

} // namespace turnscope
