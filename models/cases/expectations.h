// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"
#include "models/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// What a case expects of a recording, as its TOML file says (CASES.md beside this file). A value.
struct Expectations
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Expectations)

public:
    /// Something that is to be found in what was said.
    struct Words
    {
        enum class Where : quint8 { Model, User };

        Where where = Where::Model;
        bool isPattern = false; ///< a regular expression; else words, whatever their case and spaces
        QString text;
        quint32 line = 0; ///< of the file, from 1, here and below; 0: it is in none

        friend bool operator==(const Words &, const Words &) = default;
    };

    struct Call
    {
        QString name;
        QJsonObject arguments; ///< that it has at least
        quint32 line = 0;

        friend bool operator==(const Call &, const Call &) = default;
    };

    struct Limit
    {
        double most = 0;
        quint32 line = 0;

        friend bool operator==(const Limit &, const Limit &) = default;
    };

    struct WorstFinding
    {
        std::optional<Severity> most; ///< that may be there; nothing: none at all
        quint32 line = 0;

        friend bool operator==(const WorstFinding &, const WorstFinding &) = default;
    };

    QString name; ///< for people; may be empty
    std::vector<Words> words;
    std::vector<Call> calls;
    std::optional<Limit> waitP90;          ///< ms, and less than it
    std::optional<WorstFinding> findings;  ///< not worse than it
    std::optional<Limit> cost;             ///< US dollars, and less than it
    std::optional<quint32> noInterruption; ///< there may be none: the line that says so

    bool isEmpty() const { return words.empty() && calls.empty() && !waitP90 && !findings && !cost && !noInterruption; }

    /// Of a TOML text. An error names the line that is wrong, and what is taken there.
    static Result<Expectations> fromToml(QByteArrayView text);

    /// Of a file; an error names it.
    static Result<Expectations> fromFile(const QString &path);
};

} // namespace turnscope
