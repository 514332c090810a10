// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace turnscope {

/// What the desktop wants of windows, and when it wants something else: asked of the portal
/// (org.freedesktop.portal.Settings), which GNOME, KDE and others answer, for Qt 6.4 tells only what held when the
/// program began. Where there is no portal, or no session bus, nothing is known, and nothing is started to find out.
/// GUI thread.
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    std::optional<bool> isDark() const { return m_isDark; }                 ///< nothing: the desktop does not say
    bool isStill() const { return m_still || !m_gnomeMoves || m_kdeStill; } ///< less motion is wanted

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    bool note(const QString &space, const QString &key, const QVariant &value, bool isChange);

    std::optional<bool> m_isDark;
    bool m_still = false;
    bool m_gnomeMoves = true;
    bool m_kdeStill = false;
};

} // namespace turnscope
