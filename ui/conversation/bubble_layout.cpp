// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubble_layout.h"

#include "models/replay/text_pace.h"
#include "ui/images/thumbnails.h"
#include "ui/theme/contrast.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOuter = 9;   // left and right of a bubble
constexpr int kGap = 8;     // between bubbles
constexpr int kPadding = 8; // above and below the text
constexpr int kEdge = 3;
constexpr int kInset = 12; // from the bubble's side to its text
constexpr int kRadius = 6;
constexpr int kSign = 14; // of what plays it
constexpr int kAllLines = 1 << 20;
constexpr int kLongCode = 7;      // lines of JSON; more are folded …
constexpr int kShownCode = 5;     // … to these
constexpr QSize kImage(150, 96);  // the place of one image
constexpr size_t kMostImages = 6; // shown; all are in the inspector

} // namespace

BubbleLayout::BubbleLayout(Bubble source, int width, const QFont &font, const Theme &theme, bool unfolded)
    : m_bubble(std::move(source))
    , m_theme(theme)
    , m_width(std::max(width, 120))
    , m_small(font)
    , m_unfolded(unfolded)
{
    const Bubble &bubble = m_bubble;
    m_small.setPointSizeF(std::max(font.pointSizeF() * 0.88, 6.0));
    QFont body = font;
    if (bubble.code) {
        body = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        body.setPointSizeF(font.pointSizeF() * 0.92);
    }
    int y = kPadding + QFontMetrics(m_small).height();
    const bool spoken = bubble.who == Bubble::Who::You || bubble.who == Bubble::Who::Model;
    if (spoken && !bubble.aside.isEmpty()) // how long it sounds
        m_play = QRect(m_width - kOuter - kInset - kSign, kPadding - 1 + (QFontMetrics(m_small).height() - kSign) / 2,
                       kSign, kSign);
    if (!bubble.text.isEmpty()) {
        const int top = y + 4;
        y = addText(m_body, bubble.text, body, top, kAllLines);
        const int lines = m_body.lineCount();
        if (bubble.code && lines > kLongCode) {
            if (!unfolded)
                y = addText(m_body, bubble.text, body, top, kShownCode);
            m_foldText = unfolded ? BubbleMaker::foldText() : BubbleMaker::moreText(lines - kShownCode);
            y = addFoldSign(y);
        }
        if (bubble.heard >= 0) {
            QTextLayout::FormatRange unheard;
            unheard.start = int(bubble.heard);
            unheard.length = int(bubble.text.size() - bubble.heard);
            unheard.format.setFontStrikeOut(true);
            unheard.format.setForeground(theme.dim);
            m_body.setFormats({unheard});
            y = addText(m_body, bubble.text, body, top, kAllLines);
        }
    }
    if (!bubble.images.empty())
        y = addImages(y + 6);
    if (!bubble.note.isEmpty())
        y = addText(m_note, bubble.note, m_small, y + 4, kAllLines);
    if (!bubble.chips.isEmpty()) {
        const QFontMetrics metrics(m_small);
        int x = kInset;
        y += 6;
        for (const QString &chip : bubble.chips) {
            const int chipWidth = metrics.horizontalAdvance(chip) + 16;
            if (x > kInset && x + chipWidth > m_width - 2 * kOuter - kInset) {
                x = kInset;
                y += metrics.height() + 6;
            }
            m_chips.push_back({chip, {x, y, chipWidth, metrics.height() + 2}});
            x += chipWidth + 6;
        }
        y += metrics.height() + 2;
    }
    m_height = y + kPadding + kGap;
}

/// Lays the text out from `top` and returns its bottom.
int BubbleLayout::addText(QTextLayout &layout, const QString &text, const QFont &font, int top, int mostLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(shown);
    layout.beginLayout();
    qreal y = top;
    for (int lines = 0; lines < mostLines; ++lines) { // one that is made and not placed is painted at the top
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width - 2 * kOuter - 2 * kInset);
        line.setPosition({qreal(kInset), y});
        y += line.height();
    }
    layout.endLayout();
    return int(std::ceil(y));
}

/// "▸ 14 more lines" below what is folded; returns its bottom.
int BubbleLayout::addFoldSign(int top)
{
    const QFontMetrics metrics(m_small);
    m_fold = QRect(kInset, top + 2, metrics.horizontalAdvance(m_foldText) + 2, metrics.height());
    return m_fold.bottom() + 1;
}

/// Places the images from `top`, side by side as far as they fit, and returns their bottom.
int BubbleLayout::addImages(int top)
{
    const int room = m_width - 2 * kOuter - 2 * kInset;
    const QSize place = kImage.boundedTo({room, kImage.height()});
    QPoint corner(kInset, top);
    for (size_t i = 0; i < std::min(m_bubble.images.size(), kMostImages); ++i) {
        if (corner.x() > kInset && corner.x() + place.width() > kInset + room)
            corner = {kInset, corner.y() + place.height() + 6};
        m_images.emplace_back(corner, place);
        corner.rx() += place.width() + 6;
    }
    return m_images.back().bottom() + 1;
}

