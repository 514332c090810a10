// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/client_secret.h"

#include <QObject>

#include <functional>

namespace turnscope {

/// Has an endpoint make client secrets. What comes of it goes to whoever asked, and nowhere else: no recording, no
/// settings, no log. Implemented in app, faked in the tests of ui. GUI thread.
class ClientSecretControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A secret, or why there is none; later, and once. Not called after cancel().
    using Made = std::function<void(const Result<ClientSecret> &)>;

    /// `key` is the API key of the profile, empty where it needs none; it is forgotten once it was sent. One wish at a
    /// time: the one of before is given up.
    virtual void make(const ClientSecretWish &wish, const QByteArray &key, Made answer) = 0;

    virtual void cancel() = 0;
};

} // namespace turnscope
