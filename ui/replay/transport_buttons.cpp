// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/transport_buttons.h"

#include "ui/replay/replay_actions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

TransportButtons::TransportButtons(ReplayActions &actions, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    add(actions.previousTurn, u"transportPrevious"_s);
    add(actions.play, u"transportPlay"_s);
    add(actions.nextTurn, u"transportNext"_s);
    if (extent == Extent::Whole)
        addRest();
}

QToolButton *TransportButtons::add(QAction *action, const QString &name, const QString &segment)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(segment.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    if (!segment.isEmpty())
        button->setProperty("segment", segment);
    layout()->addWidget(button);
    return button;
}

void TransportButtons::addRest()
{
    m_speed = new QToolButton;
    m_speed->setObjectName(u"transportSpeed"_s);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setMenu(m_actions.speeds);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    layout()->addWidget(m_speed);
    add(m_actions.loop, u"transportLoop"_s);
    auto *hearing = new QHBoxLayout;
    hearing->setSpacing(0);
    QToolButton *heard = add(m_actions.asHeard, u"transportHeard"_s, u"first"_s);
    QToolButton *sent = add(m_actions.asSent, u"transportSent"_s, u"last"_s);
    hearing->addWidget(heard);
    hearing->addWidget(sent);
    static_cast<QHBoxLayout *>(layout())->addLayout(hearing);
    m_wide = {heard, sent, add(m_actions.follow, u"transportFollow"_s)};
    connect(&m_actions.control(), &ReplayControl::changed, this, &TransportButtons::showSpeed);
    showSpeed();
}

void TransportButtons::showSpeed()
{
    const QString text = speedText(m_actions.control().status().speed);
    m_speed->setText(text + u" ▾"_s);
    m_speed->setAccessibleName(tr("Speed: %1").arg(text));
    m_speed->setToolTip(tr("Speed, with the pitch kept (Shift+, and Shift+.)"));
    m_speed->setEnabled(m_actions.play->isEnabled());
}

void TransportButtons::setNarrow(bool on)
{
    for (QWidget *widget : m_wide)
        widget->setVisible(!on);
}

} // namespace turnscope
