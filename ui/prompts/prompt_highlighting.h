// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

#include <memory>

class QTextDocument;

namespace turnscope {

/// Colours a prompt's instructions: Markdown as KSyntaxHighlighting reads it, in the tokens of our theme, and over it the
/// {{variables}}; those that the prompt does not have are underlined, too. Lives with the document it colours.
class PromptHighlighting
{
public:
    explicit PromptHighlighting(QTextDocument &document);
    ~PromptHighlighting();

    void setTheme(const Theme &theme);

    /// What the prompt has: its variables, and its tools, whose names are coloured where they are spoken of.
    void setNames(const QStringList &variables, const QStringList &tools);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
