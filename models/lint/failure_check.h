// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <unordered_map>

namespace turnscope {

/// What was begun and came to a bad end: responses, transcriptions, MCP calls and lists, the connection itself. Of all
/// dialects.
class FailureCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FailureCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    static void seeResponse(const LintEvent &event, FindingSink &sink);
    static void seeFailed(const LintEvent &event, simdjson::dom::object response, FindingSink &sink);
    static void seeSdks(const LintEvent &event, FindingSink &sink);
    static void seeIncomplete(const LintEvent &event, simdjson::dom::object response, FindingSink &sink);
    static void seeTranscription(const LintEvent &event, FindingSink &sink);
    void seeMcp(const LintEvent &event, FindingSink &sink);
    static void seeClose(const LintEvent &event, FindingSink &sink);
    static void seeSessionClosed(const LintEvent &event, FindingSink &sink);
    static void seeUnknown(const LintEvent &event, FindingSink &sink);

    struct Told
    {
        FindingPlace place;
        QString message;
        bool reason = false;
    };

    std::unordered_map<StringId, Told> m_mcpTold; ///< by item: several events tell of one failure
};

} // namespace turnscope
