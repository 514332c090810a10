// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// Reads on in a log that has grown, from where its importer stopped. Made by LogImporter::import(), for formats of
/// lines; knows the line that was not whole then. Worker thread; the LogImport must outlive it.
class LogTail
{
public:
    virtual ~LogTail() = default;

    /// Where reading goes on: behind all that was taken.
    virtual quint64 position() const = 0;

    /// Takes the lines up to `end`, which is behind a line break. False: stopped, or there is no room for more.
    virtual bool readOn(quint64 end) = 0;

    /// Nothing more is expected: of a last line that is not whole, what is known of it is taken. Last.
    virtual void end() {}
};

} // namespace turnscope