void BubbleLayout::paintImages(QPainter &painter, QPoint corner, Thumbnails *thumbnails) const
{
    for (size_t i = 0; i < m_images.size(); ++i) {
        const QRect place = m_images[i].translated(corner);
        const Bubble::Image &source = m_bubble.images[i];
        const QImage *image = thumbnails ? thumbnails->find(source.event, source.contentIndex) : nullptr;
        if (!image || image->isNull()) {
            painter.setPen(m_theme.line);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
            m_theme.icon(image ? QStringLiteral("warning") : QStringLiteral("image"), m_theme.dim)
                .paint(&painter, QRect(0, 0, 20, 20).translated(place.center() - QPoint(10, 10)));
            continue;
        }
        const QSize size = image->size().scaled(place.size(), Qt::KeepAspectRatio).boundedTo(image->size());
        const QRect target(place.topLeft(), size.expandedTo({1, 1}));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, *image);
        painter.setPen(m_theme.line);
        painter.drawRect(target.adjusted(0, 0, -1, -1));
    }
}

QColor BubbleLayout::edge() const
{
    switch (m_bubble.who) {
    case Bubble::Who::You:
        return m_theme.you;
    case Bubble::Who::Model:
        return m_theme.model;
    case Bubble::Who::Tool:
        return m_theme.tool;
    case Bubble::Who::Error:
        return m_theme.error;
    case Bubble::Who::System:
        break;
    }
    return m_theme.dim;
}

void BubbleLayout::paintText(QPainter &painter, QPoint corner, std::optional<double> said) const
{
    QList<QTextLayout::FormatRange> lit;
    if (said && !m_bubble.code) {
        const WordPlace word = wordAt(m_bubble.text, *said);
        QTextLayout::FormatRange range;
        range.start = int(word.begin);
        range.length = int(word.end - word.begin);
        range.format.setBackground(edge());
        range.format.setForeground(readable(m_theme.window, edge()));
        lit << range;
    }
    painter.setPen(m_theme.text);
    m_body.draw(&painter, corner, lit);
}

std::optional<double> BubbleLayout::shareAt(QPoint pos) const
{
    const QPointF at = pos - QPoint(kOuter, 0);
    for (int i = 0; i < m_body.lineCount() && !m_bubble.text.isEmpty() && !m_bubble.code; ++i) {
        const QTextLine line = m_body.lineAt(i);
        if (line.naturalTextRect().contains(at))
            return double(line.xToCursor(at.x(), QTextLine::CursorOnCharacter)) / double(m_bubble.text.size());
    }
    return std::nullopt;
}

void BubbleLayout::paint(QPainter &painter, QPoint topLeft, Look look, Thumbnails *thumbnails,
                         std::optional<double> said) const
{
    const QRect card(topLeft.x() + kOuter, topLeft.y(), m_width - 2 * kOuter, m_height - kGap);
    const bool selected = look != Look::Plain;
    const QColor background = selected ? m_theme.selection(look == Look::Focused) : m_theme.raised;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(card, kRadius, kRadius);
    painter.setClipPath(shape);
    painter.fillRect(card, background);
    painter.fillRect(QRect(card.topLeft(), QSize(kEdge, card.height())), edge());
    painter.setClipping(false);
    painter.setPen(look == Look::Focused ? m_theme.accent : selected ? m_theme.dim : m_theme.line);
    painter.drawPath(shape);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const QFontMetrics metrics(m_small);
    const int signWidth = m_play.isNull() ? 0 : kSign + 6;
    const QRect head = card.adjusted(kInset, kPadding - 1, -kInset - signWidth, 0);
    if (!m_play.isNull())
        m_theme.icon(u"play"_s, selected ? m_theme.accent : m_theme.dim).paint(&painter, m_play.translated(topLeft));
    painter.setFont(m_small);
    painter.setPen(readable(m_theme.dim, background));
    const int asideWidth = m_bubble.aside.isEmpty() ? 0 : metrics.horizontalAdvance(m_bubble.aside) + 12;
    QString title = u"%1 · %2"_s.arg(m_bubble.title, m_bubble.when);
    if (m_bubble.inferred)
        title += u" · "_s + BubbleMaker::inferredText();
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(title, Qt::ElideMiddle, head.width() - asideWidth));
    painter.drawText(head, Qt::AlignRight | Qt::AlignTop, m_bubble.aside);

    paintText(painter, card.topLeft(), said);
    paintImages(painter, card.topLeft(), thumbnails);
    if (!m_fold.isNull()) {
        painter.setPen(readable(m_theme.accent, background));
        painter.drawText(m_fold.translated(card.topLeft()), Qt::AlignLeft | Qt::AlignVCenter, m_foldText);
    }
    painter.setPen(readable(m_theme.error, background));
    m_note.draw(&painter, card.topLeft());

    painter.setFont(m_small);
    for (const Chip &chip : m_chips) {
        const QRect rect = chip.rect.translated(card.topLeft());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mixed(m_theme.text, m_theme.line, 0.12));
        painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(readable(m_theme.dim, background));
        painter.drawText(rect, Qt::AlignCenter, chip.text);
    }
    painter.restore();
}

} // namespace turnscope
