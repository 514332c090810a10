// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QObject>

namespace turnscope {

/// What came of running a tool: its output, or why there is none.
struct ToolOutcome
{
    QString output;
    Error problem; ///< without text: there is an output

    bool isGood() const { return problem.text.isEmpty(); }
};

/// One run of a tool outside this process. Begins with start(); its end ends what runs. Lives on the thread that made it,
/// and blocks it never.
class ToolRunner : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

Q_SIGNALS:
    /// Once; nothing of it runs any more, and it may be deleted later.
    void finished(const turnscope::ToolOutcome &outcome);
};

} // namespace turnscope
