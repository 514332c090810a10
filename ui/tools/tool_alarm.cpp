// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool_alarm.h"

#include "models/control/preference_table.h"
#include "models/text/time_text.h"

#include <QActionGroup>
#include <QMenu>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAlarmTick = 200; // ms

PreferenceSpec patienceSpec()
{
    return PreferenceSpec::of(preference_key::kToolAlarm);
}

} // namespace

ToolAlarm::ToolAlarm(ToolTableModel &calls, QWidget *parent)
    : QToolButton(parent)
    , m_calls(calls)
    , m_patience(patienceSpec().standard.toInt())
{
    setObjectName(u"toolAlarm"_s);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("After how long without an output a call is told of"));
    m_tick.setInterval(kAlarmTick);
    connect(&m_tick, &QTimer::timeout, this, &ToolAlarm::look);
    connect(&m_calls, &ToolTableModel::updated, this, &ToolAlarm::follow);
    makeMenu();
    showPatience();
}

void ToolAlarm::makeMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(this);
    for (const PreferenceSpec::Choice &choice : patienceSpec().choices) {
        const int patience = choice.value.toInt();
        QAction *action = menu->addAction(
            patience == 0 ? tr("No alarm") : tr("No output for %1").arg(durationText(milliseconds(patience))));
        action->setCheckable(true);
        action->setData(patience);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        setPatience(milliseconds(action->data().toInt()));
        if (m_preferences)
            m_preferences->setValue(preference_key::kToolAlarm, action->data());
    });
    setMenu(menu);
}

void ToolAlarm::setPreferences(Preferences &preferences)
{
    m_preferences = &preferences;
    setPatience(milliseconds(patienceSpec().value(preferences).toInt()));
}

void ToolAlarm::setPatience(milliseconds patience)
{
    m_patience = patience;
    m_told.clear();
    showPatience();
    follow();
}

void ToolAlarm::showPatience()
{
    setText(m_patience.count() == 0 ? tr("No alarm") : tr("Alarm %1").arg(durationText(m_patience)));
    setAccessibleName(m_patience.count() == 0
                          ? tr("Alarm for calls without an output: off")
                          : tr("Alarm for calls without an output after %1").arg(durationText(m_patience)));
    const auto actions = menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(m_patience.count()));
}

/// Runs only while something waits.
void ToolAlarm::follow()
{
    const Session *session = m_calls.session().get();
    if (session != m_session) {
        m_session = session;
        m_told.clear();
        Q_EMIT settled();
    }
    const bool waits = session && session->isLive() && m_calls.count(ToolTableModel::CallState::Waiting) > 0;
    if (waits == m_tick.isActive())
        return;
    if (waits)
        return m_tick.start();
    m_tick.stop();
    Q_EMIT settled();
}

bool ToolAlarm::isOverdue(int row) const
{
    const ToolCall *call = m_calls.call(row);
    return call && !call->answered && m_patience.count() > 0 && m_calls.session()->isLive()
           && m_calls.session()->end() - call->asked >= m_patience;
}

void ToolAlarm::look()
{
    Q_EMIT ticked();
    bool any = false;
    for (int row = 0; row < m_calls.callCount(); ++row) {
        if (!isOverdue(row))
            continue;
        any = true;
        if (m_told.contains(row))
            continue;
        m_told.insert(row);
        const QString name = m_calls.index(row, ToolTableModel::Name).data().toString();
        Q_EMIT overdue(tr("%1 has had no output for %2: the model waits. Answer it in the Tools pane.")
                           .arg(name, durationText(m_calls.session()->end() - m_calls.call(row)->asked)));
    }
    if (!any && !m_told.isEmpty()) {
        m_told.clear();
        Q_EMIT settled();
    }
}

} // namespace turnscope
