// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_versions.h"
#include "models/work/worker.h"
#include "ui/theme/theme_switch.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace turnscope {

class PromptDiffView;
class PromptDocument;

/// The earlier texts of a prompt, each beside what is edited now; any can be restored, which is a step that can be undone.
class PromptVersionsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PromptVersionsPage(PromptDocument &document, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// Shows what the version before the newest, or the newest, differs in from what is edited.
    void showLast();

    /// Shows what somebody else wrote beside what is edited.
    void showTheirs();

    int count() const { return int(m_versions.size()); }

Q_SIGNALS:
    void counted(); ///< count() is another one

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void adopt(const std::vector<PromptVersions::Version> &versions);
    void read(int row);
    void compare();
    void restore();
    QString nameOf(int row) const;

    PromptDocument &m_document;
    QListWidget *m_list;
    QLabel *m_title;
    QPushButton *m_restore;
    PromptDiffView *m_diff;
    std::vector<PromptVersions::Version> m_versions; ///< the newest first
    QByteArray m_text;                               ///< of the one that is chosen
    bool m_isRead = false;
    bool m_theirs = false; ///< is shown
    int m_wanted = -1;     ///< a row, once they are there
    Worker m_looker;
    Worker m_reader;
};

} // namespace turnscope
