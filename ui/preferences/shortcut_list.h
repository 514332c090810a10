// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/shortcuts.h"

#include <QAbstractTableModel>

namespace turnscope {

/// The actions and their keys, a row each, those that hold what is sought.
class ShortcutList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Where, What, Keys, State, ColumnCount };

    /// `shortcuts` must outlive this.
    explicit ShortcutList(const Shortcuts &shortcuts, QObject *parent = nullptr);

    /// All words must stand in the menu's name, the action's or its keys, in letters of any case.
    void setSearch(const QStringList &words);

    QString name(int row) const;        ///< the action's; empty: there is no such row
    int row(const QString &name) const; ///< -1: it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Shortcuts::Entry &entry, int column) const;
    void search();

    const Shortcuts &m_shortcuts;
    QStringList m_words;
    QStringList m_shown; ///< names, by row
};

} // namespace turnscope
