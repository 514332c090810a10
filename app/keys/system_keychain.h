// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/keychain.h"

namespace turnscope {

/// The desktop's own keychain, by way of QtKeychain: the Secret Service (GNOME Keyring, KeePassXC) or KWallet. Where there is
/// none, nothing is kept: never a file of ours.
class SystemKeychain : public Keychain
{
    Q_OBJECT

public:
    using Keychain::Keychain;

    void find(const Profile &profile, Found answer) override;
    void keep(const Profile &profile, const QByteArray &key, Done answer) override;
    void forget(const Profile &profile, Done answer) override;

    /// Under which name the key of a profile is found there: "OpenAI (api.openai.com)".
    static QString entry(const Profile &profile);
};

} // namespace turnscope
