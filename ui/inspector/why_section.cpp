// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/why_section.h"

#include "models/recording/event_number.h"
#include "models/text/time_text.h"
#include "ui/inspector/breakable.h"
#include "ui/theme/contrast.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kCausesShown = 4; // that are shown
constexpr size_t kLinksShown = 4;  // of each

QString wholeMilliseconds(microseconds length)
{
    return millisecondsText(std::chrono::floor<milliseconds>(length));
}

QString sureText(Sureness sure)
{
    //: How far the log proves a cause.
    return sure == Sureness::Proven ? WhySection::tr("proven") : WhySection::tr("likely");
}

} // namespace

WhySection::WhySection(Selection &selection, const SessionTurns &turns, const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_pane(parent)
    , m_turns(turns)
    , m_selection(selection)
    , m_theme(theme)
    , m_text(new WrappedLabel)
{
    setObjectName(u"whySection"_s);
    m_text->setObjectName(u"whyAnswer"_s);
    m_text->setAccessibleName(tr("Why it stayed silent, was slow or stopped"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 0);
    column->addWidget(m_text);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        m_selection.goTo({EventIndex{link.toUInt()}, EventIndex{link.toUInt()}});
    });
    m_later.setSingleShot(true);
    m_later.setInterval(kCalm);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_missed = m_pane && !m_pane->isVisible();
        if (!m_missed)
            refresh();
    });
    connect(&selection, &Selection::changed, this, [this] {
        m_asked.reset();
        schedule();
    });
    connect(&turns, &SessionTurns::changed, this, [this] {
        if (m_askedOf.lock() != m_turns.session())
            m_asked.reset();
        answerAnew();
    });
    connect(&theme, &ThemeSwitch::changed, this, &WhySection::answerAnew);
    if (parent)
        parent->installEventFilter(this);
    hide();
}

void WhySection::askAbout(std::variant<SessionTime, SessionRange> what)
{
    m_asked = what;
    m_askedOf = m_turns.session();
}

void WhySection::ask(SessionTime at)
{
    askAbout(at);
    refresh();
}

void WhySection::ask(SessionRange stretch)
{
    askAbout(stretch);
    m_later.start(); // while it is measured, it changes with each move of the pointer
}

void WhySection::forget()
{
    m_asked.reset();
    refresh();
}

bool WhySection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Show && m_missed)
        refresh();
    return QWidget::eventFilter(watched, event);
}

/// That there is nothing to answer needs no time.
void WhySection::schedule()
{
    if (!m_asked && !m_selection.current())
        return refresh();
    if (!isAnswered()) {
        m_later.start();
        return;
    }
    m_later.stop();
    m_missed = false;
}

void WhySection::answerAnew()
{
    m_answered.reset();
    schedule();
}

std::optional<TurnIndex> WhySection::turnSelected() const
{
    const auto &selected = m_selection.selected();
    if (!selected)
        return {};
    const auto *turn = std::get_if<TurnIndex>(&selected->subject);
    return turn ? *turn : m_turns.turnOf(selected->event);
}

/// What is shown is the answer for what is selected: of the same turn.
bool WhySection::isAnswered() const
{
    const std::shared_ptr<const Session> &session = m_turns.session();
    return !m_asked && m_selection.current() && session && m_answered && m_answered->session.lock() == session
           && m_answered->size == session->events().size() && turnSelected() == m_answered->turn;
}

WhySection::Said WhySection::answer(const Session &session)
{
    if (isAskedOfStretch())
        return saidOf(session, std::get<SessionRange>(*m_asked));
    if (m_asked)
        return said(session, SessionWhy::at(m_turns, std::get<SessionTime>(*m_asked)));
    const auto &selected = m_selection.selected();
    if (!selected)
        return {};
    const auto *turn = std::get_if<TurnIndex>(&selected->subject);
    const MomentWhy why = turn ? SessionWhy::of(m_turns, *turn) : SessionWhy::of(m_turns, selected->event);
    if (why.turn)
        m_answered = Answered{m_turns.session(), session.events().size(), *why.turn};
    const bool tells = why.turn || (why.quiet && !why.quiet->causes.empty());
    return tells ? said(session, why) : Said();
}

