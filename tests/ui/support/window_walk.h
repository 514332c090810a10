// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/stored_preferences.h"
#include "tests/ui/support/fake_session_control.h"
#include "tests/ui/support/fake_test_endpoint.h"
#include "ui/shell/main_window.h"

#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

class QScreen;

namespace turnscope {

/// Leads the real window, as large as a screen, from view to view, and writes down what is wrong with each: see
/// view_check.h. Wants TestSettings, or the like.
class WindowWalk
{
public:
    WindowWalk(ThemeSwitch::Mode mode, const QScreen &screen);

    void look(const QString &view); ///< at the window as it is
    void eachTab(const QString &workspace);
    void dialog(const QString &action); ///< that one opens
    void dialogs(const QString &view);  ///< those that are open, and closes them
    void menus();                       ///< all that hang from the menu bar, and those of buttons
    void palette();                     ///< empty, with answers, and with none
    void sheets();                      ///< what drops down below buttons of the tool bar
    void findBars();                    ///< of each pane that has one
    void setsPreferences();             ///< each page, what is sought, and what is asked of shortcuts
    void help();                        ///< narrowed to the filter's words
    void sendsAnImage();                ///< wants a session
    void opensSession();                ///< a file of two sessions
    void opensMore();                   ///< beside it a live one, that listens, and another file in front
    void compares();                    ///< the session with another, turn by turn; then it reviews again
    void eachFace();                    ///< of what can be selected, as the inspector shows it
    void asksWhy();                     ///< of the last turn that raises a question, and of a silence
    void showsARefusal();               ///< the finding about it, and what was asked

    QStringList found; ///< what is wrong, a line each

    FakeSessionControl control;
    ThemeSwitch themes;
    StoredPreferences preferences;
    MainWindow window;

private:
    void check(QWidget &top, const QString &view);
    void keepPicture(QWidget &top, const QString &view) const;

    QSize m_room;
    QTemporaryDir m_folder;
    QSet<const QWidget *> m_focused;

public:
    FakeTestEndpoint endpoint;
};

} // namespace turnscope
