// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <span>

class QHeaderView;
class QMenu;

namespace turnscope {

class Preferences;

/// Which columns the turns' table shows: one of some presets, or what the user chose from the menu that a right click on
/// the header opens. Kept across starts ("turns/columns").
class TurnColumns : public QObject
{
    Q_OBJECT

public:
    /// A choice of columns for a question, in the order shown.
    struct Preset
    {
        const char *id;   ///< stable
        const char *name; ///< English source text
        std::span<const int> columns;
    };

    static std::span<const Preset> presets();

    /// Both must outlive it.
    TurnColumns(QHeaderView *header, Preferences &preferences, QObject *parent);

    /// Fills a menu with the presets and with all columns.
    void fill(QMenu *menu);

    void choose(const Preset &preset);

private:
    void restore();
    void save();
    void show(std::span<const int> columns);
    QList<int> shown() const;

    QHeaderView *m_header;
    Preferences &m_preferences;
};

} // namespace turnscope