void WhySection::refresh()
{
    m_later.stop();
    m_missed = false;
    m_answered.reset();
    Said now = m_turns.session() ? answer(*m_turns.session()) : Said();
    now.html.replace(QChar(0x202F), QChar::Nbsp); // rich text would break a number at it
    if (m_text->text() != now.html) {             // else what is selected of it stays selected
        setTone(*m_text, now.tone);
        QEvent dressed(QEvent::StyleChange); // a frame takes its margins with that alone
        QCoreApplication::sendEvent(m_text, &dressed);
        m_text->setText(now.html);
        updateGeometry();
    }
    setVisible(!now.html.isEmpty());
}

/// What raises a question there.
QString WhySection::answers(const Session &session, const MomentWhy &why, bool first) const
{
    QString html;
    const QString turn = why.turn ? tr("Turn %1").arg(number(*why.turn) + 1) : QString();
    for (const TurnWhy &answer : why.answers)
        html += head(u"%1 · %2"_s.arg(turn, Why::text(answer.question)), first && html.isEmpty())
                + causes(session, answer.causes);
    if (why.quiet)
        html +=
            head(tr("Between turns · Why was it silent?"), first && html.isEmpty())
            + dim(
                tr("%1 to %2").arg(sessionTimeText(why.quiet->stretch.begin), sessionTimeText(why.quiet->stretch.end)))
            + causes(session, why.quiet->causes);
    return html;
}

WhySection::Said WhySection::saidOf(const Session &session, SessionRange stretch) const
{
    constexpr int most = 3; // of which the answers stand here
    QString html = dim(tr("Measured: %1 to %2 · %3")
                           .arg(session.momentText(stretch.begin), session.momentText(stretch.end),
                                session.hasTimes() ? durationText(stretch.length()) : u"–"_s));
    int told = 0;
    int rest = 0;
    int turns = 0;
    const std::vector<MomentWhy> moments = SessionWhy::over(m_turns, stretch);
    for (const MomentWhy &why : moments) {
        turns += why.turn ? 1 : 0;
        if (!why.hasQuestion())
            continue;
        if (told < most)
            html += answers(session, why, false);
        ++(told < most ? told : rest);
    }
    if (rest > 0)
        html += dim(tr("and %n more in this stretch: measure less of it", nullptr, rest));
    if (told > 0)
        return {html, u"note"_s};
    if (turns > 0)
        return {html + dim(tr("Nothing was late, silent or cut in the %n turn(s) that reach into it.", nullptr, turns)),
                u"dim"_s};
    return {html + dim(tr("There is no turn in it, and no silence of a second between two of them.")), u"dim"_s};
}

WhySection::Said WhySection::said(const Session &session, const MomentWhy &why) const
{
    QString html = answers(session, why, true);
    const QString turn = why.turn ? tr("Turn %1").arg(number(*why.turn) + 1) : QString();
    // A pause is nothing to point at, unless it was asked for or something is known to be wrong with it.
    const bool wrong =
        !why.answers.empty() || (why.quiet && std::ranges::any_of(why.quiet->causes, [](const Cause &cause) {
                                     return cause.sure == Sureness::Proven;
                                 }));
    if (why.hasQuestion())
        return {html, wrong || m_asked ? u"note"_s : u"dim"_s};
    if (why.open)
        html = tr("%1 goes on: nothing is said of it yet.").arg(turn);
    else if (why.turn)
        html = u"%1 · %2"_s.arg(turn, inTime(why));
    else
        html = tr("There is no turn here, and no silence of a second between two of them.");
    return {dim(html.toHtmlEscaped()) + nearest(session, why), u"dim"_s};
}

