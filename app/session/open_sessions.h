// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <QList>

namespace turnscope {

/// The sessions that are open, in the order in which they came or were moved to, and which one of them the window shows. GUI thread.
class OpenSessions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<std::shared_ptr<Session>> &all() const { return m_all; }
    bool has(const std::shared_ptr<Session> &session) const { return m_all.contains(session); }

    /// Null: nothing is open.
    const std::shared_ptr<Session> &shown() const { return m_shown; }

    /// Adds it and shows it.
    void open(std::shared_ptr<Session> session);

    /// One in the place of another; it is shown if that was.
    void replace(const std::shared_ptr<Session> &before, std::shared_ptr<Session> session);

    /// One that is open; any other is not shown.
    void show(const std::shared_ptr<Session> &session);

    /// To another place in the list; one beyond it changes nothing.
    void move(const std::shared_ptr<Session> &session, qsizetype to);

    /// If it was shown, the next one is then, or the one before.
    void close(const std::shared_ptr<Session> &session);

Q_SIGNALS:
    void listChanged();
    void shownChanged(); ///< after listChanged()

private:
    QList<std::shared_ptr<Session>> m_all;
    std::shared_ptr<Session> m_shown;
};

} // namespace turnscope
