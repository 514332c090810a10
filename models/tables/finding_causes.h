// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"
#include "models/session/session.h"

#include <QCoreApplication>

#include <unordered_map>

namespace turnscope {

/// What several findings come from: one refusal and what else is wrong with the request that it answers, also where the
/// same refusal comes again; the user's cutting in; else the same rule for the same reason, whatever the ids and figures.
/// Nothing is said to come from another thing that the log does not tie to it. A value, made for a session as it is.
class FindingCauses
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FindingCauses)

public:
    struct Cause
    {
        QString key;   ///< stable while the language is; without a colon
        QString title; ///< empty: the rule's own reason says it, or the message, when all say the same
    };

    explicit FindingCauses(const Session *session);

    Cause of(const Finding &finding) const;

    /// A message without what differs from one time to the next: figures, ids.
    static QString withoutFigures(const QString &message);

private:
    std::unordered_map<quint32, Cause> m_refusals; ///< by the event of the error, and of the request
};

} // namespace turnscope
