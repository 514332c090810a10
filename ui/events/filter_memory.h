// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/preferences.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace turnscope {

/// The filters that the user wrote and those kept under a name, across starts.
/// GUI thread.
class FilterMemory
{
public:
    static constexpr qsizetype kHistory = 40;
    static constexpr qsizetype kSaved = 100;
    static constexpr qsizetype kLongest = 4000; ///< characters; a longer filter is not remembered

    struct Saved
    {
        QString name;
        QString text;

        friend bool operator==(const Saved &, const Saved &) = default;
    };

    /// `preferences` must outlive this.
    explicit FilterMemory(Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    /// The newest first, none twice.
    QStringList history() const;
    void remember(const QString &text);
    void forgetHistory();

    /// By name.
    QList<Saved> saved() const;
    void save(const QString &name, const QString &text); ///< in place of one of the same name
    void remove(const QString &name);

private:
    Preferences &m_preferences;
};

} // namespace turnscope
