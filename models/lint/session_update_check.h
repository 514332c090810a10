// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <deque>
#include <string>

namespace turnscope {

/// What the client sets: session.update's form, and whether the server took it.
class SessionUpdateCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SessionUpdateCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    struct Sent
    {
        EventIndex event{};
        std::string eventId;
        std::vector<std::pair<std::string, std::string>> settings; ///< dotted path, JSON text
    };

    void seeRefusal(const LintEvent &event);
    void seeUpdate(const LintEvent &event, FindingSink &sink);
    static void seeGa(const LintEvent &event, simdjson::dom::object session, FindingSink &sink);
    static void seeVoice(const LintEvent &event, const Sent &sent, FindingSink &sink);
    void seeEcho(const LintEvent &event, FindingSink &sink);

    std::deque<Sent> m_unanswered;
};

} // namespace turnscope
