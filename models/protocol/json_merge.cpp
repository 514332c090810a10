// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_merge.h"

namespace turnscope {

QJsonObject mergedJson(QJsonObject object, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        if (it->isObject() && object.value(it.key()).isObject())
            object.insert(it.key(), mergedJson(object.value(it.key()).toObject(), it->toObject()));
        else
            object.insert(it.key(), *it);
    }
    return object;
}

} // namespace turnscope
