// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/stage_note.h"

#include "models/recording/frame_encoding.h"

namespace turnscope {

QByteArray StageNote::toFrame() const
{
    QByteArray frame("{\"type\":\"console.stage\",\"stage\":\"");
    frame.append(stageName(stage)).append(stage == Stage::Hear ? "\",\"item_id\":\"" : "\",\"response_id\":\"");
    appendJsonEscaped(frame, id.toUtf8());
    frame.append("\",\"took_ms\":").append(QByteArray::number(qint64(took.count())));
    if (firstSentence)
        frame.append(",\"first_sentence_ms\":").append(QByteArray::number(qint64(firstSentence->count())));
    return frame.append('}');
}

} // namespace turnscope
