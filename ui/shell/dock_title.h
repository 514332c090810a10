// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace turnscope {

/// The bar above a dock: its name, then whatever the dock's content wants up there, then a way to close it.
/// The dock is dragged by it. A header that is a bar itself brings the name along; a dock among tabs has its name
/// in the tab.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// `header` may be null.
    DockTitle(QDockWidget *dock, QWidget *header);

    /// Without its name; and without anything, when there is nothing else to show.
    void setTabbed(bool tabbed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    bool isEmpty() const { return m_tabbed && !m_header; }

    QLabel *m_name;
    QWidget *m_header;
    bool m_bringsName = false; ///< the header does
    bool m_tabbed = false;
};

} // namespace turnscope
