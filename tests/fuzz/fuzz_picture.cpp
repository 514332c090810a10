// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/picture.h"
#include "app/rehearsal/wire/pixels.h"
#include "models/control/image_message.h"
#include "models/conversation/image_parts.h"
#include "models/protocol/data_url.h"
#include "tests/fuzz/fuzz_target.h"

namespace turnscope {

/// A picture as a client or a log has it: its file, in a data URL, or the event that carries one.
void fuzz::fuzz_picture(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    if (const auto pixels = Pixels::read(bytes)) {
        hold(pixels->rgba.size() == qsizetype(4) * pixels->columns * pixels->rows);
        hold(!mainColour(*pixels).isEmpty());
    }
    (void)Picture::read(bytes);
    (void)Picture::read(DataUrl::make("image/png", bytes));
    (void)DataUrl::read(bytes);
    ImageMessage message;
    message.bytes = bytes;
    (void)message.check();
    hold(imageParts(input).size() <= 64);
}

} // namespace turnscope
