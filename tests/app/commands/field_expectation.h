// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// What the program said of one log: `info --json` and `lint --json`.
struct FieldAnswer
{
    int infoCode = -1;
    QJsonObject info; ///< empty: it could not read the log
    QByteArray infoErrors;
    QJsonArray findings;
};

/// What expected.json of the field logs demands of one log (its README has the meaning of each key), and what of it
/// does not hold.
class FieldExpectation
{
public:
    /// `rules`: ids of all rules.
    FieldExpectation(const QJsonObject &expected, const QStringList &rules);

    /// Nothing: all holds.
    QStringList wrong(const FieldAnswer &answer) const;

private:
    /// Which of the two right counts the program has.
    enum class Counts { None, First, Other };

    Counts readAsNames(const FieldAnswer &answer, QStringList &wrong) const;
    Counts judgeInfo(const FieldAnswer &answer, QStringList &wrong) const;
    void judgeTimes(const QJsonObject &info, QStringList &wrong) const;
    void judgeHeard(const QJsonObject &info, QStringList &wrong) const;
    void judgeMust(const QJsonArray &findings, Counts counts, QStringList &wrong) const;
    void judgeMustNot(const QJsonArray &findings, QStringList &wrong) const;
    QStringList words(const char *key) const;

    QJsonObject m_expected;
    QStringList m_rules;
};

} // namespace turnscope
