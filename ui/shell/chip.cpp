// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chip.h"

#include "ui/theme/contrast.h"

#include <QFontDatabase>
#include <QPainter>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPadding = 11;
constexpr int kHeight = 26;
constexpr int kGap = 6;
} // namespace

Chip::Chip(const QString &name, const ThemeSwitch &themes, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setFigure(const QString &label, const QString &value, const QString &after, const QColor &color)
{
    if (label == m_label && value == m_value && after == m_after && color == m_color)
        return;
    const QSize before = sizeHint();
    m_label = label;
    m_value = value;
    m_after = after;
    m_color = color;
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QString Chip::shown() const
{
    QStringList parts{m_label, m_value, m_after};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void Chip::setBrief(bool on)
{
    if (on == m_brief)
        return;
    m_brief = on;
    updateGeometry();
    update();
}

QFont Chip::strong() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    font.setBold(true);
    return font;
}

QSize Chip::sizeHint() const
{
    int width = 2 * kPadding + QFontMetrics(strong()).horizontalAdvance(m_value);
    for (const QString &part : {m_label, m_after}) {
        if (!part.isEmpty() && !m_brief)
            width += fontMetrics().horizontalAdvance(part) + kGap;
    }
    return {width, kHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? theme.accent : theme.line);
    painter.setBrush(underMouse() ? theme.raised : theme.window);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    int x = kPadding;
    const auto put = [&](const QString &text, const QFont &font, const QColor &color) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(color);
        const int length = QFontMetrics(font).horizontalAdvance(text);
        painter.drawText(QRect(x, 0, length + 1, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
        x += length + kGap;
    };
    const QColor quiet = readable(theme.dim, theme.window);
    if (!m_brief)
        put(m_label, font(), quiet);
    put(m_value, strong(), readable(m_color.isValid() ? m_color : theme.text, theme.window));
    if (!m_brief)
        put(m_after, font(), quiet);
}

} // namespace turnscope
