// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

namespace turnscope {

/// What the window remembers between starts, by key. Whoever opens the window gives it one. Any thread.
class Preferences
{
public:
    using Change = std::function<QVariant(const QVariant &before)>;

    virtual ~Preferences() = default;

    QVariant value(const QString &key, const QVariant &otherwise = {}) const
    {
        const QVariant kept = read(key);
        return kept.isValid() ? kept : otherwise;
    }

    virtual void setValue(const QString &key, const QVariant &value) = 0;
    virtual void remove(const QString &key) = 0;

    /// Puts what `change` makes of it in place of what stands under the key now, and lets no other window or command
    /// change it meanwhile. May wait for the disk.
    virtual void change(const QString &key, const Change &change) = 0;

protected:
    virtual QVariant read(const QString &key) const = 0; ///< invalid: nothing is kept
};

} // namespace turnscope
