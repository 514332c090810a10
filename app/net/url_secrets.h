// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace turnscope {

/// The URL as it may be shown and recorded: no user info, and of the query only what is known to be
/// harmless (model, deployment, api-version, intent, …); other values read "redacted".
QUrl withoutSecrets(const QUrl &url);

} // namespace turnscope
