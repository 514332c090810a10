// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace turnscope {

/// A label of several lines that never asks for more width than it is given: a word that is too long for a line, as an
/// event's type is, breaks within. Rich text breaks between words, and is cut where even that does not do.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isPlain() const;
    int layOut(int width, QPainter *painter) const;
};

} // namespace turnscope
