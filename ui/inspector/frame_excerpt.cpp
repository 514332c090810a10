// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/frame_excerpt.h"

#include "ui/inspector/json_formatter.h"

namespace turnscope {

using namespace Qt::StringLiterals;

QString frameExcerpt(const QByteArray &frame)
{
    JsonFormatter::Limits limits;
    limits.text = 1500;
    limits.string = 200;
    limits.base64 = 60;
    const FormattedJson json = JsonFormatter::format(frame, limits);
    QStringList words;
    for (const QString &line : json.text.split(u'\n'))
        words << line.trimmed();
    return words.join(u' ') + (json.cut ? u" …"_s : QString());
}

} // namespace turnscope
