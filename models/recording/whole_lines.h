// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"

namespace turnscope {

/// How far a growing file holds whole lines. Each byte is looked at once and none is kept, so that a line which
/// never ends costs neither time nor memory.
class WholeLines
{
public:
    /// `file` must outlive this.
    WholeLines(const FileHandle &file, quint64 from)
        : m_file(&file)
        , m_end(from)
        , m_seen(from)
    {
    }

    /// Looks on as far as `size`, but for some megabytes at most; whether there is more to look at.
    bool advance(quint64 size);

    quint64 end() const { return m_end; } ///< behind the last line break

private:
    const FileHandle *m_file;
    quint64 m_end;
    quint64 m_seen;
};

} // namespace turnscope
