// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/mcp_control.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace turnscope {

class FormOrJson;
class JsonHighlighting;

/// One tool of a server that is tried: what it says of itself, the arguments to call it with, and what it answered, in how
/// long. The arguments are written in a form that the tool's schema makes, or as JSON.
class McpCallPage : public QWidget
{
    Q_OBJECT

public:
    McpCallPage(McpControl &control, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~McpCallPage() override;

    /// The tool that is shown; null: none. The arguments begin anew where it is another.
    void setTool(const McpTool *tool);

    void present(); ///< the control's state

private:
    void dress();
    void call();
    void presentProblems();
    void presentRefusal(const QString &why);
    void presentResult();

    McpControl &m_control;
    const ThemeSwitch &m_themes;
    McpTool m_tool;
    QLabel *m_about;
    QPlainTextEdit *m_schema;
    FormOrJson *m_arguments;
    QLabel *m_problems;
    QPushButton *m_call;
    QPushButton *m_cancel;
    QLabel *m_state;
    QPlainTextEdit *m_result;
    std::vector<std::unique_ptr<JsonHighlighting>> m_highlightings;
};

} // namespace turnscope
