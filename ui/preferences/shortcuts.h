// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QMenuBar;

namespace turnscope {

class PreferenceDesk;

/// The keys of the window's actions: as they were made, and as the user changed them, which is kept by the actions' names.
/// Puts each change into the actions, so that menus, the palette and tooltips show the keys that work. GUI thread.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;    ///< the action's
        QString section; ///< the menus it stands in
        QString text;    ///< as in the menu, without its letter
        QList<QKeySequence> standard;
        bool isFixed = false; ///< its keys mean the same everywhere
        QPointer<QAction> action;
    };

    /// What has these keys already.
    struct Conflict
    {
        QString name;         ///< of the action; empty: a fixed key or a menu's letter, which cannot be taken
        QString text;         ///< what it does
        bool canTake = false; ///< its action can do without
    };

    /// `desk` must outlive this.
    explicit Shortcuts(PreferenceDesk &desk, QObject *parent = nullptr);

    /// All actions of the menus that have a name, once they are made; those that were changed get their keys.
    void collect(const QMenuBar &menus);

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *entry(const QString &name) const;

    /// That are in force.
    QList<QKeySequence> keys(const QString &name) const;

    bool isChanged(const QString &name) const;
    bool isAnyChanged() const;

    /// Who else has one of these keys; `name` itself is no conflict.
    std::optional<Conflict> conflict(const QString &name, const QKeySequence &keys) const;

    /// In place of all that it has; empty: none. Another action that has one of them loses it. One step that can be undone.
    /// Must not be called where a conflict cannot be taken.
    void set(const QString &name, const QList<QKeySequence> &keys);

    void putBack(const QString &name); ///< another action that has taken its keys meanwhile loses them
    void putAllBack();

    /// As people read them: "F3, Ctrl+G".
    static QString text(const QList<QKeySequence> &keys);

Q_SIGNALS:
    void changed();

private:
    void collect(const QList<QAction *> &actions, const QString &section);
    QVariantMap kept() const;
    void keep(const QVariantMap &map, const QString &what);
    void apply();

    PreferenceDesk &m_desk;
    QList<Entry> m_entries;
    QList<std::pair<QKeySequence, QString>> m_letters; ///< that open menus of the bar, and the menus' names
};

} // namespace turnscope
