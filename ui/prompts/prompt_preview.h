// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompt_highlighting.h"
#include "ui/prompts/prompt_library.h"
#include "ui/theme/theme_switch.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace turnscope {

/// A prompt's instructions as they would be sent: with the values that are tried, coloured where they were put in, and the
/// placeholders that have none.
class PromptPreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PromptPreview(const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// A long one is shown a moment later, so that nobody waits for it while typing.
    void present(const Prompt &prompt, const PromptValues &values);

private:
    void fill(const Prompt &prompt, const PromptValues &values);
    void mark();

    /// A value that was put in.
    struct Inserted
    {
        int begin = 0;
        int length = 0;
    };

    const ThemeSwitch &m_themes;
    PromptHighlighting m_highlighting;
    std::vector<Inserted> m_inserted;
    QTimer m_soon;
    Prompt m_next; ///< to be shown then
    PromptValues m_nextValues;
};

} // namespace turnscope
