// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <string_view>

namespace turnscope {

/// What is read of a frame that carries audio, in one walk over its own fields. Who keeps logs may have put the audio's
/// length in the place of it: as a number there, or in a field "audioBytes".
struct AudioFrame
{
    std::optional<std::string_view> base64; ///< as written between its quotes
    std::optional<qint64> bytes;            ///< decoded, where only their number is there
    std::optional<std::string_view> eventId;
    qint64 contentIndex = 0;
    bool plain = false; ///< the frame is whole, and nothing in it is escaped: base64 is what it says

    /// How many bytes of audio there are; nothing where there is none.
    std::optional<qint64> size() const;
};

/// `field` is the one that holds the audio (EventSpec::audioField). The frame must outlive what is returned.
AudioFrame readAudioFrame(QByteArrayView frame, std::string_view field);

} // namespace turnscope
