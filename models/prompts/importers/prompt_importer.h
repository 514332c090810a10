// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/importers/import_source.h"
#include "models/prompts/prompt.h"
#include "models/result.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// A prompt that was read from another tool's file, and what of it could not be taken over, a sentence each.
struct ImportedPrompt
{
    Prompt prompt;
    QStringList warnings;
};

using ImportedPrompts = std::vector<ImportedPrompt>;

/// Where importers are listed: a line here, and a file of models/prompts/importers that defines it. They are asked in this
/// order, those that know their own by a sign of its own first.
#define TURNSCOPE_PROMPT_IMPORTERS(X)                                                                                  \
    X(LangSmith)                                                                                                       \
    X(StoredPrompt)                                                                                                    \
    X(Langfuse)                                                                                                        \
    X(Promptfoo)                                                                                                       \
    X(SessionObject)                                                                                                   \
    X(Prompty)                                                                                                         \
    X(Dotprompt)                                                                                                       \
    X(Playground)

/// A kind of file that prompts can be read from. Nothing that stands in it is run, looked up or fetched: neither templates nor
/// ${env:…}, file:// and code; such things are taken as text, with a warning.
struct PromptImporter
{
    const char *name = nullptr; ///< for people: "Langfuse"; a product's name, not translated

    /// Nothing: it is not of this kind.
    std::optional<ImportedPrompts> (*read)(const ImportSource &source) = nullptr;
};

namespace prompt_importers {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration
#define TURNSCOPE_DECLARE_IMPORTER(name) extern const PromptImporter name;
TURNSCOPE_PROMPT_IMPORTERS(TURNSCOPE_DECLARE_IMPORTER)
#undef TURNSCOPE_DECLARE_IMPORTER
} // namespace prompt_importers

std::span<const PromptImporter *const> promptImporters();

/// The prompts that a file holds, by whichever importer knows it. An error: none does, or it is larger than
/// PromptFile::kLargest. `fileName` is its name, without a path.
Result<ImportedPrompts> importPrompts(const QString &fileName, const QByteArray &bytes);

/// "Save as prompt": of a session object, sent or as the server showed it. Its text is no template: braces in it are escaped.
ImportedPrompt promptOfSession(const QJsonObject &session);

} // namespace turnscope
