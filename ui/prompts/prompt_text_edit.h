// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompt_highlighting.h"
#include "ui/theme/text_area.h"
#include "ui/theme/theme_switch.h"

namespace turnscope {

/// Where instructions are written: Markdown with our variables marked. Undoing is its document's (PromptDocument), whose keys
/// it leaves to the editor around it.
class PromptTextEdit : public TextArea
{
    Q_OBJECT

public:
    explicit PromptTextEdit(const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~PromptTextEdit() override;

    /// Shows a text, without edited(): only what differs is touched, so that cursor and view stay where they are.
    void present(const QString &text);

    /// The same as if the user had typed it.
    void replaceBy(const QString &text);

    void setNames(const QStringList &variables, const QStringList &tools) { m_highlighting.setNames(variables, tools); }

    /// To a place, both from 1, with the focus.
    void goTo(quint32 line, quint32 column);

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void putDifference(const QString &text);

    PromptHighlighting m_highlighting;
    bool m_presenting = false;
};

} // namespace turnscope
