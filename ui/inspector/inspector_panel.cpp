// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "models/describe/describe.h"
#include "ui/inspector/description_view.h"
#include "ui/inspector/why_section.h"
#include "ui/theme/tip_wrapper.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

InspectorPanel::InspectorPanel(Selection &selection, const SessionFindings &findings, const SessionTurns &turns,
                               const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_findings(findings)
    , m_turns(turns)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_find(new QToolButton)
    , m_why(new WhySection(selection, turns, theme, this))
    , m_event(new EventFace(selection, findings, turns, theme))
    , m_description(new DescriptionView(theme))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead());
    m_column->addWidget(m_why);
    m_column->addWidget(m_event, 1);
    m_column->addWidget(m_description, 1);
    m_column->addStretch(0); // what is below an answer alone
    m_empty = new EmptyHint(this);

    m_later.setSingleShot(true);
    m_later.setInterval(0);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_later, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(&selection, &Selection::changed, &m_later, soon);
    const auto describeAnew = [this] { // an event sees to that by itself
        if (const auto &selected = m_selection.selected();
            selected && !std::holds_alternative<EventIndex>(selected->subject))
            m_later.start();
    };
    connect(&turns, &SessionTurns::changed, this, describeAnew);
    connect(&findings, &SessionFindings::changed, this, describeAnew);
    connect(&theme, &ThemeSwitch::changed, &m_later, soon);
    connect(m_event, &EventFace::filterWanted, this, &InspectorPanel::filterWanted);
    connect(m_description, &DescriptionView::linkChosen, &selection, &Selection::goTo);
    refresh();
}

QWidget *InspectorPanel::makeHead()
{
    auto *head = new QWidget;
    head->setObjectName(u"inspectorHead"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(6, 4, 6, 0);
    row->setSpacing(2);
    const auto dress = [row](QToolButton *button, const QString &name, const QString &text, const QString &called) {
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(called);
        button->setProperty("flat", true);
        row->addWidget(button);
    };
    dress(m_back, u"inspectorBack"_s, u"◂"_s, tr("Back"));
    dress(m_forward, u"inspectorForward"_s, u"▸"_s, tr("Forward"));
    m_back->setProperty(TipWrapper::kKeysOf, u"backAction"_s);
    m_forward->setProperty(TipWrapper::kKeysOf, u"forwardAction"_s);
    row->addStretch(1);
    dress(m_find, u"inspectorShow"_s, tr("Timeline"), tr("Show on the timeline"));
    m_find->setToolTip(m_find->accessibleName());
    connect(m_back, &QToolButton::clicked, &m_selection, &Selection::goBack);
    connect(m_forward, &QToolButton::clicked, &m_selection, &Selection::goForward);
    connect(m_find, &QToolButton::clicked, this, [this] {
        if (m_range)
            Q_EMIT rangeWanted(*m_range);
    });
    return head;
}

void InspectorPanel::addPlay(QAction &play)
{
    m_play = new QToolButton;
    m_play->setDefaultAction(&play);
    m_play->setObjectName(u"inspectorPlay"_s);
    m_play->setProperty("flat", true);
    m_play->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *row = static_cast<QHBoxLayout *>(m_find->parentWidget()->layout());
    row->insertWidget(row->indexOf(m_find), m_play);
    refresh();
}

void InspectorPanel::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_event->setSession(m_session);
    m_description->setSession(m_session);
    if (m_session)
        connect(m_session.get(), &Session::stateChanged, &m_later, qOverload<>(&QTimer::start));
    m_why->forget(); // also the hint is told otherwise where something is asked for
    refresh();
}

void InspectorPanel::askWhy(SessionTime at)
{
    m_why->ask(at);
    refresh();
}

void InspectorPanel::askWhy(SessionRange stretch)
{
    m_why->ask(stretch);
    refresh();
}

void InspectorPanel::askNothing()
{
    if (!m_why->isAskedOfStretch())
        return;
    m_why->forget();
    refresh();
}

void InspectorPanel::refresh()
{
    m_later.stop();
    const auto &selected = m_selection.selected();
    const bool any = m_session && selected && m_session->events().contains(selected->event);
    const bool isEvent = any && std::holds_alternative<EventIndex>(selected->subject);
    const auto description =
        any && m_turns.session() == m_session ? Describe::of(m_turns, m_findings, selected->subject) : std::nullopt;
    m_range = description ? description->range : std::nullopt;
    showHead();
    if (m_play)
        m_play->setVisible(any);
    m_empty->setHint(any || m_why->isAsked()
                         ? QString()
                         : tr("Nothing is selected.\n\nClick an event, a turn, a tool call, a finding "
                              "or something that was said: all about it stands here then."));
    if (!any) {
        m_event->clear();
        m_description->clear();
        return bring(Shown::Nothing);
    }
    if (isEvent || !description) { // that is not there (yet): its event is
        m_event->present(selected->event);
        return bring(Shown::Event);
    }
    m_description->show(*description, selected->subject);
    bring(Shown::Description);
}

/// The answer stands above an event, and within a description. The focus stays in the inspector when what has it goes.
void InspectorPanel::bring(Shown shown)
{
    const bool focused = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    if (shown == Shown::Description && m_shown != shown)
        m_description->takeWhy(m_why);
    else if (shown != Shown::Description && m_shown == Shown::Description)
        m_column->insertWidget(1, m_why);
    m_shown = shown;
    m_event->setVisible(shown == Shown::Event);
    m_description->setVisible(shown == Shown::Description);
    QWidget *now = m_back;
    if (shown == Shown::Event)
        now = m_event;
    else if (shown == Shown::Description)
        now = m_description;
    setFocusProxy(now);
    if (focused && !(QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget())))
        now->setFocus();
}

void InspectorPanel::showHead()
{
    const auto tip = [this](QToolButton &button, bool can, bool back) {
        button.setEnabled(can);
        const QString name = can ? stepName(back) : QString();
        if (name.isEmpty())
            button.setToolTip(back ? tr("Back") : tr("Forward"));
        else
            button.setToolTip((back ? tr("Back to %1") : tr("Forward to %1")).arg(name));
    };
    tip(*m_back, m_selection.canGoBack(), true);
    tip(*m_forward, m_selection.canGoForward(), false);
    m_find->setVisible(m_range.has_value());
}

/// What lies there.
QString InspectorPanel::stepName(bool back) const
{
    SelectionTrail there = m_selection.trail();
    if (back)
        there.goBack();
    else
        there.goForward();
    return m_session && there.current() ? Describe::name(*m_session, there.current()->subject) : QString();
}

void InspectorPanel::beginFind()
{
    if (m_shown == Shown::Description)
        m_selection.select(m_selection.current());
    refresh();
    if (m_shown == Shown::Event)
        m_event->beginFind();
}

} // namespace turnscope
