// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcut_list.h"

#include "models/tables/cell_tone.h"
#include "models/text/plain_tip.h"

#include <algorithm>

namespace turnscope {

ShortcutList::ShortcutList(const Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutList::search);
    search();
}

void ShortcutList::setSearch(const QStringList &words)
{
    m_words = words;
    search();
}

/// The same rows only say something else, so that the one that is chosen stays.
void ShortcutList::search()
{
    QStringList shown;
    for (const Shortcuts::Entry &entry : m_shortcuts.entries()) {
        QString all;
        for (int column = 0; column < ColumnCount; ++column)
            all += text(entry, column) + u'\n';
        if (std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            shown << entry.name;
    }
    if (shown == m_shown) {
        if (!shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

QString ShortcutList::name(int row) const
{
    return m_shown.value(row);
}

int ShortcutList::row(const QString &name) const
{
    return int(m_shown.indexOf(name));
}

int ShortcutList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ShortcutList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortcutList::text(const Shortcuts::Entry &entry, int column) const
{
    switch (column) {
    case Where:
        return entry.section;
    case What:
        return entry.text;
    case Keys:
        return Shortcuts::text(m_shortcuts.keys(entry.name));
    case State:
        return entry.isFixed ? tr("fixed") : m_shortcuts.isChanged(entry.name) ? tr("changed") : QString();
    default:
        return {};
    }
}

QVariant ShortcutList::data(const QModelIndex &index, int role) const
{
    const Shortcuts::Entry *entry = m_shortcuts.entry(name(index.row()));
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return text(*entry, index.column());
    if (role == Qt::ToolTipRole && index.column() != State)
        return plainTip(text(*entry, index.column()));
    if (role == Qt::ToolTipRole && entry->isFixed)
        return plainTip(tr("These keys mean the same in every view, and stay."));
    if (role == kCellToneRole && index.column() == State)
        return int(entry->isFixed ? CellTone::Dim : CellTone::Warning);
    if (role == kCellToneRole && index.column() == Where)
        return int(CellTone::Dim);
    return {};
}

QVariant ShortcutList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Menu");
    case What:
        return tr("Action");
    case Keys:
        return tr("Keys");
    default:
        return QString();
    }
}

} // namespace turnscope
