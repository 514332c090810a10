// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QStringList>

#include <vector>

namespace turnscope {

/// What can be said on a command line, for other programs: the manual pages and the completions of shells are made of it
/// (packaging/linux/make-pages), so that none of them names what is not there, or lacks what is. Asked for by
/// `--list-options` as the only argument, which no help tells of. A value.
struct OptionList
{
    struct Named
    {
        QString name;
        QString description;
    };

    QString description;
    QList<QCommandLineOption> options;
    std::vector<Named> positionals;
    std::vector<Named> commands; ///< of the program itself

    /// `arguments` begin with the program's or the command's own name.
    static bool isAskedFor(const QStringList &arguments);

    /// A line each, its fields parted by U+241F (a tab would not get past print()); a backslash and a line's end in them are
    /// written \\ and \n:
    ///
    ///     about       description
    ///     command     name  description
    ///     positional  name  description
    ///     option      name,name…  the value's name, or nothing  default value, or nothing  description
    QString text() const;
};

} // namespace turnscope
