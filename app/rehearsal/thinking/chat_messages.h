// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"

#include <QJsonObject>

namespace turnscope {

/// The body of a `POST /v1/chat/completions` that asks for the answer to `prompt`, streamed. Items become messages:
/// what was heard as text, pictures as they are, each function call with its output right behind it, as that API wants
/// them. An empty model is left out.
QJsonObject chatRequest(const ModelInput &prompt, const QString &model);

} // namespace turnscope
