// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a file may ask of us. Beyond these a piece is told as unread; memory stays bounded.
namespace turnscope::limits {

constexpr qsizetype kLongestLine = qsizetype(512) << 20;     ///< of a log of one event a line
constexpr qsizetype kLargestDocument = qsizetype(512) << 20; ///< of a log that must be read as a whole
constexpr quint64 kLargestUnpacked = quint64(16) << 30;      ///< of a compressed recording
constexpr size_t kUnreadListed = 100;                        ///< entries of RecordingInfo::unread

} // namespace turnscope::limits
