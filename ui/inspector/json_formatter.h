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

/// A value of the frame, and the lines that it stands on.
struct JsonNode
{
    enum class Kind : quint8 { Object, Array, String, Other };

    Kind kind = Kind::Other;
    int line = 0;              ///< in FormattedJson::text, from 0
    int lastLine = 0;          ///< of the closing bracket; the same for what stands on one line
    int parent = -1;           ///< in FormattedJson::nodes
    int place = 0;             ///< among its parent's values
    int children = 0;          ///< of an object or array
    qsizetype keyBegin = 0;    ///< in the frame, without quotes
    qsizetype keyLength = 0;   ///< 0: of an array, or the document itself
    qsizetype sourceBegin = 0; ///< in the frame, quotes and brackets included
    qsizetype sourceLength = 0;
};

struct FormattedJson
{
    QString text;
    std::vector<Elision> elisions; ///< ascending
    std::vector<JsonNode> nodes;   ///< ascending by line, a parent before its children; empty when it is not JSON
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
        qsizetype string = 1'200; ///< longer ones are elided
        qsizetype base64 = 120;   ///< likewise, when every character is of base64

        std::vector<qsizetype> whole; ///< Elision::sourceBegin of strings that are not to be elided
    };

    static FormattedJson format(QByteArrayView frame, const Limits &limits);
    static FormattedJson format(QByteArrayView frame) { return format(frame, Limits()); }
};

} // namespace turnscope
