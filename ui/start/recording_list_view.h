// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recording_list.h"
#include "ui/theme/theme_switch.h"

#include <QListView>

namespace turnscope {

/// Recordings one below the other: name and date, an overview of both voices (or that there is no audio), and figures.
/// Enter or a double click opens one; Delete asks to take it from the list.
class RecordingListView : public QListView
{
    Q_OBJECT

public:
    enum class Style : quint8 { Wide, Narrow }; ///< narrow: the overview below the name

    RecordingListView(RecordingList &list, const ThemeSwitch &themes, Style style, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const QString &path);
    void removeWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecordingList &m_list;
};

} // namespace turnscope
