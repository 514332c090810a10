// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace turnscope {

/// Keys that the system keeps for people: one for a profile, by its name and its host, so that a profile that comes to name
/// another host has none. Nothing is kept unless keep() is called, and nowhere else. Implemented in app, faked in the tests of
/// ui. GUI thread; answers come later, for the system may ask the user first.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing: none is kept for it. An error: the system has no keychain, or it does not open; a sentence.
    using Found = std::function<void(const Result<std::optional<QByteArray>> &)>;
    virtual void find(const Profile &profile, Found answer) = 0;

    using Done = std::function<void(const Result<void> &)>;
    virtual void keep(const Profile &profile, const QByteArray &key, Done answer) = 0;

    /// No error where there was none.
    virtual void forget(const Profile &profile, Done answer) = 0;
};

} // namespace turnscope
