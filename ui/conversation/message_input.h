// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/text_area.h"

class QMimeData;

namespace turnscope {

/// Where a message is typed: Enter sends, Shift+Enter begins a new line. Grows with its text, to six lines.
class MessageInput : public TextArea
{
    Q_OBJECT

public:
    explicit MessageInput(QWidget *parent = nullptr);

    void submit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Never empty, without space at its ends.
    void submitted(const QString &text);

    /// An image, or a file named like one, was pasted instead of text.
    void imagePasted(const QMimeData &data);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace turnscope
