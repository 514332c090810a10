// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_tools.h"

#include "models/control/preferences.h"

#include <QMenu>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

const QString kResolvingKey = u"fleet/resolving"_s;
constexpr qsizetype kLettersShown = 60;

} // namespace

FleetTools::FleetTools(Preferences &preferences, QWidget *parent)
    : QToolButton(parent)
    , m_preferences(preferences)
    , m_menu(new QMenu(this))
{
    setObjectName(u"fleetTools"_s);
    setProperty("chip", true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("A call counts as resolved when one of these tools was answered in it, and did not fail"));
    m_menu->setObjectName(u"fleetToolMenu"_s);
    setMenu(m_menu);
    fill();
}

QStringList FleetTools::chosen() const
{
    return m_preferences.value(kResolvingKey).toStringList();
}

void FleetTools::setTools(const FleetAnswer &answer)
{
    m_called.clear();
    for (const auto &row : answer.rows)
        m_called << QString::fromUtf8(digest::text(row.front()));
    fill();
}

void FleetTools::nameChosen()
{
    const QStringList names = chosen();
    setText(names.isEmpty() ? tr("resolved by… ▾")
                            : tr("resolved by %1 ▾").arg(names.join(u", "_s).left(kLettersShown)));
}

/// Those that were called, and those that were chosen where they were.
void FleetTools::fill()
{
    const QStringList chosen = this->chosen();
    QStringList names = m_called + chosen;
    names.removeDuplicates();
    m_menu->clear();
    for (const QString &name : std::as_const(names)) {
        QAction *action = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(chosen.contains(name));
        connect(action, &QAction::triggered, this, &FleetTools::choose);
    }
    if (names.isEmpty())
        m_menu->addAction(tr("No tool was called"))->setEnabled(false);
    nameChosen();
}

void FleetTools::choose()
{
    QStringList chosen;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            chosen << action->data().toString();
    }
    m_preferences.setValue(kResolvingKey, chosen);
    nameChosen();
    Q_EMIT changed();
}

} // namespace turnscope
