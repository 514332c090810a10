// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_schema.h"

namespace turnscope {

/// What Azure Voice Live has beyond the beta (PROTOCOL 1.8).
namespace voice_live {

/// Moves the settings that only Voice Live has from `flat`, a session or a response, to `own`, and puts what is nearest
/// to them in their place. Refused is what cannot be rehearsed: another input rate than 24 kHz.
schema::Refusal takeOwnSettings(QJsonObject &flat, QJsonObject &own);

/// A flat session with its own settings over it.
QJsonObject shown(QJsonObject flat, const QJsonObject &own);

/// Whether an item's end is told, as the beta does not: that of the user's speech.
bool finishes(const QJsonObject &item);

} // namespace voice_live

} // namespace turnscope
