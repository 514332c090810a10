// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_delegate.h"

#include "models/tables/finding_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/row_background.h"

#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 7;

} // namespace

FindingDelegate::FindingDelegate(const ThemeSwitch &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString FindingDelegate::iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"finding-error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"finding-note"_s;
}

QColor FindingDelegate::colorOf(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.tool;
    case Severity::Info:
        break;
    }
    return theme.accent;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QColor background = paintRowBackground(*painter, option, theme);
    if (index.data(FindingModel::HeadRole).toBool())
        return paintHead(*painter, option, index, background);
    const auto severity = Severity(index.data(FindingModel::SeverityRole).toInt());
    const int column = index.column();
    const QColor color = readable(column == FindingModel::Level ? colorOf(severity, theme)
                                  : column == FindingModel::Time || column == FindingModel::Message ? theme.text
                                                                                                    : theme.dim,
                                  background);

    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (column == FindingModel::Level) {
        const int side = option.fontMetrics.height();
        const QRect sign(rect.left(), rect.center().y() - side / 2, side, side);
        theme.icon(iconName(severity), color).paint(painter, sign);
        rect.setLeft(sign.right() + kMargin);
    }
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

/// The whole row: a sign that folds, the severity, what the group is about, its rule, and how many there are.
void FindingDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QColor &background) const
{
    const Theme &theme = m_theme.theme();
    const auto severity = Severity(index.data(FindingModel::SeverityRole).toInt());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QFontMetrics metrics = option.fontMetrics;
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter.setFont(option.font);
    painter.setPen(readable(theme.dim, background));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(FindingModel::OpenRole).toBool() ? u"▾"_s : u"▸"_s);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(u"▾ "_s));
    const int side = metrics.height();
    theme.icon(iconName(severity), readable(colorOf(severity, theme), background))
        .paint(&painter, QRect(rect.left(), rect.center().y() - side / 2, side, side));
    rect.setLeft(rect.left() + side + kMargin);

    const QString remark = index.data(FindingModel::RemarkRole).toString();
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
    rect.setRight(rect.right() - metrics.horizontalAdvance(remark) - 2 * kMargin);
    QFont strong = option.font;
    strong.setBold(true);
    const QFontMetrics bold(strong);
    const QString title = bold.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.setFont(strong);
    painter.setPen(readable(theme.text, background));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    rect.setLeft(rect.left() + bold.horizontalAdvance(title) + 2 * kMargin);
    painter.setFont(option.font);
    painter.setPen(readable(theme.dim, background));
    const QString rule = index.data(FindingModel::RuleRole).toString();
    if (metrics.horizontalAdvance(rule) <= rect.width())
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, rule);
}

} // namespace turnscope
