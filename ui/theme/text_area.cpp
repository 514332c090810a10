// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_area.h"

#include <QMimeData>

namespace turnscope {

void TextArea::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace turnscope
