// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace turnscope {

/// Makes text harmless to the terminal that shows it. A log or an endpoint may hold sequences that move the cursor,
/// name the window, or turn the direction of writing, so that a line reads as something else. All that
/// is written to stdout and stderr goes through here (print(), printJson() and sayError() see to it).
///
/// Shown by their number, as \x1b or \u202e: the control characters of C0 and C1, DEL, the marks that embed,
/// override or isolate a direction of writing (UAX #9), the separators of lines and paragraphs, and halves of a
/// surrogate pair.
class TerminalText
{
public:
    /// Of several lines: line breaks stay.
    static QString lines(QStringView text);

    /// One piece of a line, from outside: line breaks and tabs are shown as \n, \r and \t too.
    static QString piece(QStringView text);

    /// JSON, indented, in which the same characters are escaped as JSON has it, \u202e.
    static QByteArray json(const QJsonObject &object);
};

} // namespace turnscope
