// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspaces.h"

#include <QDockWidget>
#include <QMainWindow>

#include <functional>
#include <vector>

namespace turnscope {

class Preferences;

/// The docks of the window, and how each workspace arranges them. An arrangement is kept when another one is shown
/// and across starts; any can be kept under a name besides, and put to use in any workspace. While nothing is open, and in
/// Compare, all docks are away, and the window's central widget stands in their place.
class WindowDocks : public QObject
{
    Q_OBJECT

public:
    /// Where a dock stands when nobody has moved it.
    enum class Place : quint8 { Left, Middle, Below, Right };

    /// In which workspaces it is seen when nobody has changed that. Those of Tune alone stand in front there.
    enum class Home : quint8 { Everywhere, NotTune, Tune };

    /// Both must outlive this.
    WindowDocks(QMainWindow &window, Preferences &preferences);

    /// The first of a place is the tab in front. `header` may be null; `find` puts the cursor where one searches in it.
    QDockWidget *add(const QString &name, const QString &title, Place place, QWidget *content, QWidget *header,
                     std::function<void()> find = {}, Home home = Home::Everywhere);

    QList<QDockWidget *> all() const;

    /// The arrangement of this workspace, as it was left.
    void show(Workspace workspace);

    /// Away with all of them, or back.
    void setAway(bool away);
    bool isAway() const { return m_away; }

    /// The present workspace as it was made.
    void reset();

    /// Keeps the present arrangement for the next start.
    void keep();

    QStringList names() const;
    void keepAs(const QString &name);
    void use(const QString &name);
    void forget(const QString &name);

    /// Nothing where there is nothing to show: while all are away, and docksWanted() brings none.
    void bringForward(QDockWidget *dock);

    /// The focus into the next pane that is seen, or the one before (`by` = -1).
    void step(int by);

    /// Searches in the pane that has the focus, if one can; else in `otherwise`, or in the one that is in front of it.
    void find(QDockWidget *otherwise);

Q_SIGNALS:
    /// All was arranged anew, tool bars included.
    void arranged();

    /// A dock is to come forward where there is none: in a workspace without docks, or while they are away.
    void docksWanted();

private:
    struct Pane
    {
        QDockWidget *dock = nullptr;
        Place place = Place::Middle;
        std::function<void()> find;
        Home home = Home::Everywhere;
    };

    bool isAtHome(const Pane &pane) const;
    std::vector<Pane> inOrder() const;

    void arrange();
    bool isBare() const { return m_away || m_workspace == Workspace::Compare; }
    void fill();
    void apply(const QByteArray &state);
    void addMissing(const QByteArray &state);
    void dressNext();
    void updateTitles();
    bool isInFront(const Pane &pane) const;
    std::vector<Pane> seen() const;
    void passFocus(QDockWidget *left);

    QMainWindow &m_window;
    Preferences &m_preferences;
    std::vector<Pane> m_panes;
    Workspace m_workspace = Workspace::Live;
    bool m_away = false;
    bool m_arranged = false; ///< something to keep
    QTimer m_dressing;
    size_t m_dressed = 0; ///< panes that have their style, in order
};

} // namespace turnscope
