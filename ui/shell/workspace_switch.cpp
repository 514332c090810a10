// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_switch.h"

#include "ui/theme/tip_wrapper.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

WorkspaceSwitch::WorkspaceSwitch(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"workspaceSwitch"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<Workspace> all = Workspaces::offered();
    for (const Workspace workspace : all) {
        auto *button = new QToolButton;
        button->setObjectName(workspaceKey(workspace) + u"Workspace"_s);
        button->setText(workspaceTitle(workspace));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("segment", workspace == all.first()  ? u"first"_s
                                       : workspace == all.last() ? u"last"_s
                                                                 : u"inner"_s);
        group->addButton(button);
        row->addWidget(button);
        m_buttons << button;
        setAvailable(workspace, true, {});
        connect(button, &QToolButton::clicked, this, [this, workspace] { Q_EMIT chosen(workspace); });
    }
    setCurrent(all.first());
}

QToolButton *WorkspaceSwitch::button(Workspace workspace) const
{
    const qsizetype at = Workspaces::offered().indexOf(workspace);
    return at < 0 ? nullptr : m_buttons[at];
}

void WorkspaceSwitch::setCurrent(Workspace workspace)
{
    if (QToolButton *shown = button(workspace))
        shown->setChecked(true);
}

void WorkspaceSwitch::setAvailable(Workspace workspace, bool on, const QString &why)
{
    QToolButton *shown = button(workspace);
    if (!shown)
        return;
    shown->setEnabled(on);
    shown->setToolTip(on ? workspaceTitle(workspace) : why);
    shown->setProperty(TipWrapper::kKeysOf, on ? workspaceKey(workspace) + u"Action"_s : QString());
}

void WorkspaceSwitch::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    for (qsizetype i = 0; by != 0 && i < m_buttons.size(); ++i) {
        const qsizetype to = i + by;
        if (!m_buttons[i]->hasFocus() || to < 0 || to >= m_buttons.size() || !m_buttons[to]->isEnabled())
            continue;
        m_buttons[to]->setFocus(Qt::OtherFocusReason);
        m_buttons[to]->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace turnscope
