// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace turnscope {

class Keychain;
struct KeptKey;

/// Where the window has the key for a profile from: none where it needs none, what the system's keychain keeps, or the
/// user. GUI thread.
class KeyDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where keys are kept that the user wants kept; it must outlive this. Without it, none is.
    void setKeychain(Keychain &keychain) { m_keychain = &keychain; }

    /// The profile, complete, and its key; empty where it has none. Not called when the user gives none, or `over` is
    /// gone.
    using Then = std::function<void(const Profile &profile, const QByteArray &key)>;

    /// Asks only where the profile may need a key, or lacks another secret, and none is kept; the dialog stands over
    /// `over`. What was wished before and is not answered yet is not wished any more.
    void find(const Profile &profile, QWidget &over, Then then);

    /// Asks in any case: the one that there was is not the right one.
    void ask(const Profile &profile, QWidget &over, Then then);

    /// The keychain forgets what it keeps for a profile that is no more, or no more at this host: nobody could find it
    /// there any more, and nobody forget it. Where nothing is kept, or there is no keychain, nothing is told.
    void forget(const Profile &profile);

    /// Where keys are kept; null: nowhere.
    Keychain *keychain() const { return m_keychain; }

    /// Another way was taken meanwhile: what is wished is not wished any more.
    void forgetWish() { ++m_wish; }

Q_SIGNALS:
    void failed(const turnscope::Error &error); ///< to keep one, or to forget it

private:
    void showDialog(const Profile &profile, const KeptKey &kept, QWidget &over, Then then);
    void keep(const Profile &profile, const QByteArray &key, bool on, bool wasKept);

    Keychain *m_keychain = nullptr;
    quint64 m_wish = 0; ///< the keychain may take its time
};

} // namespace turnscope
