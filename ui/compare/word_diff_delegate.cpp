// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/word_diff_delegate.h"

#include "models/compare/comparison_models.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_background.h"

#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 7; // px beside the text, as RowDelegate has

} // namespace

WordDiffDelegate::WordDiffDelegate(const ThemeSwitch &theme, QObject *parent)
    : RowDelegate(theme, parent)
    , m_theme(theme)
{
}

void WordDiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto runs = index.data(kWordRunsRole).value<std::vector<WordRun>>();
    const Theme &theme = m_theme.theme();
    const QColor background = paintRowBackground(*painter, option, theme);
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    for (const WordRun &run : runs) {
        QFont font = option.font;
        font.setStrikeOut(run.in == WordRun::In::OnlyA);
        font.setUnderline(run.in == WordRun::In::OnlyB);
        const QColor color = run.in == WordRun::In::Both    ? theme.text
                             : run.in == WordRun::In::OnlyA ? theme.error
                                                            : theme.ok;
        const QFontMetrics metrics(font);
        if (&run != &runs.front() && !run.glued)
            rect.setLeft(rect.left() + metrics.horizontalAdvance(u' '));
        painter->setFont(font);
        painter->setPen(readable(color, background));
        const QString shown = metrics.elidedText(run.words, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown));
        if (shown != run.words || rect.width() <= 0)
            return;
    }
}

} // namespace turnscope
