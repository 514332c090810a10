// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/open_card.h"

#include "ui/start/recording_list_view.h"
#include "ui/theme/tip_wrapper.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

OpenCard::OpenCard(const ThemeSwitch &themes, QWidget *parent)
    : StartCard(themes, u"open"_s, &Theme::accent, tr("Open"),
                tr("A recording of this console or the log of another tool. Opening a file sends nothing and runs "
                   "nothing."),
                parent)
    , m_count(quiet({}))
    , m_search(new QLineEdit)
    , m_none(quiet(tr("Nothing yet. What you record stands here.")))
{
    setObjectName(u"openCard"_s);
    column().addWidget(makeDrop());
    column().addSpacing(4);
    auto *title = new QLabel(tr("Recent"));
    title->setProperty("tone", u"heading"_s);
    m_count->setWordWrap(false);
    m_search->setObjectName(u"recentSearch"_s);
    m_search->setPlaceholderText(tr("recordings"));
    m_search->setAccessibleName(tr("Search the recordings by name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(160);
    auto *all = new QPushButton(tr("All recordings"));
    all->setObjectName(u"allRecordings"_s);
    all->setToolTip(tr("Open the folder of recordings"));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(m_search);
    head->addWidget(all);
    column().addLayout(head);
    column().addWidget(m_none);
    column().addWidget(makeSample());
    column().addStretch(0);
    connect(all, &QPushButton::clicked, this, &OpenCard::allWanted);
}

QWidget *OpenCard::makeDrop()
{
    auto *drop = new QFrame;
    drop->setProperty("drop", true);
    auto *first = new QLabel(tr("Drop a file here"));
    auto *formats = quiet(tr("JSON Lines, arrays, HAR, console text, cassettes; packed or not"));
    auto *choose = new QPushButton(tr("Open…"));
    choose->setObjectName(u"startOpen"_s);
    choose->setToolTip(tr("Open a recording or a log"));
    choose->setProperty(TipWrapper::kKeysOf, u"openAction"_s);
    auto *texts = new QVBoxLayout;
    texts->addWidget(first);
    texts->addWidget(formats);
    auto *row = new QHBoxLayout(drop);
    row->setContentsMargins(16, 14, 16, 14);
    row->addLayout(texts, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &OpenCard::chooseWanted);
    return drop;
}

/// For who has no recording yet, or wants one in which nothing is at stake.
QWidget *OpenCard::makeSample()
{
    auto *sample = new QWidget;
    auto *open = new QPushButton(tr("Open the sample"));
    open->setObjectName(u"openSample"_s);
    open->setToolTip(tr("A copy of the recording that comes with Turnscope"));
    auto *row = new QHBoxLayout(sample);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(quiet(tr("To try things on: three turns with a tool and a cut-in, 20 seconds long.")), 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, &OpenCard::sampleWanted);
    return sample;
}

void OpenCard::setSource(std::function<QStringList()> recent, DigestShelf &shelf)
{
    m_recent = std::move(recent);
    m_list = new RecordingList(shelf, this);
    auto *view = new RecordingListView(*m_list, themes(), RecordingListView::Style::Wide);
    view->setObjectName(u"recentRecordings"_s);
    view->setProperty("card", true);
    view->setMinimumHeight(150);
    column().insertWidget(column().indexOf(m_none) + 1, view, 1);
    connect(view, &RecordingListView::openWanted, this, &OpenCard::openWanted);
    connect(view, &RecordingListView::removeWanted, this, &OpenCard::removeWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setSearch(text);
        showCount();
    });
}

void OpenCard::refresh()
{
    if (!m_list)
        return;
    m_list->setPaths(m_recent(), kMost);
    showCount();
}

void OpenCard::showCount()
{
    const int shown = m_list->rowCount();
    m_count->setText(shown < m_list->total() ? tr("%1 of %2").arg(shown).arg(m_list->total()) : tr("%1").arg(shown));
    m_count->setVisible(m_list->total() > 0);
    m_none->setVisible(m_list->total() == 0);
}

} // namespace turnscope
