// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/item.h"

namespace turnscope {

std::string Item::text() const
{
    std::string joined;
    for (const ContentPart &part : parts) {
        if (part.text.empty())
            continue;
        if (!joined.empty())
            joined += '\n';
        joined += part.text;
    }
    return joined;
}

microseconds Item::sent() const
{
    microseconds sum{0};
    for (const ContentPart &part : parts)
        sum += part.sent;
    return sum;
}

} // namespace turnscope
