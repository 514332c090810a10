// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace turnscope {

/// Scales all windows on top of what the desktop has set, as long as the application object is being made: Qt reads it
/// from the environment, once. There it must not stay, else whatever the program starts inherits it, itself after a
/// restart not the least. What the user has put into the environment comes first, and stays. Main thread, before any
/// other.
class WindowScale
{
public:
    static constexpr const char *kVariable = "QT_SCALE_FACTOR";

    explicit WindowScale(int percent)
        : m_isOurs(percent != 100 && qEnvironmentVariableIsEmpty(kVariable))
    {
        if (m_isOurs)
            qputenv(kVariable, QByteArray::number(percent / 100.0));
    }

    ~WindowScale() { release(); }
    Q_DISABLE_COPY_MOVE(WindowScale)

    /// There is an application object now.
    void release()
    {
        if (m_isOurs)
            qunsetenv(kVariable);
        m_isOurs = false;
    }

private:
    bool m_isOurs;
};

} // namespace turnscope
