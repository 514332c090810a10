// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_table.h"
#include "models/result.h"

#include <QStringList>

#include <functional>

namespace turnscope {

/// Where a digest goes, and in which form.
class DigestOutput
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::DigestOutput)

public:
    enum class Form : quint8 { JsonLines, Csv, Sqlite };

    /// Takes the rows of one file; an error when they cannot be written, and nothing more is to come.
    using Taker = std::function<Result<void>(const DigestLog &log)>;

    /// Hands over the rows of all files, one after the other, and ends at the taker's first error, with it.
    using Work = std::function<Result<void>(const Taker &take)>;

    Form form = Form::JsonLines;
    QString out;                        ///< file, of CSV without a table a folder; empty: stdout
    const DigestTable *table = nullptr; ///< only this one; null: all

    /// The files that it is written to.
    QStringList paths() const;

    /// Has the work done. What it writes to a file is in its place when all of it is there, and else nothing is; a database
    /// has the rows of each recording as soon as that was read.
    Result<void> fill(const Work &work) const;

private:
    Result<void> toStdout(const Work &work) const;
    Result<void> toFile(const Work &work) const;
    Result<void> toFolder(const Work &work) const;
    Result<void> toDatabase(const Work &work) const;
    Result<void> write(const Work &work, const std::vector<int> &files) const;
};

} // namespace turnscope
