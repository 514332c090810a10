// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does about money: prices, limits, and a session that nobody uses.
#include "ui/shell/main_window.h"

#include "models/control/connection_control.h"
#include "models/control/preferences.h"
#include "models/cost/own_prices.h"
#include "ui/cost/cost_limits_dialog.h"
#include "ui/cost/price_dialog.h"
#include "ui/planner/planner_window.h"
#include "ui/prompts/prompt_library.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/money_watch.h"

namespace turnscope {

void MainWindow::joinCost()
{
    m_money->setLimits(MoneyGuard::Limits::fromKept(m_preferences.value(MoneyGuard::Limits::kKeptUnder)));
    connect(m_money.get(), &MoneyWatch::told, m_messages, [this](const QString &text) {
        m_messages->showError({text, {}});
    });
    connect(m_money.get(), &MoneyWatch::stopWanted, this, &MainWindow::stopForMoney);
    takePrices();
}

/// From the user's file, which may have a mistake: that is said, and what was in use before stays.
void MainWindow::takePrices()
{
    const OwnPrices::InUse prices = OwnPrices::load();
    if (prices.problem)
        m_messages->showError(*prices.problem);
    m_money->setPrices(prices.table);
    m_promptLibrary->setPrices(prices.table);
    m_turns.setPrices(prices.table);
    if (m_planner)
        m_planner->setPrices(prices.table);
}

/// Said once the connection is over: what is said before that goes with it.
void MainWindow::stopForMoney(const QString &why)
{
    auto *once = new QObject(this);
    connect(&m_control.connection(), &ConnectionControl::statusChanged, once, [this, once, why] {
        if (m_control.connection().status().state != ConnectionState::Disconnected)
            return;
        once->deleteLater();
        QMetaObject::invokeMethod(
            m_messages,
            [this, why] {
                m_messages->showError({why, {}});
            },
            Qt::QueuedConnection);
    });
    m_control.connection().disconnectFromEndpoint();
}

void MainWindow::showPrices(const QString &model)
{
    auto *dialog = new PriceDialog(OwnPrices::path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PriceDialog::saved, this, &MainWindow::takePrices);
    dialog->open();
    if (!model.isEmpty())
        dialog->beginWith(model);
}

void MainWindow::changeCostLimits()
{
    auto *dialog = new CostLimitsDialog(m_money->limits(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_money->setLimits(dialog->limits());
        m_preferences.setValue(MoneyGuard::Limits::kKeptUnder, dialog->limits().kept());
    });
    dialog->open();
}

/// Stays when it is closed, with what the user set; asked for again, it measures anew.
void MainWindow::showPlanner()
{
    if (!m_planner) {
        m_planner = new PlannerWindow(m_themes, this);
        connect(m_planner, &PlannerWindow::pricesWanted, this, [this] { showPrices({}); });
        m_planner->setKeptReader(m_control.marks().keptReader());
        m_planner->setPrices(OwnPrices::load().table);
    }
    m_planner->setSessions(m_session, m_open);
    m_planner->show();
    m_planner->raise();
    m_planner->activateWindow();
}

} // namespace turnscope
