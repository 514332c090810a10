// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace turnscope {

/// A process from its start to its end, its output thrown away.
struct Program
{
    QString name;
    QString path; ///< empty: this machine has none
    QStringList arguments;

    struct Spent
    {
        double wall = 0; ///< seconds
        double cpu = 0;  ///< processor time, likewise, of all its threads
    };

    Spent run() const;

    /// All of them at once, until the last one ends. A program that fails ends this one.
    static Spent together(std::span<const Program> programs);
};

} // namespace turnscope
