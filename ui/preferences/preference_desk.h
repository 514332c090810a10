// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preference_table.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace turnscope {

/// What the user sets about the program: reads it by the table, keeps each change at once, undoes it, and tells everyone who
/// obeys it, whoever changed it. GUI thread.
class PreferenceDesk : public QObject
{
    Q_OBJECT

public:
    /// `preferences` must outlive this.
    explicit PreferenceDesk(Preferences &preferences, QObject *parent = nullptr);

    const QList<PreferenceSpec> &specs() const { return m_specs; }
    QVariant value(const PreferenceSpec &spec) const { return spec.value(m_preferences); }
    QVariant value(QLatin1StringView key) const { return value(PreferenceSpec::of(key)); }

    bool isChanged(const PreferenceSpec &spec) const { return value(spec) != spec.standard; }

    /// It is another than the one that the program was started with, which stays in force until it is started again.
    bool waitsForRestart(const PreferenceSpec &spec) const;
    bool waitsForRestart() const; ///< any of them

    void set(const PreferenceSpec &spec, const QVariant &value);
    void set(QLatin1StringView key, const QVariant &value) { set(PreferenceSpec::of(key), value); }

    /// All of them to their standards, in one step that is undone at once.
    void putBack(const QList<PreferenceSpec> &specs);

    QVariant kept(const QString &key) const;

    /// Likewise for what the table does not know, as the shortcuts; an invalid one is removed. `what` was done: "Undo: what".
    void keep(const QString &key, const QVariant &value, const QString &what);

    QUndoStack &undo() { return m_undo; }

    /// Looks for what was changed elsewhere: in another window, or by a dialog of its own.
    void refresh();

Q_SIGNALS:
    /// What is kept under the key, by whomever.
    void changed(const QString &key);

private:
    class Step;

    void write(const QString &key, const QVariant &value);

    Preferences &m_preferences;
    QList<PreferenceSpec> m_specs;
    QHash<QString, QVariant> m_seen;    ///< by key, as it was told last
    QHash<QString, QVariant> m_atStart; ///< by key, of those that are in force after a restart
    QUndoStack m_undo;
};

} // namespace turnscope
