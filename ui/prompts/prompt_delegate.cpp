// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_delegate.h"

#include "ui/theme/contrast.h"

#include <QLineEdit>
#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowMarginY = 8;
constexpr int kRowMarginX = 12;
constexpr int kHalvesApart = 10; // px, of the two halves of the second line

} // namespace

PromptDelegate::PromptDelegate(const PromptList &list, const ThemeSwitch &themes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_list(list)
    , m_themes(themes)
{
}

QSize PromptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * option.fontMetrics.lineSpacing() + 2 * kRowMarginY + 1};
}

void PromptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    const QColor background = selected ? theme.selection(focused) : theme.window;
    painter->save();
    painter->fillRect(option.rect, background);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    if (selected && focused)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), theme.accent);
    const QRect text = option.rect.adjusted(kRowMarginX, kRowMarginY, -kRowMarginX, -kRowMarginY);
    const int line = option.fontMetrics.lineSpacing();
    const auto put = [&](const QRect &room, const QString &what, const QColor &color, Qt::Alignment side) {
        painter->setPen(readable(color, background));
        painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(what, Qt::ElideRight, room.width()));
    };
    painter->setFont(option.font);
    const QString unsaved = m_list.isDirty(index.row()) ? u" ●"_s : QString();
    put({text.left(), text.top(), text.width(), line}, index.data().toString() + unsaved, theme.text, Qt::AlignLeft);
    const QString figures = m_list.figuresText(index.row());
    const int width = painter->fontMetrics().horizontalAdvance(figures);
    const int top = text.top() + line;
    put({text.right() - width, top, width + 1, line}, figures, theme.dim, Qt::AlignRight);
    const bool broken = m_list.isBroken(index.row());
    put({text.left(), top, text.width() - (width > 0 ? width + kHalvesApart : 0), line},
        (broken ? u"● "_s : QString()) + m_list.traitsText(index.row()), broken ? theme.error : theme.dim,
        Qt::AlignLeft);
    painter->restore();
}

QWidget *PromptDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QLineEdit(parent);
    box->setObjectName(u"promptRename"_s);
    box->setAccessibleName(tr("The prompt's name"));
    return box;
}

void PromptDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect rect = option.rect.adjusted(4, 2, -4, 0);
    rect.setHeight(std::min(rect.height() - 4, editor->sizeHint().height()));
    editor->setGeometry(rect);
}

} // namespace turnscope
