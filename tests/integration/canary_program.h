// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/canary.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace turnscope::canary {

/// The real program with a home of its own, an endpoint that says keys back, and an eye on all command lines. On the
/// thread of its maker, whose event loop runs meanwhile.
class Program
{
public:
    Program();

    struct Result
    {
        int exitCode = -1; ///< -1: it did not end
        QByteArray out;
        QByteArray err;
        QByteArray limits; ///< /proc/…/limits of it, once the parrot had heard of it
    };

    /// Runs it to its end, with these in its environment, and this on its standard input.
    Result run(const QStringList &arguments, const QMap<QString, QByteArray> &keys = {}, const QByteArray &input = {});

    QString home() const { return m_home.path(); }                               ///< all that it writes
    QString written(const QString &name) const { return m_home.filePath(name); } ///< below home()
    QString given(const QString &name) const { return m_given.filePath(name); }  ///< elsewhere
    QProcessEnvironment environment() const;

    /// A file for it, with " for ', KEY for key() and FORMED for formedKey().
    void give(const QString &name, QByteArray text) const;

    const Parrot &parrot() const { return m_parrot; }
    const CommandLines &commandLines() const { return m_lines; }

    /// Where a key is that should not be: a file in its home, a command line; empty: nowhere.
    QByteArray leak() const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_given;
    CommandLines m_lines;
    Parrot m_parrot;
};

} // namespace turnscope::canary
