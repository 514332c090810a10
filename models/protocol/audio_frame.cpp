// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/audio_frame.h"

#include "models/protocol/frame_fields.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr qint64 kMostBytes = 64 << 20; // that a number is believed to stand for

} // namespace

AudioFrame readAudioFrame(QByteArrayView frame, std::string_view field)
{
    AudioFrame audio;
    FrameFields fields(frame);
    bool escaped = false;
    while (fields.next()) {
        escaped = escaped || fields.isEscaped();
        if (fields.key() == field && !audio.base64)
            audio.base64 = fields.string();
        if (fields.key() == field || fields.key() == "audioBytes") {
            if (const auto bytes = fields.integer(); bytes && *bytes >= 0 && *bytes <= kMostBytes)
                audio.bytes = bytes;
        } else if (fields.key() == "event_id") {
            audio.eventId = fields.string();
        } else if (fields.key() == "content_index") {
            audio.contentIndex = fields.integer().value_or(0);
        }
    }
    audio.plain = !escaped && fields.isComplete();
    return audio;
}

std::optional<qint64> AudioFrame::size() const
{
    if (!base64)
        return bytes;
    qint64 padding = 0;
    while (padding < 2 && size_t(padding) < base64->size() && (*base64)[base64->size() - 1 - size_t(padding)] == '=')
        ++padding;
    return std::max<qint64>(0, qint64(base64->size() / 4) * 3 - padding);
}

} // namespace turnscope
