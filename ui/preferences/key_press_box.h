// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace turnscope {

/// Takes one press of keys instead of letters, so that they can be made a shortcut. Tab and Shift+Tab leave it, Escape gives
/// up; both mean the same everywhere, and are never taken.
class KeyPressBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyPressBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &keys);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override {} // it offers to paste
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace turnscope
