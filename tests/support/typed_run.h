// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace turnscope {

/// A recording of typed questions with spoken answers, as a file: for tests of what comes of runs.
struct TypedRun
{
    struct Turn
    {
        QString question;
        QString answer;
        QString call;      ///< of a function, before the answer; empty: none
        QString arguments; ///< of that, JSON
    };

    QList<Turn> turns;
    qint64 waitMs = 500;  ///< from the question to the first sound of its answer
    qint64 audioMs = 400; ///< of each answer
    qint64 tokens = 1000; ///< of text that each answer took in; 0: its usage is not told
    QString model = QStringLiteral("gpt-realtime");
    QString instructions;
    bool answers = true; ///< false: the server said nothing, as where it could not be reached

    QByteArray text() const;
    void write(const QString &path) const; ///< ends the test where it cannot
};

} // namespace turnscope
