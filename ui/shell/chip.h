// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QAbstractButton>

namespace turnscope {

/// A figure in the tool bar: a word, quiet, and a value, strong, in a rounded frame. A click goes to where the figure
/// comes from. Either may be empty.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &name, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// `color` of the value; invalid: that of text.
    void setFigure(const QString &label, const QString &value, const QString &after = {}, const QColor &color = {});

    /// All that stands in it, as one text.
    QString shown() const;

    /// For want of room: without its word, or what follows the value.
    void setBrief(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont strong() const;

    const ThemeSwitch &m_themes;
    QString m_label;
    QString m_value;
    QString m_after;
    QColor m_color;
    bool m_brief = false;
};

} // namespace turnscope
