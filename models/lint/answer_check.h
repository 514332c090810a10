// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <unordered_set>

namespace turnscope {

/// What a completed answer holds: something at all, and as much audio as was made of it.
class AnswerCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::AnswerCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    void seeSpeed(const LintEvent &event);
    void seeAudio(const LintEvent &event);
    void seeEmpty(const LintEvent &event, simdjson::dom::object response, FindingSink &sink);
    void seeShort(const LintEvent &event, simdjson::dom::object response, FindingSink &sink) const;

    std::unordered_set<StringId> m_cut; ///< responses of whose audio the log holds something else
    double m_speed = 1;                 ///< of speech, as the session has it: what is faster is shorter
    bool m_outputLeftOut = false;       ///< the server's response.done does not list what it put out
};

} // namespace turnscope
