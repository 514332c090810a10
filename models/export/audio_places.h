// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/dialect.h"
#include "models/protocol/direction.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>
#include <vector>

namespace turnscope {

/// Audio within a JSON text: its string, quotes included.
struct AudioPlace
{
    size_t begin = 0;
    size_t end = 0;   ///< behind the closing quote
    qint64 bytes = 0; ///< of audio, decoded
};

/// Where a frame holds audio as base64, in order: in the fields that its dialect has for it, in those of events within it,
/// in content of items, as data URLs; however it is written. `from`: who sent it; `ownField`: EventSpec::audioField of the
/// frame itself, or empty. The frame may be torn.
std::vector<AudioPlace> audioPlaces(QByteArrayView frame, Dialect dialect, Direction from,
                                    std::string_view ownField = {});

struct LeanFrame
{
    QByteArray frame;
    size_t places = 0; ///< that were replaced
};

/// The frame with the number of bytes in the place of each; also in JSON that is a string in it.
LeanFrame withoutAudio(QByteArrayView frame, Dialect dialect, Direction from, std::string_view ownField = {});

} // namespace turnscope
