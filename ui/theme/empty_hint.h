// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace turnscope {

/// What an empty view says: in its middle, in a quiet colour, what to do next. Fills the widget it is given
/// and follows its size; lets the mouse through. Shown while its text is not empty.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyHint(QWidget *over);

    void setHint(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace turnscope
