// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/word_diff.h"
#include "ui/theme/theme.h"

namespace turnscope {

/// The colours of what goes and comes from one text to another.
struct DiffColors
{
    QColor gone;
    QColor come;
    QColor softGone; ///< behind a line that has something of it
    QColor softCome;
    QColor dim;

    static DiffColors of(const Theme &theme);
};

/// Text as HTML, indented as it is, and still wrapped.
QString plainMarkup(const QString &text);

/// One side of a word diff as HTML: what only A has is struck, what only B has underlined, so that colour is never the only
/// sign.
QString wordMarkup(const std::vector<WordRun> &runs, WordRun::In side, const DiffColors &colors);

} // namespace turnscope