/// Where to look instead, for who asked.
QString WhySection::nearest(const Session &session, const MomentWhy &why) const
{
    const auto other = m_asked ? SessionWhy::nearest(m_turns, why.turn) : std::nullopt;
    if (!other)
        return {};
    const QString name = u"%1, %2 · %3"_s.arg(tr("Turn %1").arg(number(other->turn) + 1), session.momentText(other->at),
                                              Why::text(other->question));
    return dim(tr("Nearest that raises a question: %1")
                   .arg(link(session.conversation().turns()[other->turn].firstEvent, name)));
}

/// Of a turn that raises no question.
QString WhySection::inTime(const MomentWhy &why) const
{
    if (!why.timed)
        return tr("It was neither silent nor cut. Whether it was late is not known: the log's times do not tell.");
    if (!why.wait)
        return tr("Nothing was silent or cut here; how long the answer took is not in the log.");
    QString text = tr("Nothing was late, silent or cut here: the answer came after %1.")
                       .arg((why.wait->estimate ? u"≈ "_s : QString()) + wholeMilliseconds(why.wait->length()));
    QStringList over;
    for (const WaitSegment &segment : why.over)
        over << u"%1 %2"_s.arg(LatencyBudget::name(segment.segment), wholeMilliseconds(segment.length()));
    if (!over.isEmpty())
        text += u' ' + tr("Over its budget all the same: %1.").arg(over.join(u", "_s));
    return text;
}

QString WhySection::causes(const Session &session, const std::vector<Cause> &causes) const
{
    if (causes.empty())
        return dim(tr("The log does not tell."));
    QString html;
    for (size_t i = 0; i < std::min(kCausesShown, causes.size()); ++i) {
        const Cause &cause = causes[i];
        const QString rank = causes.size() > 1 ? u"%1. "_s.arg(i + 1) : QString();
        html += u"<p style=\"margin:3px 0 0 0\">%1%2 <i>%3</i></p>"_s.arg(rank, cause.sentence.toHtmlEscaped(),
                                                                          sureText(cause.sure));
        html += evidence(session, cause);
    }
    if (causes.size() > kCausesShown)
        html += dim(tr("and %n more; turnscope why lists them all", nullptr, int(causes.size() - kCausesShown)));
    return html;
}

QString WhySection::evidence(const Session &session, const Cause &cause) const
{
    QStringList links;
    for (const EventIndex event : cause.evidence) {
        if (!session.events().contains(event) || size_t(links.size()) == kLinksShown)
            continue;
        const QString type = session.events().strings().text(session.events().type(event));
        links << link(event, u"%1 %2"_s.arg(eventNumberText(event), type));
    }
    QString html = links.join(u" · "_s);
    if (cause.evidence.size() > kLinksShown)
        html += u' ' + tr("and %n more", nullptr, int(cause.evidence.size() - kLinksShown));
    QString lines = html.isEmpty() ? QString() : dim(html);
    if (!cause.definition.isEmpty())
        lines += dim(cause.definition.toHtmlEscaped());
    return lines;
}

QString WhySection::head(const QString &text, bool first) const
{
    return u"<p style=\"margin:%1px 0 0 0\"><b>%2</b></p>"_s.arg(first ? 0 : 8).arg(text.toHtmlEscaped());
}

QString WhySection::dim(const QString &text) const
{
    const Theme &theme = m_theme.theme();
    return u"<p style=\"margin:0;color:%1\">%2</p>"_s.arg(readable(theme.dim, theme.soft(theme.accent)).name(), text);
}

QString WhySection::link(EventIndex event, const QString &text) const
{
    const Theme &theme = m_theme.theme();
    return u"<a style=\"color:%1\" href=\"%2\">%3</a>"_s.arg(readable(theme.accent, theme.soft(theme.accent)).name())
        .arg(number(event))
        .arg(breakable(text));
}

} // namespace turnscope
