// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspaces.h"

#include <QWidget>

class QToolButton;

namespace turnscope {

/// The workspaces side by side at the left of the tool bar, the present one filled. Left and Right go from one to the
/// next.
class WorkspaceSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceSwitch(QWidget *parent = nullptr);

    void setCurrent(Workspace workspace);

    /// One that has nothing to show is disabled, and `why` says what is missing.
    void setAvailable(Workspace workspace, bool on, const QString &why);

Q_SIGNALS:
    void chosen(turnscope::Workspace workspace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(Workspace workspace) const;

    QList<QToolButton *> m_buttons; ///< as Workspaces::offered()
};

} // namespace turnscope
