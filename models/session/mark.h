// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QByteArray>
#include <QString>

namespace turnscope {

/// A moment that somebody marked, with a note. A value.
struct Mark
{
    static constexpr qsizetype kLongestNote = 2000; ///< characters; more is cut off

    QByteArray id; ///< its own, so that it can be changed and removed by later frames
    SessionTime at;
    QString note;

    /// A new one.
    static Mark make(SessionTime at, const QString &note);

    /// {"type":"console.mark","mark_id":…,"at_us":…,"note":…}: the frame that puts it there, or changes it.
    QByteArray frame() const;

    /// {"type":"console.mark","mark_id":…,"removed":true}
    static QByteArray removal(const QByteArray &id);

    friend bool operator==(const Mark &, const Mark &) = default;
};

} // namespace turnscope
