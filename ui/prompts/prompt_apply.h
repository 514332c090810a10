// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace turnscope {

class PromptUse;

/// Shows what applying a prompt to the session in front would send, and what stays as it is and why; sends it when the user
/// agrees. What prevents it is told by PromptUse::failed().
void askToApply(QWidget *over, PromptUse &use, const QString &path, const QString &name);

} // namespace turnscope
