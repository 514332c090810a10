// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <utility>

namespace turnscope {

/// What a widget shows once nothing that was put off changes it any more: two looks in a row are the same. Null when it
/// never comes to rest.
inline QImage stillPicture(QWidget &widget)
{
    QImage shown;
    const auto rests = [&] {
        QImage now = widget.grab().toImage();
        return std::exchange(shown, now) == now;
    };
    return QTest::qWaitFor(rests) ? shown : QImage();
}

} // namespace turnscope
