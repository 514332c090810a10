// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/word_markup.h"

#include "ui/theme/contrast.h"

namespace turnscope {

using namespace Qt::StringLiterals;

DiffColors DiffColors::of(const Theme &theme)
{
    constexpr double soft = 0.12;
    const QColor softGone = mixed(theme.error, theme.window, soft);
    const QColor softCome = mixed(theme.ok, theme.window, soft);
    return {readable(theme.error, softGone), readable(theme.ok, softCome), softGone, softCome, theme.dim};
}

QString plainMarkup(const QString &text)
{
    return text.toHtmlEscaped().replace(u"  "_s, u" &nbsp;"_s).replace(u'\t', u"&nbsp;&nbsp; "_s);
}

QString wordMarkup(const std::vector<WordRun> &runs, WordRun::In side, const DiffColors &colors)
{
    QString text;
    for (const WordRun &run : runs) {
        if (run.in != WordRun::In::Both && run.in != side)
            continue;
        if (!text.isEmpty() && !run.glued)
            text += u' ';
        const QString plain = plainMarkup(run.words);
        if (run.in == WordRun::In::Both)
            text += plain;
        else if (run.in == WordRun::In::OnlyA)
            text += u"<s><font color=\"%1\">%2</font></s>"_s.arg(colors.gone.name(), plain);
        else
            text += u"<u><font color=\"%1\">%2</font></u>"_s.arg(colors.come.name(), plain);
    }
    return text;
}

} // namespace turnscope
