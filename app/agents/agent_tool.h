// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace turnscope {

/// A question that an agent may ask. What it reads of it is in English, as agents are written to.
struct AgentTool
{
    QString name;
    QString title;
    QString description;
    QJsonObject properties; ///< a JSON schema of each argument (argument_check.h has what is understood of it)
    QStringList required;

    /// Arguments that were checked; an error is a sentence that the agent is told.
    std::function<Result<QJsonObject>(const QJsonObject &arguments)> call;

    /// The JSON schema of its arguments.
    QJsonObject inputSchema() const;
};

using AgentTools = std::vector<AgentTool>;

} // namespace turnscope
