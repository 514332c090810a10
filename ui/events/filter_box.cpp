// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/filter_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

FilterBox::FilterBox(FilterMemory &memory, const ThemeSwitch &themes, QWidget *parent)
    : QLineEdit(parent)
    , m_memory(memory)
    , m_themes(themes)
    , m_completer(new QCompleter(this))
    , m_offers(new QStringListModel(this))
{
    setAccessibleName(tr("Filter events"));
    setPlaceholderText(tr("type:response.* or from:you -delta"));
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setAcceptDrops(false);
    setMaxLength(int(FilterMemory::kLongest));
    setToolTip(tr("<p>Words side by side must all hold, <b>or</b> begins another choice, <b>-</b> negates.</p>"
                  "<p><b>type:</b>response.* · <b>from:</b>client, server, console · <b>item:</b> · <b>response:</b> · "
                  "<b>text:</b>\"any words in the event\" · <b>time:</b>12:21..12:36 · <b>error</b><br>"
                  "A bare word is looked for in the type.</p>"
                  "<p>Ctrl+Space offers what may come next, Up and Down go through earlier filters, F3 and Shift+F3 to "
                  "the next and the previous hit.</p>"));
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"filterOffers"_s);
    m_completer->popup()->setAccessibleName(tr("What may come next"));

    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBox::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_place = -1;
        offer(false);
    });
    connect(this, &QLineEdit::textChanged, this, [this] { m_problem.reset(); });
}

void FilterBox::setSession(std::shared_ptr<const Session> session)
{
    m_gathering.cancel();
    m_session = std::move(session);
    m_vocabulary = std::make_shared<const FilterVocabulary>();
}

/// Looks at what came since the last time. What is found shows in the next offer, or in the one that is open.
void FilterBox::gather()
{
    if (!m_session || m_gathering.isRunning() || m_vocabulary->gathered() >= m_session->events().size())
        return;
    m_gathering.restart(
        [vocabulary = m_vocabulary, events = m_session->sharedEvents()](const Task &task) {
            auto grown = std::make_shared<FilterVocabulary>(*vocabulary);
            grown->gather(*events, events->size(), task.cancelled());
            return std::shared_ptr<const FilterVocabulary>(std::move(grown));
        },
        [this](std::shared_ptr<const FilterVocabulary> vocabulary) {
            m_vocabulary = std::move(vocabulary);
            if (m_completer->popup()->isVisible() || m_offers->rowCount() == 0)
                offer(false);
        });
}

void FilterBox::offer(bool asked)
{
    gather();
    const Dialect dialect = m_session ? m_session->conversation().dialect() : Dialect();
    m_completion = completeFilter(text(), cursorPosition(), *m_vocabulary, dialect);
    const QString word = text().mid(m_completion.begin, m_completion.length);
    m_completion.words.removeAll(word);
    m_offers->setStringList(m_completion.words);
    const bool wanted = asked || !word.isEmpty();
    if (m_completion.words.isEmpty() || !wanted || !hasFocus() || !isVisible())
        m_completer->popup()->hide();
    else
        m_completer->complete(QRect(0, 0, offersWidth(), height()));
}

/// As wide as the longest, however narrow the box is.
int FilterBox::offersWidth() const
{
    const QAbstractItemView *offers = m_completer->popup();
    constexpr int padding = 16; // of a row and the frame, by the style sheet
    return std::max(width(), offers->sizeHintForColumn(0) + offers->verticalScrollBar()->sizeHint().width() + padding);
}

QStringList FilterBox::offered() const
{
    return m_completer->popup()->isVisible() ? m_completion.words : QStringList();
}

void FilterBox::take(const QString &word)
{
    const qsizetype end = m_completion.begin + m_completion.length;
    if (end > text().size())
        return;
    const bool more = word.endsWith(u':');
    const bool last = end == text().size();
    setSelection(int(m_completion.begin), int(m_completion.length));
    insert(!more && last ? word + u' ' : word);
    if (more)
        offer(true);
}

void FilterBox::walk(int by)
{
    if (m_place < 0) {
        m_walked = m_memory.history();
        m_written = text();
        m_walked.removeAll(m_written.trimmed());
    }
    const qsizetype place = std::clamp<qsizetype>(m_place + by, -1, m_walked.size() - 1);
    if (place == m_place)
        return;
    m_place = place;
    setText(place < 0 ? m_written : m_walked[place]);
}

void FilterBox::remember()
{
    if (!m_problem)
        m_memory.remember(text());
}

void FilterBox::setProblem(const std::optional<FilterProblem> &problem)
{
    m_problem = problem;
    underline();
}

/// By way of the input method's formats: the one way to format a piece of a QLineEdit.
void FilterBox::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_problem) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(m_themes.theme().error);
        format.setForeground(m_themes.theme().error);
        attributes.append(
            {QInputMethodEvent::TextFormat, int(m_problem->begin) - cursorPosition(), int(m_problem->length), format});
    }
    QInputMethodEvent format(QString(), attributes);
    QCoreApplication::sendEvent(this, &format);
}

bool FilterBox::event(QEvent *event)
{
    // Tab takes the first offer while some are shown; otherwise it leaves, as everywhere.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && !m_completion.words.isEmpty()) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        const QString word = m_completion.words[chosen.isValid() ? chosen.row() : 0];
        m_completer->popup()->hide();
        take(word);
        return true;
    }
    return QLineEdit::event(event);
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool asks = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    const bool goesDown = event->key() == Qt::Key_Down && plain;
    if (enter && m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
        event->ignore(); // the completer takes what is chosen
    else if (asks || (goesDown && m_place < 0))
        offer(true);
    else if (event->key() == Qt::Key_Up && plain)
        walk(1);
    else if (goesDown)
        walk(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void FilterBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        remember();
    QLineEdit::focusOutEvent(event);
}

} // namespace turnscope
