// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/money_watch.h"

#include "models/cost/cost_ledger.h"

namespace turnscope {

MoneyWatch::MoneyWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, &MoneyWatch::look);
}

void MoneyWatch::setLive(const std::shared_ptr<const Session> &live)
{
    if (live == m_live.lock())
        return;
    m_live = live;
    m_guard.begin();
    if (live)
        m_timer.start();
    else
        m_timer.stop();
}

void MoneyWatch::look()
{
    const std::shared_ptr<const Session> live = m_live.lock();
    if (!live || !live->isLive())
        return;
    const PriceTable prices = m_prices.inForce(live->info().started.date(), live->info().url);
    const CostLedger ledger = CostLedger::of(live->conversation(), prices);
    const auto notice = m_guard.look(ledger.sum().dollars(), MoneyGuard::silence(live->conversation(), live->end()));
    if (!notice)
        return;
    if (notice->kind == MoneyGuard::Notice::Kind::Stop)
        Q_EMIT stopWanted(notice->text);
    else
        Q_EMIT told(notice->text);
}

} // namespace turnscope
