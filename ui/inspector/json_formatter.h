// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace turnscope {

/// What stands for a long string in formatted text.
struct Elision
{
    enum class Kind : quint8 { Audio, Image, Base64, LongText };

    Kind kind = Kind::Base64;
    qsizetype begin = 0; ///< in FormattedJson::text
    qsizetype length = 0;
    qsizetype sourceBegin = 0; ///< of the string's content in the frame, quotes not included
    qsizetype sourceLength = 0;
};

struct FormattedJson
{
    QString text;
    std::vector<Elision> elisions; ///< ascending
    bool valid = true;             ///< false: text is the frame's own
    bool cut = false;              ///< text ends at the limit
    qsizetype errorAt = -1;        ///< where in the frame it stops being JSON
};

/// Lays a frame out for reading: one key a line, indented, in the frame's own order, numbers and escapes in
/// the frame's own spelling. Base64 and very long strings become short marks. A pure function in one pass
/// over any bytes, without recursion; what is not JSON comes back as it is.
class JsonFormatter
{
public:
    struct Limits
    {
        qsizetype text = 200'000; ///< characters of output
        qsizetype string = 4'000; ///< longer ones are elided
        qsizetype base64 = 120;   ///< likewise, when every character is of base64
    };

    static FormattedJson format(QByteArrayView frame, const Limits &limits);
    static FormattedJson format(QByteArrayView frame) { return format(frame, Limits()); }
};

} // namespace turnscope
