// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// A tooltip that shows `text` as it stands, lines and all. Given as it is, Qt would take text that looks like HTML for
/// HTML, and load the pictures that it names: a transcript, a type or a file's name decides nothing of the kind.
inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace turnscope
