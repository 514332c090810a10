// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace turnscope {

/// Says, across the window and without standing in the way, what went wrong and what can be done, or how far
/// a long work is. Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error, bool canReconnect);
    void dismissError();

    /// `share` from 0 to 1; 1 hides it.
    void showProgress(const QString &what, double share);

Q_SIGNALS:
    void reconnectWanted();
    void cancelWanted();
    void shownChanged(bool on);

private:
    void updateVisibility();

    QWidget *m_errorRow;
    QLabel *m_text;
    QPushButton *m_reconnect;
    QWidget *m_progressRow;
    QLabel *m_what;
    QProgressBar *m_progress;
};

} // namespace turnscope
