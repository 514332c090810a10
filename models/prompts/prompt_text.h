// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"
#include "models/prompts/prompt_issue.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QMap>

namespace turnscope {

/// The values of a prompt's variables, by name.
using PromptValues = QMap<QString, QString>;

/// What stands between {{ and }} somewhere in a text.
struct Placeholder
{
    enum class Kind : quint8 {
        Variable, ///< {{name}}; blanks inside count for nothing
        Escaped,  ///< \{{: two braces that mean themselves
        Foreign,  ///< {{#if x}}, {{> part}}, {{"text"}}: what other tools run. It stays as it stands
        Unclosed, ///< {{ without }} on its line. It stays as it stands
    };

    qsizetype begin = 0; ///< in the text, in QChars
    qsizetype end = 0;   ///< behind the last one
    Kind kind = Kind::Variable;
    QString name; ///< of Variable

    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// The templates of prompts: {{name}} is replaced by its value, and nothing else is done. A value is inserted as it is: braces
/// in it are not looked at again, so that no variable can refer to itself or another, and no value runs anything.
class PromptText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptText)

public:
    /// All of a text, in order.
    static std::vector<Placeholder> placeholders(const QString &text);

    /// Whether it can be a variable's name: a letter or _, then letters, digits, _, - and dots.
    static bool isName(const QString &name);

    /// The prompt with the values in its instructions and example turns; it has no variables any more. A variable that is not
    /// given has its default. An error names the values that are missing, of a wrong type, or of no variable of the prompt,
    /// and the placeholders of which there is no variable.
    static Result<Prompt> render(const Prompt &prompt, const PromptValues &values);

    /// For a preview: the text with all that can be put in; a placeholder without a value stays as it stands.
    static QString preview(const QString &text, const Prompt &prompt, const PromptValues &values);

    /// Why the value cannot be the variable's, a sentence; empty when it can.
    static QString objection(const PromptVariable &variable, const QString &value);
};

} // namespace turnscope
