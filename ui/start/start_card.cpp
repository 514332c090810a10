// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_card.h"

#include <QHBoxLayout>
#include <QLabel>

namespace turnscope {

using namespace Qt::StringLiterals;

StartCard::StartCard(const ThemeSwitch &themes, const QString &icon, QColor Theme::*signal, const QString &title,
                     const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_themes(themes)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(20, 18, 20, 18);
    m_column->setSpacing(8);
    auto *sign = new QLabel;
    auto *heading = new QLabel(title);
    heading->setProperty("tone", u"title"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sign);
    head->addWidget(heading, 1);
    m_column->addLayout(head);
    m_column->addWidget(quiet(sentence));
    const auto dress = [this, sign, icon, signal] {
        const Theme &theme = m_themes.theme();
        sign->setPixmap(theme.icon(icon, theme.*signal).pixmap(QSize(20, 20), devicePixelRatioF()));
    };
    connect(&themes, &ThemeSwitch::changed, this, dress);
    dress();
}

QLabel *StartCard::quiet(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("tone", u"dim"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace turnscope
