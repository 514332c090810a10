// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/json_formatter.h"
#include "ui/inspector/json_highlighting.h"
#include "ui/theme/theme_switch.h"

#include <QPlainTextEdit>

namespace turnscope {

/// Shows a formatted frame; its elisions are links, by mouse and by Enter.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setJson(FormattedJson json);
    const FormattedJson &shown() const { return m_json; }

Q_SIGNALS:
    void elisionActivated(const turnscope::Elision &elision, QPoint globalPosition);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Elision *elisionAt(int position) const;
    const Elision *elisionUnder(QPoint viewportPosition) const;
    void dress();
    void markElisions();

    const ThemeSwitch &m_theme;
    JsonHighlighting m_highlighting;
    FormattedJson m_json;
};

} // namespace turnscope
