// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/keychain.h"

#include <QMap>

#include <vector>

namespace turnscope {

/// A keychain in memory: one that opens, that waits to be opened, or that is not there.
class FakeKeychain : public Keychain
{
public:
    void find(const Profile &profile, Found answer) override
    {
        asked << profile.name;
        if (slow)
            return waiting.push_back([this, profile, answer] { tell(profile, answer); });
        tell(profile, answer);
    }

    void tell(const Profile &profile, const Found &answer) const
    {
        if (!missing.text.isEmpty())
            return answer(tl::unexpected(missing));
        answer(kept.contains(profile.name) ? std::optional(kept[profile.name]) : std::nullopt);
    }

    void keep(const Profile &profile, const QByteArray &key, Done answer) override
    {
        kept[profile.name] = key;
        answer({});
    }

    void forget(const Profile &profile, Done answer) override
    {
        if (!missing.text.isEmpty())
            return answer(tl::unexpected(missing));
        kept.remove(profile.name);
        answer({});
    }

    QMap<QString, QByteArray> kept; ///< by the profile's name
    Error missing;
    bool slow = false; ///< it has to be unlocked first
    std::vector<std::function<void()>> waiting;
    QStringList asked; ///< for whose keys
};

} // namespace turnscope
