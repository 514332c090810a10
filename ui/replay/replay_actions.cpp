// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replay_actions.h"

#include "ui/replay/replay_steps.h"
#include "ui/replay/spoken_words.h"
#include "ui/theme/action_text.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace turnscope {

using namespace Qt::StringLiterals;

QString speedText(double speed)
{
    const QString size = QLocale::c().toString(std::abs(speed), 'g', 3) + u'×';
    return speed < 0 ? u'−' + size : size;
}

ReplayActions::ReplayActions(ReplayControl &control, Selection &selection, const SessionTurns &turns,
                             const ThemeSwitch &themes, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_selection(selection)
    , m_turns(turns)
    , m_themes(themes)
    , m_speeds(std::make_unique<QMenu>())
{
    makePlaying();
    makeSteps();
    makeSpeeds();
    makeChoices();
    connect(&control, &ReplayControl::changed, this, &ReplayActions::show);
    connect(&themes, &ThemeSwitch::changed, this, &ReplayActions::show);
    show();
}

void ReplayActions::makePlaying()
{
    play = make(u"replayPlay"_s, tr("&Play"), QKeySequence(Qt::Key_Space),
                [this] { m_control.status().playing ? m_control.pause() : m_control.play(m_control.position()); });
    playTurn = make(u"replayTurn"_s, tr("Play the selected tu&rn"), QKeySequence(Qt::SHIFT | Qt::Key_Space),
                    [this] { playSelected(selectedTurn()); });
    playItem = make(u"replayItem"_s, tr("Play what is sele&cted"), {}, [this] { playSelected(selectedItem()); });
    stop = make(u"replayStop"_s, tr("&Stop, back to the beginning"), {}, [this] { rewind(); });
}

void ReplayActions::makeSteps()
{
    const auto toTurn = [this](int by) {
        return [this, by] { goTo(steppedTurn(*m_session, m_control.position(), by, m_control.status().speed)); };
    };
    const auto toEvent = [this](int by) {
        return [this, by] { goTo(steppedEvent(m_session->events(), m_selection.current(), m_control.position(), by)); };
    };
    previousTurn = make(u"replayPreviousTurn"_s, tr("Pre&vious turn"), QKeySequence(Qt::Key_BracketLeft), toTurn(-1));
    nextTurn = make(u"replayNextTurn"_s, tr("Next &turn"), QKeySequence(Qt::Key_BracketRight), toTurn(1));
    previousEvent = make(u"replayPreviousEvent"_s, tr("Prev&ious event"), QKeySequence(Qt::Key_Comma), toEvent(-1));
    nextEvent = make(u"replayNextEvent"_s, tr("Next &event"), QKeySequence(Qt::Key_Period), toEvent(1));
}

void ReplayActions::makeSpeeds()
{
    back = make(u"replayBack"_s, tr("Play &backwards, then faster"), QKeySequence(Qt::Key_J), [this] { shuttle(-1); });
    halt = make(u"replayHalt"_s, tr("P&ause, at the usual speed"), QKeySequence(Qt::Key_K), [this] {
        m_control.pause();
        m_control.setSpeed(1);
    });
    ahead = make(u"replayOn"_s, tr("Play &on, then faster"), QKeySequence(Qt::Key_L), [this] { shuttle(1); });
    slower = make(u"replaySlower"_s, tr("Slo&wer"), QKeySequence(Qt::SHIFT | Qt::Key_Comma), [this] { stepSpeed(-1); });
    faster = make(u"replayFaster"_s, tr("&Faster"), QKeySequence(Qt::SHIFT | Qt::Key_Period), [this] { stepSpeed(1); });
    speeds = m_speeds.get();
    speeds->setObjectName(u"replaySpeeds"_s);
    speeds->setTitle(tr("Spee&d"));
    for (const double speed : ReplayControl::kSpeeds) {
        QAction *entry = speeds->addAction(speedText(speed), this, [this, speed] { m_control.setSpeed(speed); });
        entry->setCheckable(true);
        entry->setData(speed);
    }
}

void ReplayActions::makeChoices()
{
    loop = make(u"replayLoop"_s, tr("&Loop the range"), QKeySequence(Qt::CTRL | Qt::Key_L),
                [this] { setLooping(loop->isChecked()); });
    asHeard = make(u"replayAsHeard"_s, tr("as &heard"), {}, [this] { m_control.setHearing(ReplayHearing::AsHeard); });
    asSent = make(u"replayAsSent"_s, tr("as se&nt"), {}, [this] { m_control.setHearing(ReplayHearing::AsSent); });
    follow = make(u"replayFollow"_s, tr("Selection follows the repla&y"), {}, [] {});
    loop->setCheckable(true);
    follow->setCheckable(true);
    follow->setChecked(true);
    auto *hearing = new QActionGroup(this);
    for (QAction *choice : {asHeard, asSent}) {
        choice->setCheckable(true);
        hearing->addAction(choice);
    }
    asHeard->setToolTip(tr("Answers as they came out of the speaker: cut where the listener cut them"));
    asSent->setToolTip(tr("Every answer whole, as the server sent it, also what nobody heard"));
}

QAction *ReplayActions::make(const QString &name, const QString &text, const QKeySequence &keys,
                             std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setToolTip(textWithoutLetter(text)); // TipWrapper adds the keys
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_session)
            act();
    });
    return action;
}

void ReplayActions::fill(QMenu &menu)
{
    menu.addActions({play, playTurn, playItem, stop});
    menu.addSeparator();
    menu.addActions({previousTurn, nextTurn, previousEvent, nextEvent});
    menu.addSeparator();
    menu.addActions({back, halt, ahead, slower, faster});
    menu.addMenu(speeds);
    menu.addSeparator();
    menu.addActions({loop, asHeard, asSent, follow});
}

