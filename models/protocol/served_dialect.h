// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/dialect.h"

namespace turnscope {

/// In which of its forms a client asks an endpoint for OpenAI's protocol.
enum class ServedForm : quint8 {
    Current,   ///< as the service is today
    Preview,   ///< as it was before, by whichever of its doors
    VoiceLive, ///< as Azure's Voice Live has it
};

/// What an endpoint then speaks: what the recording of such a session names.
constexpr Dialect dialectOf(ServedForm form)
{
    switch (form) {
    case ServedForm::Preview:
        return Dialect::OpenAiBeta;
    case ServedForm::VoiceLive:
        return Dialect::AzureVoiceLive;
    case ServedForm::Current:
        break;
    }
    return Dialect::OpenAiGa;
}

} // namespace turnscope
