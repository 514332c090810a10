// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace turnscope {

/// A function that the model called, its arguments complete.
struct CalledFunction
{
    QByteArray response;
    QByteArray callId;
    QString name;
    QByteArray arguments; ///< as they came: JSON, or what the model took for it

    friend bool operator==(const CalledFunction &, const CalledFunction &) = default;
};

} // namespace turnscope

Q_DECLARE_METATYPE(turnscope::CalledFunction)
