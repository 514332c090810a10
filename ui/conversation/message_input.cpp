// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/message_input.h"

#include "ui/images/image_sender.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 6;

} // namespace

MessageInput::MessageInput(QWidget *parent)
    : TextArea(parent)
{
    setObjectName(u"messageInput"_s);
    setAccessibleName(tr("Message"));
    setTabChangesFocus(true);
    setAcceptDrops(false); // a file dropped on the window is opened
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void MessageInput::submit()
{
    const QString text = toPlainText().trimmed();
    if (text.isEmpty() || !isEnabled())
        return;
    clear();
    Q_EMIT submitted(text);
}

QSize MessageInput::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), 1, kMostLines);
    const int frame = int(2 * document()->documentMargin()) + 12;
    return {200, lines * fontMetrics().lineSpacing() + frame};
}

QSize MessageInput::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing() + 12};
}

bool MessageInput::canInsertFromMimeData(const QMimeData *source) const
{
    return ImageSender::holdsImage(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageInput::insertFromMimeData(const QMimeData *source)
{
    if (ImageSender::holdsImage(*source))
        Q_EMIT imagePasted(*source);
    else
        TextArea::insertFromMimeData(source);
}

void MessageInput::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier))
        submit();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace turnscope
