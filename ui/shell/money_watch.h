// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/session/money_guard.h"
#include "models/session/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace turnscope {

/// Looks at what the live session costs, every kEvery, whichever session is shown, and tells when that passes the user's
/// limits, or when nobody has used the connection for long. GUI thread.
class MoneyWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kEvery{2000};

    explicit MoneyWatch(QObject *parent = nullptr);

    void setLimits(const MoneyGuard::Limits &limits) { m_guard.setLimits(limits); }
    const MoneyGuard::Limits &limits() const { return m_guard.limits(); }

    /// The whole list.
    void setPrices(const PriceTable &prices) { m_prices = prices; }

    /// Null: there is none.
    void setLive(const std::shared_ptr<const Session> &live);

    /// Looks at once.
    void look();

Q_SIGNALS:
    void told(const QString &text);       ///< a warning, or a silence
    void stopWanted(const QString &text); ///< the connection is to be ended, for that reason

private:
    std::weak_ptr<const Session> m_live;
    PriceTable m_prices;
    MoneyGuard m_guard;
    QTimer m_timer;
};

} // namespace turnscope
