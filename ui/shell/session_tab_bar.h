// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QTabBar>

namespace turnscope {

/// What one tab says of its session.
struct SessionTab
{
    QString path;         ///< empty: it has no file yet
    bool live = false;    ///< and so being recorded
    bool talking = false; ///< the microphone is open
    bool loading = false;
    QString part = {};   ///< which of the file's sessions it is, in words; empty: the file holds one alone
    QString origin = {}; ///< of a run: whose; a sentence

    friend bool operator==(const SessionTab &, const SessionTab &) = default;
};

/// A tab for each session that is open: its file's name, with a sign when it is live. A middle click closes, and so does
/// the button in it. Dragged, a tab goes to another place.
class SessionTabBar : public QTabBar
{
    Q_OBJECT

public:
    /// `themes` must outlive it.
    explicit SessionTabBar(const ThemeSwitch &themes, QWidget *parent = nullptr);

    void setTabs(const QList<SessionTab> &tabs, int shown);

Q_SIGNALS:
    void chosen(int index); ///< by the user
    void closeWanted(int index);
    void moved(int from, int to); ///< by the user; the tabs stand so already

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void dress();
    void addCloser(int index);
    QString nameOf(const SessionTab &tab) const;

    const ThemeSwitch &m_themes;
    QList<SessionTab> m_tabs;
    bool m_telling = false; ///< what is told to the bar is no choice
    int m_pressed = -1;     ///< the tab that the middle button went down on
};

} // namespace turnscope
