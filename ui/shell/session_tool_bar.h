// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspaces.h"
#include "ui/theme/theme_switch.h"

#include <QToolBar>

namespace turnscope {

class CollapsingRow;
class LiveControls;
class ReviewControls;
class SessionChips;
class TuneControls;
class WorkspaceSwitch;

/// The bar on top: at the left the workspaces, then what the present one needs, and at the right, always, how the
/// session goes. It takes what room there is and never makes the window wider.
class SessionToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit SessionToolBar(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setWorkspace(Workspace workspace);

    WorkspaceSwitch &workspaces() { return *m_workspaces; }
    LiveControls &live() { return *m_live; }
    ReviewControls &review() { return *m_review; }
    TuneControls &tune() { return *m_tune; }
    SessionChips &chips() { return *m_chips; }

private:
    CollapsingRow *m_row;
    WorkspaceSwitch *m_workspaces;
    LiveControls *m_live;
    ReviewControls *m_review;
    TuneControls *m_tune;
    SessionChips *m_chips;
};

} // namespace turnscope
