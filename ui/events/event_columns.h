// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QHeaderView;
class QMenu;

namespace turnscope {

class Preferences;

/// Which columns the event list shows, in what order and how wide: chosen in the header's context menu,
/// remembered across starts. Owned by the table. GUI thread.
class EventColumns : public QObject
{
    Q_OBJECT

public:
    /// The header must show an EventTableModel already; `preferences` must outlive this.
    EventColumns(QHeaderView *header, Preferences &preferences, QObject *parent = nullptr);

    /// Saves what was changed lately; to be called while the header still stands.
    void flush();

    /// Back to how it was made; `widths` gives the columns theirs.
    void reset();

    /// Fills a menu with one entry a column, and one that resets.
    void fill(QMenu *menu);

    QString name(int column) const;

Q_SIGNALS:
    /// The columns must get their own widths again.
    void widthsLost();

private:
    void restore();
    bool stretches(int column) const;
    void saveSoon();
    void save();

    QHeaderView *m_header;
    Preferences &m_preferences;
    QTimer m_later;
    bool m_changed = false;
};

} // namespace turnscope
