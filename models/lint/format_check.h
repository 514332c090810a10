// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// The formats of audio while audio flows.
class FormatCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FormatCheck)

public:
    static std::span<const LintRule *const> rules();

    /// For people: “PCM16 24000 Hz”.
    static QString name(const AudioFormat &format);

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    bool m_heard = false;               ///< the server heard speech, or took a commit: what is appended has a format
    bool m_spoken = false;              ///< the model's audio arrived, or was played
    std::optional<EventIndex> m_update; ///< the client's last session.update
};

} // namespace turnscope
