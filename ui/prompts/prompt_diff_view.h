// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/line_diff.h"
#include "models/work/worker.h"
#include "ui/theme/theme_switch.h"

#include <QTextBrowser>

namespace turnscope {

/// Two texts side by side, line by line and word by word: struck is only at the left, underlined only at the right. A worker
/// finds out what differs.
class PromptDiffView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PromptDiffView(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void compare(const QString &left, const QString &right, const QString &leftName, const QString &rightName);
    void say(const QString &text); ///< instead

private:
    void fill();

    const ThemeSwitch &m_themes;
    std::vector<LineRow> m_rows;
    QString m_leftName;
    QString m_rightName;
    QString m_said;
    Worker m_worker;
};

} // namespace turnscope
