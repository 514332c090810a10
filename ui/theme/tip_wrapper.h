// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace turnscope {

/// Breaks long tooltips into lines. Qt shows plain text as one line as wide as the screen; here it is given as a
/// paragraph, which Qt wraps. One for the application, as long as it lives.
class TipWrapper : public QObject
{
    Q_OBJECT

public:
    explicit TipWrapper(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace turnscope
