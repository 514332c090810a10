// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace turnscope {

/// As long as it lives, SIGINT and SIGTERM ask through a signal instead of ending the process, so that
/// everything is closed and written. A second one ends it all the same. One at a time.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    /// The first signal came.
    void asked();
};

} // namespace turnscope
