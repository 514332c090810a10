// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace turnscope {

/// The system's names of files are bytes, and need not be UTF-8; Qt's own way to read them (QFile::decodeName) loses what
/// is not. In our paths each such byte stands as a lone surrogate, U+DC80 to U+DCFF (as in Python's PEP 383), so that the
/// very same name comes out again. QFile and QFileInfo do not know that: a path from outside goes to FileHandle, FileState
/// and whole_file.h, which do.
QString pathFromBytes(QByteArrayView name);
QByteArray bytesOfPath(const QString &path);

/// Of a local file's URL, as it is dropped.
QString pathFromUrl(const QUrl &url);

/// The same file's path from the root, wherever the program stands then.
QString absolutePath(const QString &path);

/// A text with paths in it, for people: such a byte reads "\xE9".
QString shownPath(const QString &text);

/// A path in letters that any settings file keeps, and back; of a path that is UTF-8, itself.
QString storedPath(const QString &path);
QString pathFromStored(const QString &stored);

} // namespace turnscope
