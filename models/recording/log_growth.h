// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// What has become of a log since it was opened, while other processes may do with it what they like.
enum class LogFate : quint8 {
    Same,      ///< it is there, and what was read of it is as it was
    Rewritten, ///< shortened, or written over: the bytes of what was read are not there any more
    Replaced,  ///< another file has its name; ours has all its bytes, and may still grow
    Gone,      ///< no file has its name; ours has all its bytes, and may still grow
};

/// How a log that was read stands to the file on the disk.
struct LogWatch
{
    bool watched = false; ///< what another process appends will be read
    bool growing = false; ///< something was appended in the last seconds; more is likely
    LogFate fate = LogFate::Same;

    bool operator==(const LogWatch &) const = default;
};

} // namespace turnscope
