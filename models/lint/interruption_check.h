// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Cut-ins after which the model was not told how much was heard.
class InterruptionCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::InterruptionCheck)

public:
    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    struct CutIn
    {
        EventIndex event{};
        StringId item = StringId::None;
        microseconds unheard{0};
        bool estimated = false;
    };

    std::optional<CutIn> m_cutIn; ///< waits for its truncate until the next response
};

} // namespace turnscope
