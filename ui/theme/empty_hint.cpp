// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/empty_hint.h"

#include <QEvent>

namespace turnscope {

using namespace Qt::StringLiterals;

EmptyHint::EmptyHint(QWidget *over)
    : QLabel(over)
{
    setObjectName(u"emptyHint"_s);
    setProperty("tone", u"dim"_s);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(over->rect());
    hide();
    over->installEventFilter(this);
}

void EmptyHint::setHint(const QString &text)
{
    if (text != this->text())
        setText(text);
    setVisible(!text.isEmpty());
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

} // namespace turnscope
