// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <unordered_set>

namespace turnscope {

/// Where the server's voice detection ends a turn: too early, so that the user talks into an answer that has not begun,
/// or never.
class TurnEndCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TurnEndCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    void seeOutput(const LintEvent &event);
    void seeDone(const LintEvent &event, FindingSink &sink);
    QString advice(const SessionSettings &settings) const;

    struct Open
    {
        EventIndex event{};
        SessionTime at;
    };

    std::optional<Open> m_open;           ///< speech_started that nothing came of yet
    std::optional<qint64> m_stopped;      ///< audio_end_ms of the last speech_stopped
    std::optional<qint64> m_pause;        ///< between the last two voices, ms, as far as the server's marks tell
    std::unordered_set<StringId> m_spoke; ///< responses that put something out
    std::unordered_set<StringId> m_over;  ///< that are done
    int m_cut = 0;                        ///< of those, before they put out anything
};

} // namespace turnscope
