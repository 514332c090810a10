// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/mark.h"

#include "models/recording/frame_encoding.h"

#include <QUuid>

namespace turnscope {

namespace {

QByteArray begun(const QByteArray &id)
{
    QByteArray frame = R"({"type":"console.mark","mark_id":")";
    appendJsonEscaped(frame, id);
    return frame + '"';
}

} // namespace

Mark Mark::make(SessionTime at, const QString &note)
{
    return {"mark_" + QUuid::createUuid().toByteArray(QUuid::Id128).left(16), at, note.trimmed().left(kLongestNote)};
}

QByteArray Mark::frame() const
{
    QByteArray frame = begun(id) + R"(,"at_us":)" + QByteArray::number(toMicroseconds(at)) + R"(,"note":")";
    appendJsonEscaped(frame, note.toUtf8());
    return frame + R"("})";
}

QByteArray Mark::removal(const QByteArray &id)
{
    return begun(id) + R"(,"removed":true})";
}

} // namespace turnscope
