// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/prompt_option.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/prompts/prompt_check.h"
#include "models/prompts/prompt_file.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPromptOption = "prompt"_L1;
constexpr auto kVariableOption = "var"_L1;

bool isPromptFile(const QString &path)
{
    return path.endsWith(".toml"_L1, Qt::CaseInsensitive);
}

/// Refuses where there is an error, and says what else is wrong where there is none.
Checked<void> withoutErrors(const QString &path, const PromptIssues &issues)
{
    const auto said = [&](const PromptIssue &issue) { return u"%1: %2"_s.arg(shownPath(path), issue.text); };
    const auto error = std::ranges::find(issues, PromptIssue::Severity::Error, &PromptIssue::severity);
    if (error != issues.end())
        return refuse(ExitCode::WrongUse, said(*error));
    for (const PromptIssue &issue : issues) {
        if (issue.severity == PromptIssue::Severity::Warning)
            sayError(said(issue));
    }
    return {};
}

/// "support.toml:12:5: …"
QString placed(const QString &path, const PromptIssue &issue)
{
    QString place = shownPath(path);
    if (issue.line > 0)
        place += u":%1:%2"_s.arg(issue.line).arg(issue.column);
    return u"%1: %2"_s.arg(place, issue.text);
}

} // namespace

QCommandLineOption PromptOption::file()
{
    return {QString(kPromptOption),
            tr("Give the session this prompt: a prompt's TOML file, or a text that is its instructions."), tr("FILE")};
}

QCommandLineOption PromptOption::variable()
{
    return {QString(kVariableOption),
            tr("With --prompt: the value of one of its variables. May be given more than once."), tr("NAME=VALUE")};
}

Checked<std::optional<Prompt>> PromptOption::read(const QCommandLineParser &parser)
{
    const QStringList assignments = parser.values(QString(kVariableOption));
    if (!parser.isSet(QString(kPromptOption))) {
        if (!assignments.isEmpty())
            return refuse(ExitCode::WrongUse, tr("--var needs --prompt: the prompt that has the variable."));
        return std::nullopt;
    }
    const QString path = parser.value(QString(kPromptOption));
    auto given = values(assignments);
    if (!given)
        return tl::unexpected(given.error());
    auto prompt = load(path);
    if (!prompt)
        return tl::unexpected(prompt.error());
    if (!isPromptFile(path)) {
        if (!given->isEmpty())
            return refuse(ExitCode::WrongUse,
                          tr("%1 is a text without variables: --var needs a prompt whose file ends with .toml.")
                              .arg(shownPath(path)));
        return std::move(*prompt);
    }
    // What is a brace or a name in a value is no template's: the template is looked at before they are in it.
    if (auto fine = withoutErrors(path, checkPrompt(*prompt)); !fine)
        return tl::unexpected(fine.error());
    Result<Prompt> rendered = PromptText::render(*prompt, *given);
    if (!rendered)
        return refuse(ExitCode::WrongUse, tr("%1: %2").arg(shownPath(path), rendered.error().text));
    if (auto fine = withoutErrors(path, checkSizes(*rendered)); !fine)
        return tl::unexpected(fine.error());
    return std::move(*rendered);
}

Checked<Prompt> PromptOption::load(const QString &path)
{
    if (isPromptFile(path)) {
        Result<PromptFile> file = PromptFile::read(path);
        if (!file)
            return refuse(ExitCode::Unreadable, file.error());
        for (const PromptIssue &issue : file->issues()) {
            if (issue.severity == PromptIssue::Severity::Error)
                return refuse(ExitCode::WrongUse, placed(path, issue));
            sayError(placed(path, issue));
        }
        return file->prompt();
    }
    const Result<QByteArray> text = readFile(path, PromptFile::kLargest);
    if (!text)
        return refuse(ExitCode::Unreadable, text.error());
    Prompt prompt;
    prompt.instructions = QString::fromUtf8(*text).trimmed();
    if (prompt.instructions.isEmpty() || !text->isValidUtf8())
        return refuse(ExitCode::WrongUse,
                      tr("%1 is not a text in UTF-8 that could be instructions.").arg(shownPath(path)));
    return prompt;
}

Checked<PromptValues> PromptOption::values(const QStringList &assignments)
{
    PromptValues values;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return refuse(ExitCode::WrongUse,
                          tr("“%1” is not a variable's name, = and its value, as in --var name=Ada.").arg(assignment));
        const QString name = assignment.left(equals).trimmed();
        if (values.contains(name))
            return refuse(ExitCode::WrongUse, tr("--var gives “%1” two values.").arg(name));
        values.insert(name, assignment.mid(equals + 1));
    }
    return values;
}

void PromptOption::chooseModel(Profile &profile, const Prompt &prompt)
{
    if (prompt.model.isEmpty() || profile.model == prompt.model)
        return;
    if (profile.kind == Profile::Kind::Custom && !profile.model.isEmpty())
        sayError(
            tr("The prompt is written for %1; the profile's own model, %2, is used.").arg(prompt.model, profile.model));
    else
        profile.model = prompt.model;
}

} // namespace turnscope
