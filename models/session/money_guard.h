// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <QCoreApplication>
#include <QString>
#include <QVariant>

#include <optional>

namespace turnscope {

/// Watches what a live session costs, and whether anybody uses it: a session that is forgotten is what people fear most of
/// such a bill. Says each thing once a session; a silence again after something was said in between. A value; pure: the time
/// is given to it.
class MoneyGuard
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MoneyGuard)

public:
    /// What the user allows; nothing: no limit.
    struct Limits
    {
        std::optional<double> warnAt; ///< US dollars a session
        std::optional<double> stopAt; ///< … at which it is disconnected
        std::chrono::minutes idle{5}; ///< of silence; 0: it may be silent for ever

        static constexpr QLatin1StringView kKeptUnder{"cost/limits"}; ///< among the preferences
        static Limits fromKept(const QVariant &kept);
        QVariant kept() const;

        friend bool operator==(const Limits &, const Limits &) = default;
    };

    struct Notice
    {
        enum class Kind : quint8 { Warning, Stop, Idle };

        Kind kind = Kind::Warning;
        QString text; ///< a sentence
    };

    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }

    /// Another session: nothing of it was said.
    void begin() { m_warned = m_stopped = false, m_idleTold.reset(); }

    /// What is to be said now, if anything. `dollars`: what the session cost so far, as far as that is known; `silence`: how long
    /// nobody said or wrote anything.
    std::optional<Notice> look(std::optional<double> dollars, microseconds silence);

    /// How long nothing was said, written or called in it when it is `now`: what the microphone sends meanwhile does not
    /// count.
    static microseconds silence(const Conversation &conversation, SessionTime now);

private:
    Limits m_limits;
    bool m_warned = false;
    bool m_stopped = false;
    std::optional<microseconds> m_idleTold; ///< the silence that was told of, as it was when it was last looked at
};

} // namespace turnscope
