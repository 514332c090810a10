// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace turnscope {

/// The space bar as a button that is held, while the window is in front. It stays itself wherever one types, and
/// on whatever it presses. Filters the application's events as long as it lives.
class PushToTalkKey : public QObject
{
    Q_OBJECT

public:
    explicit PushToTalkKey(QWidget *window);

    void setEnabled(bool on);

Q_SIGNALS:
    /// Never twice the same.
    void held(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isFree() const;
    void setHeld(bool on);

    QWidget *m_window;
    bool m_enabled = false;
    bool m_held = false;
};

} // namespace turnscope
