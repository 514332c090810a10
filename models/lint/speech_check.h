// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// speech_started, speech_stopped and committed: pairs, times, and what they announce.
class SpeechCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SpeechCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    std::optional<StringId> m_open;         ///< item of a speech_started without its speech_stopped
    std::optional<StringId> m_announced;    ///< item that speech_started or timeout_triggered named last
    std::optional<StringId> m_stoppedFirst; ///< item of a speech_stopped that no start of its own came before
    qint64 m_lastStart = 0;                 ///< ms, input clock
    qint64 m_lastEnd = 0;
    bool m_anyStarted = false;
    int m_manualCommits = 0; ///< sent by the client and not answered
};

} // namespace turnscope
