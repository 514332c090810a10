// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;

namespace turnscope {

/// The bar above a dock: its name, then whatever the dock's content wants up there, then a way to close it.
/// The dock is dragged by it. A header that is a bar itself brings the name along.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// `header` may be null.
    DockTitle(QDockWidget *dock, QWidget *header);
};

} // namespace turnscope
