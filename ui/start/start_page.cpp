// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/start/open_card.h"
#include "ui/start/talk_card.h"
#include "ui/start/test_card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

StartPage::StartPage(const ThemeSwitch &themes, QWidget *parent)
    : QScrollArea(parent)
    , m_talk(new TalkCard(themes))
    , m_open(new OpenCard(themes))
    , m_test(new TestCard(themes))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setObjectName(u"startPageContent"_s);
    auto *title = new QLabel(tr("Nothing is open yet"));
    title->setProperty("tone", u"large"_s);
    m_cards->setSpacing(20);
    m_cards->addWidget(m_talk, 404);
    m_cards->addWidget(m_open, 560);
    m_cards->addWidget(m_test, 364);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(36, 24, 36, 16);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(StartCard::quiet(
        tr("Talk to an endpoint, open a recording, or point your own app here. What you do first decides which panes "
           "appear.")));
    column->addSpacing(10);
    column->addLayout(m_cards, 1);
    column->addSpacing(8);
    column->addWidget(makeKeys(), 0, Qt::AlignHCenter);
    setWidget(page);
    setFocusProxy(&m_talk->startButton());
}

QWidget *StartPage::makeKeys()
{
    auto *keys = new QWidget;
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const std::initializer_list<std::pair<QString, QString>> all{{u"paletteAction"_s, tr("every command and file")},
                                                                 {u"openAction"_s, tr("open")},
                                                                 {u"nextPaneAction"_s, tr("next pane")},
                                                                 {u"manualAction"_s, tr("manual")}};
    for (const auto &[action, what] : all) {
        const Hint hint{action, new QLabel, new QLabel(what)};
        hint.keys->setProperty("tone", u"key"_s);
        hint.what->setProperty("tone", u"dim"_s);
        hint.what->setContentsMargins(0, 0, 18, 0);
        row->addWidget(hint.keys);
        row->addWidget(hint.what);
        m_hints << hint;
    }
    return keys;
}

void StartPage::setKeys(const std::function<QKeySequence(const QString &action)> &keys)
{
    for (const Hint &hint : std::as_const(m_hints)) {
        const QKeySequence its = keys(hint.action);
        hint.keys->setText(its.toString(QKeySequence::NativeText));
        hint.keys->setVisible(!its.isEmpty());
        hint.what->setVisible(!its.isEmpty());
    }
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_talk->startButton().click();
    else
        QScrollArea::keyPressEvent(event);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    const bool stacked = event->size().width() < kStacked;
    m_cards->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_open->refresh();
    m_talk->startButton().setFocus();
}

} // namespace turnscope
