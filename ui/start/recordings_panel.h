// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace turnscope {

class DigestShelf;
class EmptyHint;
class RecordingList;

/// The user's recordings, the newest first, to be searched and opened. Looks at the folder when it is shown.
class RecordingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `recent`: the paths. Both must outlive the panel.
    RecordingsPanel(std::function<QStringList()> recent, DigestShelf &shelf, const ThemeSwitch &themes,
                    QWidget *parent = nullptr);

    /// The search box; meant for the title bar of the dock the panel stands in.
    QWidget *header() const { return m_header; }

    void focusSearch();

    /// Looks again at what there is, if it is seen.
    void refresh();

Q_SIGNALS:
    void openWanted(const QString &path);
    void removeWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void updateHint();

    std::function<QStringList()> m_recent;
    RecordingList *m_list;
    QWidget *m_header;
    QLineEdit *m_search;
    EmptyHint *m_empty;
};

} // namespace turnscope
