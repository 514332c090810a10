// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bubble.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace turnscope {

class Thumbnails;

/// One bubble laid out for a width: where its lines are, and how it is painted. Kept while the bubble is in view, as
/// long as it, the width, the font and the theme, which must outlive it, stay the same.
class BubbleLayout
{
public:
    /// A tool's JSON of more than some lines is folded to its first ones, unless it is `unfolded`.
    BubbleLayout(Bubble bubble, int width, const QFont &font, const Theme &theme, bool unfolded = false);

    Q_DISABLE_COPY_MOVE(BubbleLayout)

    /// Of the bubble with the gap below it.
    int height() const { return m_height; }

    /// Where the sign stands that folds and unfolds, from the top left; null: it is not long.
    QRect foldSign() const { return m_fold; }

    /// Where the sign stands that plays it, from the top left; null: it has no sound.
    QRect playSign() const { return m_play; }

    /// Selected is not the same in a view that has the focus and in one that has not.
    enum class Look : quint8 { Plain, Selected, Focused };

    /// Images that are not decoded yet are left blank; `thumbnails` may be null. `said`: the share of the text that was
    /// said by now in a replay; the word there is lit.
    void paint(QPainter &painter, QPoint topLeft, Look look, Thumbnails *thumbnails,
               std::optional<double> said = {}) const;

    /// Which share of the text is before a point, from the bubble's top left; nothing beside the text.
    std::optional<double> shareAt(QPoint pos) const;

private:
    struct Chip
    {
        QString text;
        QRect rect;
    };

    int addText(QTextLayout &layout, const QString &text, const QFont &font, int top, int mostLines);
    int addFoldSign(int top);
    int addImages(int top);
    void paintText(QPainter &painter, QPoint corner, std::optional<double> said) const;
    void paintImages(QPainter &painter, QPoint corner, Thumbnails *thumbnails) const;
    QColor edge() const;

    Bubble m_bubble;
    const Theme &m_theme;
    int m_width;
    int m_height = 0;
    QFont m_small;
    QTextLayout m_body;
    QTextLayout m_note;
    std::vector<Chip> m_chips;
    QRect m_fold;
    QRect m_play;
    QString m_foldText;
    bool m_unfolded;
    std::vector<QRect> m_images; ///< beside the bubble's, as many as are shown
};

} // namespace turnscope