void ReplayActions::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    if (m_session)
        connect(m_session.get(), &Session::advanced, this, [this] {
            if (!play->isEnabled())
                show();
        });
    show();
}

void ReplayActions::show()
{
    const ReplayStatus status = m_control.status();
    for (QAction *action : {play, playTurn, playItem, stop, previousTurn, nextTurn, previousEvent, nextEvent, back,
                            halt, ahead, slower, faster, loop, asHeard, asSent})
        action->setEnabled(status.available);
    speeds->setEnabled(status.available);
    const Theme &theme = m_themes.theme();
    play->setText(status.playing ? tr("&Pause") : tr("&Play"));
    play->setToolTip(textWithoutLetter(play->text()));
    play->setIcon(theme.icon(status.playing ? u"pause"_s : u"play"_s));
    playTurn->setIcon(theme.icon(u"play"_s));
    playItem->setIcon(theme.icon(u"play"_s));
    stop->setIcon(theme.icon(u"stop"_s));
    previousTurn->setIcon(theme.icon(u"skip-back"_s));
    nextTurn->setIcon(theme.icon(u"skip-on"_s));
    loop->setIcon(theme.icon(u"loop"_s));
    follow->setIcon(theme.icon(u"follow"_s));
    loop->setChecked(status.loop.has_value());
    asHeard->setChecked(status.hearing == ReplayHearing::AsHeard);
    asSent->setChecked(status.hearing == ReplayHearing::AsSent);
    for (QAction *entry : speeds->actions())
        entry->setChecked(entry->data().toDouble() == status.speed);
    if (!std::exchange(m_wasPlaying, status.playing) && status.playing && !status.why.isEmpty())
        Q_EMIT said(status.why);
}

void ReplayActions::goTo(std::optional<EventIndex> event)
{
    if (!event)
        return;
    const SessionTime at = m_session->events().at(*event);
    const QScopedValueRollback steps(m_stepping, true);
    m_selection.select(event);
    m_control.seek(at);
    Q_EMIT movedTo(at);
}

/// Also from a way back that was taken: what is played next goes on.
void ReplayActions::rewind()
{
    const QScopedValueRollback steps(m_stepping, true);
    m_control.pause();
    m_control.setLoop({});
    if (m_control.status().speed < 0)
        m_control.setSpeed(1);
    m_control.seek({});
    Q_EMIT movedTo({});
}

void ReplayActions::playRange(const SessionRange &range)
{
    m_control.setLoop({});
    m_control.play(range.begin, range.end);
}

void ReplayActions::playFrom(SessionTime at)
{
    if (const auto &range = m_control.status().loop; range && !range->contains(at))
        m_control.setLoop({});
    m_control.play(at);
}

/// The other way at the usual speed; the same way twice as fast.
void ReplayActions::shuttle(int direction)
{
    const ReplayStatus status = m_control.status();
    const bool same = status.playing && (status.speed > 0) == (direction > 0);
    const double speed = same ? std::min(std::abs(status.speed) * 2, std::ranges::max(ReplayControl::kSpeeds)) : 1;
    m_control.setSpeed(direction * speed);
    if (!status.playing)
        m_control.play(m_control.position());
}

void ReplayActions::stepSpeed(int by)
{
    const double speed = m_control.status().speed;
    const double now = std::abs(speed);
    const auto at = std::ranges::lower_bound(ReplayControl::kSpeeds, now) - std::begin(ReplayControl::kSpeeds);
    const qint64 wanted = std::clamp<qint64>(at + by, 0, std::ssize(ReplayControl::kSpeeds) - 1);
    const double chosen = std::copysign(ReplayControl::kSpeeds[wanted], speed); // the same way
    m_control.setSpeed(chosen);
    Q_EMIT said(tr("Speed %1").arg(speedText(chosen)));
}

std::optional<SessionRange> ReplayActions::rangeOf(TurnIndex turn) const
{
    const auto turns = m_session->conversation().turns();
    return turns.contains(turn) ? std::optional(turns[turn].range) : std::nullopt;
}

/// The turn itself, or that of which the selected event is, however turns overlap.
std::optional<SessionRange> ReplayActions::selectedTurn() const
{
    const auto &selected = m_selection.selected();
    if (!selected)
        return std::nullopt;
    const auto *itself = std::get_if<TurnIndex>(&selected->subject);
    const auto turn = itself ? std::optional(*itself) : m_turns.turnOf(selected->event);
    return turn ? rangeOf(*turn) : std::nullopt;
}

/// Its sound; of what has none, the two seconds that begin with it.
std::optional<SessionRange> ReplayActions::selectedItem() const
{
    const auto &selected = m_selection.selected();
    if (!selected || !m_session->events().contains(selected->event))
        return std::nullopt;
    if (const auto *turn = std::get_if<TurnIndex>(&selected->subject))
        return rangeOf(*turn);
    if (const auto range = SpokenWords::rangeOf(*m_session, *selected))
        return range;
    const SessionTime at = m_session->events().at(selected->event);
    return SessionRange{at, at + std::chrono::seconds(2)};
}

void ReplayActions::playSelected(const std::optional<SessionRange> &range)
{
    if (range)
        playRange(*range);
    else
        Q_EMIT said(tr("Nothing to play: select an event, a bubble or a turn"));
}

void ReplayActions::setLooping(bool on)
{
    const auto measured = on && m_measured ? m_measured() : std::nullopt;
    const auto range = measured || !on ? measured : selectedTurn();
    if (on && !range)
        Q_EMIT said(tr("Nothing to loop: drag with Shift in the timeline, or select a turn"));
    m_control.setLoop(range);
    show();
}

} // namespace turnscope
