// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recording_list.h"
#include "ui/theme/theme_switch.h"

#include <QStyledItemDelegate>

namespace turnscope {

/// Paints one recording of the list.
class RecordingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `narrow`: the overview stands below the name, not beside it.
    RecordingDelegate(const RecordingList &list, const ThemeSwitch &themes, bool narrow, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintOverview(QPainter &painter, const QRect &rect, const RecordingDigest *digest) const;

    const RecordingList &m_list;
    const ThemeSwitch &m_themes;
    bool m_narrow;
};

} // namespace turnscope
