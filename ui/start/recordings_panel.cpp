// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recordings_panel.h"

#include "ui/start/recording_list_view.h"
#include "ui/theme/empty_hint.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

RecordingsPanel::RecordingsPanel(std::function<QStringList()> recent, DigestShelf &shelf, const ThemeSwitch &themes,
                                 QWidget *parent)
    : QWidget(parent)
    , m_recent(std::move(recent))
    , m_list(new RecordingList(shelf, this))
    , m_header(new QWidget(this))
    , m_search(new QLineEdit)
    , m_empty(nullptr)
{
    setObjectName(u"recordingsPanel"_s);
    m_search->setObjectName(u"recordingsSearch"_s);
    m_search->setPlaceholderText(tr("recordings"));
    m_search->setAccessibleName(tr("Search the recordings by name"));
    m_search->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search);
    auto *view = new RecordingListView(*m_list, themes, RecordingListView::Style::Narrow);
    view->setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
    m_empty = new EmptyHint(view);
    setFocusProxy(view);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setSearch(text);
        updateHint();
    });
    connect(view, &RecordingListView::openWanted, this, &RecordingsPanel::openWanted);
    connect(view, &RecordingListView::removeWanted, this, &RecordingsPanel::removeWanted);
}

void RecordingsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordingsPanel::refresh()
{
    if (visibleRegion().isEmpty())
        return;
    m_list->setPaths(m_recent());
    updateHint();
}

void RecordingsPanel::updateHint()
{
    m_empty->setHint(m_list->rowCount() > 0 ? QString()
                     : m_list->total() > 0  ? tr("No recording has this in its name.")
                                            : tr("No recordings yet. Connect, and what happens is recorded."));
}

void RecordingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &RecordingsPanel::refresh, Qt::QueuedConnection);
}

} // namespace turnscope
