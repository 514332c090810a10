// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_file.h"

#include "models/files/whole_file.h"
#include "models/prompts/prompt_reader.h"
#include "models/prompts/prompt_rest.h"
#include "models/prompts/prompt_writer.h"

namespace turnscope {

PromptFile PromptFile::parse(const QByteArray &text)
{
    ReadPrompt read = readPrompt(text);
    PromptFile file;
    file.m_text = text;
    file.m_prompt = std::move(read.prompt);
    file.m_issues = std::move(read.issues);
    file.m_isToml = read.isToml;
    return file;
}

Result<PromptFile> PromptFile::read(const QString &path)
{
    return readFile(path, kLargest).map([](const QByteArray &text) { return parse(text); });
}

PromptFile PromptFile::unreadable(const Error &error)
{
    PromptFile file;
    file.m_isToml = false;
    file.m_issues.push_back({PromptIssue::Severity::Error, error.text, {}, 0, 0});
    return file;
}

Result<QByteArray> PromptFile::with(const Prompt &prompt) const
{
    if (!m_isToml)
        return failure(tr("The file is no TOML: correct its text first, so that nothing of it is lost."));
    if (prompt == m_prompt)
        return m_text;
    const QByteArray text = patchedPrompt(m_text, m_prompt, prompt);
    if (const PromptFile written = parse(text);
        written.isToml() && written.prompt() == prompt && keepsTheRest(m_text, m_prompt, text, prompt))
        return text;
    if (const PromptFile written = parse(canonical(prompt)); written.isToml() && written.prompt() == prompt)
        return failure(
            tr("The file is written in a way that cannot be changed value by value without losing something of it: "
               "change its text, or save the prompt as a new file."));
    return failure(tr("The prompt has a value that its file cannot hold: see what is marked as wrong."));
}

QByteArray PromptFile::canonical(const Prompt &prompt)
{
    return canonicalPrompt(prompt);
}

} // namespace turnscope
