// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_panel.h"

#include "models/tables/time_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeChip(const QString &name, const QString &text, const QString &tip)
{
    auto *chip = new QToolButton;
    chip->setObjectName(name);
    chip->setText(text);
    chip->setToolTip(tip);
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    return chip;
}

} // namespace

EventPanel::EventPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_problem(new QLabel)
    , m_fold(makeChip(u"foldDeltas"_s, tr("fold deltas"), tr("Show a run of deltas as one row (Enter opens a run)")))
    , m_errors(makeChip(u"errorsOnly"_s, {}, {}))
    , m_follow(makeChip(u"followEvents"_s, tr("follow"), tr("Stay at the newest event (End)")))
    , m_view(new EventTableView(m_model, selection, theme))
{
    m_filter->setObjectName(u"eventFilter"_s);
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setPlaceholderText(tr("type:response.* or from:you -delta"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(120);
    m_filter->setAcceptDrops(false);
    m_filter->setToolTip(
        tr("<p>Words side by side must all hold, <b>or</b> begins another choice, <b>-</b> negates.</p>"
           "<p><b>type:</b>response.* · <b>from:</b>client, server, console · <b>item:</b> · <b>response:</b> · "
           "<b>text:</b>\"any words in the event\" · <b>error</b><br>A bare word is looked for in the type.</p>"));
    m_count->setObjectName(u"eventCount"_s);
    m_count->setProperty("tone", u"dim"_s);
    m_count->setToolTip(tr("Events that pass the filter, of all"));
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_fold->setChecked(m_model.isFolding());
    m_follow->setChecked(m_view->isFollowing());

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_fold);
    row->addWidget(m_errors);
    row->addWidget(m_follow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_filter, &QLineEdit::textChanged, this, &EventPanel::filterEdited);
    connect(m_fold, &QToolButton::toggled, this, [this](bool on) { m_model.setFolding(on); });
    connect(m_errors, &QToolButton::toggled, this, &EventPanel::toggleErrors);
    connect(m_follow, &QToolButton::clicked, m_view, &EventTableView::setFollowing);
    connect(m_view, &EventTableView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(&m_model, &EventTableModel::countsChanged, this, &EventPanel::updateCounts);
    updateCounts();
}

void EventPanel::setSession(std::shared_ptr<const Session> session)
{
    // What was recorded is read from its beginning; what is live, at its end.
    const bool live = session && session->isLive();
    m_model.setSession(std::move(session));
    m_view->setFollowing(live);
    if (!live)
        m_view->scrollToTop();
    updateCounts();
}

void EventPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EventPanel::filterEdited(const QString &text)
{
    const Result<EventFilter> filter = EventFilter::parse(text);
    m_problem->setVisible(!filter);
    if (!filter) {
        m_problem->setText(filter.error().text);
        return;
    }
    const QSignalBlocker quiet(m_errors);
    static const QRegularExpression errorWord(u"(^|\\s)error(\\s|$)"_s, QRegularExpression::CaseInsensitiveOption);
    m_errors->setChecked(errorWord.match(text).hasMatch());
    m_model.setFilter(*filter);
}

void EventPanel::toggleErrors(bool on)
{
    QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    words.removeAll(u"error"_s);
    if (on)
        words << u"error"_s;
    m_filter->setText(words.join(u' '));
}

void EventPanel::updateCounts()
{
    const QString total = groupedText(m_model.totalEvents());
    m_count->setText(m_model.isFiltering() ? tr("filtering…")
                     : m_model.shownEvents() == m_model.totalEvents()
                         ? total
                         : tr("%1 of %2").arg(groupedText(m_model.shownEvents()), total));
    const quint32 problems = m_model.problems();
    m_errors->setText(tr("errors %1").arg(groupedText(problems)));
    m_errors->setToolTip(
        tr("Show errors only: error events, failed transcriptions and tools, and frames that are not JSON"));
    m_errors->setEnabled(problems > 0 || m_errors->isChecked());
    updateHint();
}

void EventPanel::updateHint()
{
    if (m_model.totalEvents() > 0)
        m_view->setHint(m_model.isFiltering() ? QString() : tr("No event passes the filter."));
    else if (m_model.session() && m_model.session()->isLoading())
        m_view->setHint(tr("Reading the recording…"));
    else
        m_view->setHint(tr("No events yet.\n\nConnect to an endpoint, or drop a recording here: every event, either "
                           "way, will stand in this list."));
}

} // namespace turnscope
