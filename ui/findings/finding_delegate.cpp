// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/finding_delegate.h"

#include "models/tables/finding_model.h"
#include "ui/theme/contrast.h"

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
    const bool selected = option.state & QStyle::State_Selected;
    const QColor background = selected ? theme.selection() : theme.window;
    if (selected)
        painter->fillRect(option.rect, background);
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

} // namespace turnscope
