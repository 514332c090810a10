// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace turnscope {

/// Says, across the window and without standing in the way, what went wrong and what can be done. Hidden while
/// there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// What can be done about it with a button.
    enum class Offer : quint8 { None, Reconnect, OpenAgain };

    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error, Offer offer = Offer::None);
    void dismissError();

Q_SIGNALS:
    void reconnectWanted();
    void openAgainWanted();
    void shownChanged(bool on);

private:
    void updateVisibility();

    QWidget *m_errorRow;
    QLabel *m_text;
    QPushButton *m_reconnect;
    QPushButton *m_openAgain;
};

} // namespace turnscope
