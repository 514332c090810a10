// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/result.h"

#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace turnscope {

/// How the calls of one function are answered. A value.
struct ToolAnswer
{
    enum class Kind : quint8 {
        Hand,    ///< somebody writes the output
        Canned,  ///< always `output`, after `delay`
        Command, ///< a program of this machine: arguments in, output out
        Http,    ///< a POST of the arguments, whose answer is the output
    };

    static constexpr milliseconds kMostDelay{600'000};
    static constexpr milliseconds kLeastLimit{100};
    static constexpr milliseconds kMostLimit{600'000};

    /// Bytes of an output. No model's context holds as much; what is longer is not sent.
    static constexpr qsizetype kMostOutput = 1 << 20;

    Kind kind = Kind::Hand;
    QString output;             ///< Canned
    milliseconds delay{0};      ///< Canned
    bool isError = false;       ///< Canned: `output` is the text of an error
    QString command;            ///< Command: a program and what it is called with; no shell reads it
    QUrl url;                   ///< Http: http or https
    milliseconds limit{10'000}; ///< Command, Http: what takes longer is stopped

    /// Whether it can be put to use; else what is missing, in a sentence. What looks like a key cannot, in any text of it, for
    /// these are kept in clear: that is, what the redactor knows by its form (sk-…, Bearer …, values of names like api_key and
    /// password, user info of URLs). A key of no such form is not noticed.
    Result<void> check() const;

    /// In a few words, for a list: "canned, after 300 ms".
    QString summary() const;

    /// What the model is told when there is no output: {"error": text}. The protocol has no other way to say so.
    static QString errorOutput(const QString &text);

    QJsonObject toJson() const;

    /// What was written by another hand is brought into its bounds; what is no answer, or not one that check() lets be put to
    /// use, is Hand.
    static ToolAnswer fromJson(const QJsonObject &json);

    friend bool operator==(const ToolAnswer &, const ToolAnswer &) = default;
};

/// The answers of all functions by name, and which commands may be run. A value.
///
/// A command is off until somebody allows it, for this function and this very line: another line, or the same line for
/// another function, is asked for anew.
class ToolAnswers
{
public:
    ToolAnswer of(const QString &tool) const { return m_answers.value(tool); }

    /// Hand forgets the tool. What was allowed stays only while its line does.
    void set(const QString &tool, const ToolAnswer &answer);

    bool isAllowed(const QString &tool, const QString &command) const;
    void allow(const QString &tool, const QString &command);

    QStringList tools() const { return m_answers.keys(); }

    QJsonObject toJson() const;
    static ToolAnswers fromJson(const QJsonObject &json);

    friend bool operator==(const ToolAnswers &, const ToolAnswers &) = default;

private:
    QMap<QString, ToolAnswer> m_answers;
    QMap<QString, QString> m_allowed; ///< the command line of a tool
};

} // namespace turnscope
