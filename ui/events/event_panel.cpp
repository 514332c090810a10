// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_panel.h"

#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include "ui/events/filter_box.h"
#include "ui/theme/menu_head.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
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

EventPanel::EventPanel(Selection &selection, const ThemeSwitch &theme, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_memory(preferences)
    , m_header(new QWidget(this))
    , m_filter(new FilterBox(m_memory, theme))
    , m_menu(new QMenu(this))
    , m_count(new QLabel)
    , m_problem(new QLabel)
    , m_fold(makeChip(u"foldDeltas"_s, tr("fold deltas"), tr("Show a run of deltas as one row (Enter opens a run)")))
    , m_errors(makeChip(u"errorsOnly"_s, {}, {}))
    , m_follow(makeChip(u"followEvents"_s, tr("follow"), tr("Follow the newest event (End)")))
    , m_view(new EventTableView(m_model, selection, theme, preferences))
{
    makeHeader();
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::RichText);
    m_problem->setAccessibleName(tr("What is wrong with the filter"));
    m_problem->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_view, &EventTableView::filterWanted, this, &EventPanel::narrow);
    connect(m_view, &EventTableView::said, this, &EventPanel::said);
    connect(m_view, &EventTableView::spanSelected, this, [this](const std::optional<SessionRange> &span) {
        m_span = span;
        updateCounts();
    });
    connect(m_view, &EventTableView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(&m_model, &EventTableModel::countsChanged, this, &EventPanel::updateCounts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventPanel::hitsChanged);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_model.showsFiltered())
            Q_EMIT hitsChanged();
    });
    updateCounts();
}

void EventPanel::makeHeader()
{
    m_filter->setObjectName(u"eventFilter"_s);
    auto *kept = new QToolButton;
    kept->setObjectName(u"filterMenuButton"_s);
    kept->setText(u"▾"_s);
    kept->setAccessibleName(tr("Saved and earlier filters"));
    kept->setToolTip(tr("Saved and earlier filters"));
    kept->setProperty("flat", true);
    kept->setPopupMode(QToolButton::InstantPopup);
    kept->setMenu(m_menu);
    m_menu->setObjectName(u"filterMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &EventPanel::fillMenu);
    m_count->setObjectName(u"eventCount"_s);
    m_count->setProperty("tone", u"dim"_s);
    m_count->setToolTip(tr("Events that pass the filter, of all; Δ: from the first to the last selected row"));
    m_fold->setChecked(m_model.isFolding());
    m_follow->setChecked(m_view->isFollowing());

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_filter, 1);
    row->addWidget(kept);
    row->addWidget(m_count);
    row->addWidget(m_fold);
    row->addWidget(m_errors);
    row->addWidget(m_follow);

    connect(m_filter, &QLineEdit::textChanged, this, &EventPanel::filterEdited);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_filter->remember();
        stepHit(1);
    });
    connect(m_fold, &QToolButton::clicked, this, [this](bool on) { m_model.setFolding(on); });
    connect(m_errors, &QToolButton::toggled, this, &EventPanel::toggleErrors);
    connect(m_follow, &QToolButton::clicked, m_view, &EventTableView::setFollowing);
}

