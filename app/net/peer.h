// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslError>
#include <QUrl>

namespace turnscope {

/// What every connection of ours to an endpoint does alike.
namespace peer {

/// The system's choice; none on the way to this machine.
QNetworkProxy proxyFor(const QUrl &url);

/// Nothing is wrong with a certificate but that nobody vouches for it, or not under this name. One that is out of
/// date, forged or revoked is not to be accepted.
bool lacksTrustAlone(const QList<QSslError> &errors);

/// Each is a line: one of several would say something of its own to the peer.
bool areHeaders(const QList<Profile::Header> &headers);

/// What a peer said may be in it: for people, without what no letter is, and not endless.
QString plain(QString detail);

} // namespace peer

} // namespace turnscope
