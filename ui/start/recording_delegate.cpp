// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recording_delegate.h"

#include "ui/theme/contrast.h"

#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 8;
constexpr int kOverview = 42; // px high
constexpr int kWidest = 192;  // of it, beside the name
} // namespace

RecordingDelegate::RecordingDelegate(const RecordingList &list, const ThemeSwitch &themes, bool narrow, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_list(list)
    , m_themes(themes)
    , m_narrow(narrow)
{
}

QSize RecordingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 3 * option.fontMetrics.lineSpacing();
    return {160, 2 * kMargin + lines + (m_narrow ? kOverview + kMargin / 2 : 0)};
}

void RecordingDelegate::paintOverview(QPainter &painter, const QRect &rect, const RecordingDigest *digest) const
{
    const Theme &theme = m_themes.theme();
    painter.fillRect(rect, theme.window);
    painter.setPen(theme.line);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    if (!digest || !digest->hasAudio())
        return;
    const QRect room = rect.adjusted(2, 2, -2, -2);
    const auto wave = [&](const QByteArray &heights, int middle, const QColor &color) {
        const int most = room.height() / 4;
        for (int x = 0; x < room.width(); ++x) {
            const int column = x * RecordingDigest::kColumns / std::max(1, room.width());
            const int half = most * uchar(heights[column]) / 255;
            if (half > 0)
                painter.fillRect(room.left() + x, middle - half, 1, 2 * half, color);
        }
    };
    wave(digest->you, room.top() + room.height() / 4, theme.you);
    wave(digest->model, room.bottom() - room.height() / 4, theme.model);
    for (const char cut : digest->cuts) {
        const int x = room.left() + uchar(cut) * room.width() / RecordingDigest::kColumns;
        painter.fillRect(x, room.top(), 1, room.height(), theme.error);
    }
}

void RecordingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor background = selected ? theme.selection() : theme.panel;
    painter->save();
    painter->fillRect(option.rect, background);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const RecordingList::Entry &entry = m_list.entry(index.row());
    const std::optional<RecordingDigest> digest = m_list.digest(index.row());
    QRect text = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (m_narrow) {
        QRect overview = text;
        overview.setTop(text.bottom() - kOverview + 1);
        paintOverview(*painter, overview, digest ? &*digest : nullptr);
        text.setBottom(overview.top() - kMargin / 2);
    } else {
        const int width = std::min(kWidest, text.width() / 3);
        const QRect overview(text.left(), text.center().y() - kOverview / 2, width, kOverview);
        paintOverview(*painter, overview, digest ? &*digest : nullptr);
        text.setLeft(overview.right() + 14);
    }

    const int line = text.height() / 3;
    const auto put = [&](int row, const QString &what, const QFont &font, const QColor &color, int right = 0) {
        painter->setFont(font);
        painter->setPen(readable(color, background));
        const QRect room(text.left(), text.top() + row * line, text.width() - right, line);
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(what, Qt::ElideMiddle, room.width()));
    };
    const QString when = RecordingList::whenText(entry.changed);
    const int whenWidth = option.fontMetrics.horizontalAdvance(when) + kMargin;
    painter->setFont(option.font);
    painter->setPen(readable(theme.dim, background));
    painter->drawText(QRect(text.left(), text.top(), text.width(), line),
                      int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, when);
    QFont bold = option.font;
    bold.setBold(true);
    put(0, entry.name, bold, theme.text, whenWidth);
    if (digest) {
        put(1, RecordingList::figuresText(*digest), option.font, theme.text);
        const QColor color = digest->errors > 0 ? theme.error : digest->warnings > 0 ? theme.tool : theme.dim;
        put(2, RecordingList::findingsText(*digest), option.font, color);
    } else {
        put(1, tr("not read yet"), option.font, theme.dim);
    }
    painter->restore();
}

} // namespace turnscope
