// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/money_guard.h"

#include "models/cost/cost_text.h"

#include <QVariantList>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QVariant keptLimit(std::optional<double> limit)
{
    return limit ? QVariant(*limit) : QVariant(-1.0);
}

std::optional<double> limitOf(const QVariant &kept)
{
    bool isNumber = false;
    const double value = kept.toDouble(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

MoneyGuard::Limits MoneyGuard::Limits::fromKept(const QVariant &kept)
{
    const QVariantList list = kept.toList();
    Limits limits;
    if (list.size() != 3)
        return limits;
    limits.warnAt = limitOf(list[0]);
    limits.stopAt = limitOf(list[1]);
    limits.idle = std::chrono::minutes(std::clamp(list[2].toInt(), 0, 60));
    return limits;
}

QVariant MoneyGuard::Limits::kept() const
{
    return QVariantList{keptLimit(warnAt), keptLimit(stopAt), int(idle.count())};
}

std::optional<MoneyGuard::Notice> MoneyGuard::look(std::optional<double> dollars, microseconds silence)
{
    if (m_idleTold && silence < *m_idleTold)
        m_idleTold.reset();
    const double cost = dollars.value_or(0);
    if (m_limits.stopAt && cost >= *m_limits.stopAt && !m_stopped) {
        m_stopped = m_warned = true;
        return Notice{Notice::Kind::Stop,
                      tr("Disconnected: the session has cost %1, and your limit is %2. Connect again "
                         "to go on, or change the limit (View, Cost limits).")
                          .arg(costText(cost), u'$' + QString::number(*m_limits.stopAt, 'f', 2))};
    }
    if (m_limits.warnAt && cost >= *m_limits.warnAt && !m_warned) {
        m_warned = true;
        return Notice{Notice::Kind::Warning,
                      tr("The session has cost %1: more than the %2 from which you want to be told.")
                          .arg(costText(cost), u'$' + QString::number(*m_limits.warnAt, 'f', 2))};
    }
    if (m_limits.idle.count() > 0 && silence >= m_limits.idle && !m_idleTold) {
        m_idleTold = silence;
        const int minutes = int(std::chrono::floor<std::chrono::minutes>(silence).count());
        const QString bill = dollars ? costText(cost) : tr("its cost is not known");
        return Notice{
            Notice::Kind::Idle,
            tr("Connected and silent for %n minute(s), %1. Disconnect if you are done.", nullptr, minutes).arg(bill)};
    }
    if (m_idleTold)
        m_idleTold = silence;
    return std::nullopt;
}

microseconds MoneyGuard::silence(const Conversation &conversation, SessionTime now)
{
    SessionTime last = conversation.sessions().empty() ? SessionTime() : conversation.sessions().back().begin;
    if (const auto items = conversation.items(); !items.empty())
        last = std::max(last, items.back().end);
    if (const auto responses = conversation.responses(); !responses.empty())
        last = std::max(last, responses.back().done.value_or(now));
    if (const auto speech = conversation.speech(); !speech.empty())
        last = std::max(last, speech.back().stoppedAt.value_or(now));
    return std::max(now - last, microseconds(0));
}

} // namespace turnscope
