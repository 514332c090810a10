// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/known_models.h"

namespace turnscope {

using namespace Qt::StringLiterals;

QStringList knownRealtimeModels()
{
    return {u"gpt-realtime-2.1"_s, u"gpt-realtime-2.1-mini"_s, u"gpt-realtime-2"_s, u"gpt-realtime"_s};
}

} // namespace turnscope
