// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt.h"

#include <optional>
#include <vector>

namespace turnscope {

/// A prompt as the keys and values of its file, without the settings. Free functions; any thread.

/// A key and its value as TOML; empty: the key is not to be there.
struct TomlField
{
    QString key;
    QString value;

    friend bool operator==(const TomlField &, const TomlField &) = default;
};

using TomlFields = std::vector<TomlField>;

TomlFields rootFields(const Prompt &prompt);
TomlFields fieldsOf(const PromptVariable &variable);
TomlFields fieldsOf(const PromptTool &tool);
TomlFields fieldsOf(const PromptTurn &turn);

QString valueOf(const TomlFields &fields, const QString &key); ///< empty: it is not there

/// What an element of a list is told by when its fields change.
QString identity(const PromptVariable &variable);
QString identity(const PromptTool &tool);
QString identity(const PromptTurn &turn);

/// For each of `after` the place before of what it was: the same, else of the same name, else at the same place.
template<typename T>
std::vector<std::optional<qsizetype>> origins(const std::vector<T> &before, const std::vector<T> &after)
{
    std::vector<std::optional<qsizetype>> found(after.size());
    std::vector<bool> taken(before.size());
    const auto match = [&](auto isSame) {
        for (size_t i = 0; i < after.size(); ++i) {
            for (size_t j = 0; j < before.size() && !found[i]; ++j) {
                if (!taken[j] && isSame(i, j)) {
                    found[i] = qsizetype(j);
                    taken[j] = true;
                }
            }
        }
    };
    match([&](size_t i, size_t j) { return after[i] == before[j]; });
    match([&](size_t i, size_t j) { return identity(after[i]) == identity(before[j]); });
    match([](size_t i, size_t j) { return i == j; });
    return found;
}

} // namespace turnscope
