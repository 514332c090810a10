// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace turnscope {

/// A frame in its own order on as many lines as it needs at the width there is, long strings left out, cut to some 1 500
/// characters.
QString frameExcerpt(const QByteArray &frame);

} // namespace turnscope
