// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *pane, Find find)
    : QWidget(pane)
    , m_pane(pane)
    , m_find(std::move(find))
    , m_box(new QLineEdit)
    , m_none(new QLabel(tr("not found")))
{
    setObjectName(u"findBar"_s);
    setProperty("bar", true);
    setAttribute(Qt::WA_StyledBackground);
    m_box->setObjectName(u"findText"_s);
    m_box->setAccessibleName(tr("Find in this pane"));
    m_box->setPlaceholderText(tr("find"));
    m_box->setClearButtonEnabled(true);
    m_none->setObjectName(u"findNothing"_s);
    m_none->setProperty("tone", u"dim"_s);
    m_none->hide();
    const auto button = [](const QString &text, const QString &name) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setProperty("flat", true);
        return made;
    };
    QToolButton *back = button(u"↑"_s, tr("Previous (Shift+Enter)"));
    QToolButton *on = button(u"↓"_s, tr("Next (Enter)"));
    QToolButton *close = button(u"✕"_s, tr("Close (Esc)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_box, 1);
    row->addWidget(m_none);
    for (QToolButton *each : {back, on, close})
        row->addWidget(each);
    hide();

    connect(m_box, &QLineEdit::textEdited, this, [this] { step(false); });
    connect(back, &QToolButton::clicked, this, [this] { step(true); });
    connect(on, &QToolButton::clicked, this, [this] { step(false); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        m_pane->setFocus();
    });
}

void FindBar::begin()
{
    show();
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void FindBar::step(bool backward)
{
    const bool found = m_box->text().isEmpty() || m_find(m_box->text(), backward);
    m_none->setVisible(!found);
    m_box->setAccessibleDescription(found ? QString() : m_none->text());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(shift);
        return;
    case Qt::Key_Escape:
        hide();
        m_pane->setFocus();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace turnscope
