// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace turnscope {

/// Escape belongs to the innermost thing first: what is offered below a box is closed, then the box is emptied; only
/// after that the key is the window's.
class EscapeKey : public QObject
{
    Q_OBJECT

public:
    explicit EscapeKey(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace turnscope
