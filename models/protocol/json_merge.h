// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace turnscope {

/// `object` with what `over` has in it: objects in both are merged, everything else of `over` replaces. So a session.update
/// changes a session.
QJsonObject mergedJson(QJsonObject object, const QJsonObject &over);

} // namespace turnscope