void EventPanel::setSession(std::shared_ptr<const Session> session)
{
    // What was recorded is read from its beginning; what is live, at its end.
    const bool live = session && session->isLive();
    m_filter->setSession(session);
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

void EventPanel::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

QString EventPanel::filterText() const
{
    return m_filter->text();
}

void EventPanel::narrow(const QString &word)
{
    m_filter->remember();
    setFilterText(EventFilter::narrowed(m_filter->text(), word));
    m_filter->remember();
}

std::optional<EventIndex> EventPanel::hitFrom(EventIndex from) const
{
    return m_model.showsFiltered() ? m_model.firstShownFrom(from) : std::nullopt;
}

void EventPanel::stepHit(int by)
{
    if (!m_model.isFiltered()) {
        focusFilter();
        Q_EMIT said(tr("Write what is to be found."));
        return;
    }
    const int rows = m_model.rowCount();
    if (rows == 0) {
        Q_EMIT said(m_model.isFiltering() ? tr("filtering…") : tr("No event passes the filter."));
        return;
    }
    const auto from = m_selection.current();
    int row = by > 0 ? 0 : rows - 1;
    if (from) {
        const int at = m_model.rowOf(*from);
        const int near = at >= 0 ? at : m_model.nearestRow(*from);
        // What is filtered out lies after its nearest row, unless that is the first of all.
        const bool after = at >= 0 || m_model.row(near).first < *from;
        row = near + (by > 0 ? (after ? 1 : 0) : (at >= 0 ? -1 : (after ? 0 : -1)));
    }
    if (row < 0 || row >= rows)
        Q_EMIT said(by > 0 ? tr("From the beginning again.") : tr("From the end again."));
    row = (row + rows) % rows;
    m_selection.select(m_model.row(row).first);
}

void EventPanel::filterEdited(const QString &text)
{
    const auto filter = EventFilter::parse(text);
    m_problem->setVisible(!filter);
    m_filter->setProblem(filter ? std::nullopt : std::optional(filter.error()));
    if (!filter)
        return showProblem(filter.error(), text);
    const QSignalBlocker quiet(m_errors);
    static const QRegularExpression errorWord(u"(^|\\s)error(\\s|$)"_s, QRegularExpression::CaseInsensitiveOption);
    m_errors->setChecked(errorWord.match(text).hasMatch());
    m_model.setFilter(*filter);
}

void EventPanel::showProblem(const FilterProblem &problem, const QString &text)
{
    constexpr qsizetype kQuoted = 60;
    QString word = text.mid(problem.begin, problem.length);
    if (word.size() > kQuoted)
        word = word.left(kQuoted) + u'…';
    m_problem->setText(u"<b>%1</b> &nbsp; %2 %3"_s.arg(word.toHtmlEscaped(), problem.text.toHtmlEscaped(),
                                                       problem.remedy.toHtmlEscaped()));
    m_problem->setAccessibleDescription(problem.text + u' ' + problem.remedy);
}

/// Made anew each time it opens: what was saved, what was written before.
void EventPanel::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    const auto shown = [](QString text) { return text.replace(u'&', u"&&"_s); };
    const QString now = m_filter->text().trimmed();
    QAction *save = m_menu->addAction(tr("&Save this filter…"), this, &EventPanel::saveFilter);
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!now.isEmpty() && EventFilter::parse(now));
    const QList<FilterMemory::Saved> saved = m_memory.saved();
    addHead(*m_menu, tr("Saved"));
    for (const FilterMemory::Saved &filter : saved) {
        QAction *action =
            m_menu->addAction(shown(filter.name), this, [this, text = filter.text] { setFilterText(text); });
        action->setToolTip(plainTip(filter.text));
        action->setCheckable(true);
        action->setChecked(filter.text == now);
    }
    if (saved.isEmpty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
    QMenu *remove = m_menu->addMenu(tr("&Remove"));
    remove->setObjectName(u"removeFilter"_s);
    remove->setEnabled(!saved.isEmpty());
    for (const FilterMemory::Saved &filter : saved)
        remove->addAction(shown(filter.name), this, [this, name = filter.name] { m_memory.remove(name); });
    addHead(*m_menu, tr("Earlier (↑ in the box)"));
    constexpr qsizetype kListed = 12;
    const QStringList history = m_memory.history().mid(0, kListed);
    for (const QString &text : history)
        m_menu->addAction(shown(text), this, [this, text] { setFilterText(text); });
    if (history.isEmpty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
    else
        m_menu->addAction(tr("&Forget these"), this, [this] { m_memory.forgetHistory(); });
}

void EventPanel::saveFilter()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"saveFilterDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("A name for %1").arg(m_filter->text().trimmed().left(80)));
    const QString text = m_filter->text();
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text](const QString &name) {
        m_memory.save(name, text);
        Q_EMIT said(tr("Saved; the ▾ beside the filter brings it back."));
    });
    dialog->open();
}

QString EventPanel::describe(const std::optional<SessionRange> &span) const
{
    return span ? tr("Δ %1").arg(durationText(span->length())) : QString();
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
    const QString counts = m_model.isFiltering() ? tr("filtering…")
                           : m_model.shownEvents() == m_model.totalEvents()
                               ? total
                               : tr("%1 of %2").arg(groupedText(m_model.shownEvents()), total);
    m_count->setText(m_span ? describe(m_span) + u" · "_s + counts : counts);
    const quint32 problems = m_model.problems();
    m_errors->setText(tr("errors %1").arg(groupedText(problems)));
    m_errors->setToolTip(
        tr("Show errors only: error events, failed transcriptions and tools, and frames that are not JSON"));
    m_errors->setEnabled(problems > 0 || m_errors->isChecked());
    m_fold->setChecked(m_model.isFolding());
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
