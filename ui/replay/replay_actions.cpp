// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replay_actions.h"

#include "ui/replay/replay_steps.h"
#include "ui/replay/spoken_words.h"
#include "ui/theme/action_text.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

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

ReplayActions::ReplayActions(ReplayControl &control, Selection &selection, const ThemeSwitch &themes, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_selection(selection)
    , m_themes(themes)
    , m_speeds(std::make_unique<QMenu>())
{
    play = make(u"replayPlay"_s, tr("&Play"), QKeySequence(Qt::Key_Space),
                [this] { m_control.status().playing ? m_control.pause() : m_control.play(m_control.position()); });
    playTurn = make(u"replayTurn"_s, tr("Play the selected tu&rn"), QKeySequence(Qt::SHIFT | Qt::Key_Space),
                    [this] { playSelected(selectedTurn()); });
    playItem = make(u"replayItem"_s, tr("Play what is sele&cted"), {}, [this] { playSelected(selectedItem()); });
    stop = make(u"replayStop"_s, tr("&Stop, back to the beginning"), {}, [this] {
        m_control.pause();
        m_control.setLoop({});
        m_control.seek({});
    });
    previousTurn = make(u"replayPreviousTurn"_s, tr("Pre&vious turn"), QKeySequence(Qt::Key_BracketLeft),
                        [this] { goTo(steppedTurn(*m_session, m_control.position(), -1)); });
    nextTurn = make(u"replayNextTurn"_s, tr("Next &turn"), QKeySequence(Qt::Key_BracketRight),
                    [this] { goTo(steppedTurn(*m_session, m_control.position(), 1)); });
    previousEvent = make(u"replayPreviousEvent"_s, tr("Prev&ious event"), QKeySequence(Qt::Key_Comma), [this] {
        goTo(steppedEvent(m_session->events(), m_selection.current(), m_control.position(), -1));
    });
    nextEvent = make(u"replayNextEvent"_s, tr("Next &event"), QKeySequence(Qt::Key_Period), [this] {
        goTo(steppedEvent(m_session->events(), m_selection.current(), m_control.position(), 1));
    });
    back = make(u"replayBack"_s, tr("Play &backwards, then faster"), QKeySequence(Qt::Key_J), [this] { shuttle(-1); });
    halt = make(u"replayHalt"_s, tr("P&ause, at the usual speed"), QKeySequence(Qt::Key_K), [this] {
        m_control.pause();
        m_control.setSpeed(1);
    });
    ahead = make(u"replayOn"_s, tr("Play &on, then faster"), QKeySequence(Qt::Key_L), [this] { shuttle(1); });
    slower = make(u"replaySlower"_s, tr("Slo&wer"), QKeySequence(Qt::SHIFT | Qt::Key_Comma), [this] { stepSpeed(-1); });
    faster = make(u"replayFaster"_s, tr("&Faster"), QKeySequence(Qt::SHIFT | Qt::Key_Period), [this] { stepSpeed(1); });
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
    makeSpeeds();
    connect(&control, &ReplayControl::changed, this, &ReplayActions::show);
    connect(&themes, &ThemeSwitch::changed, this, &ReplayActions::show);
    show();
}

QAction *ReplayActions::make(const QString &name, const QString &text, const QKeySequence &keys,
                             std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    const QString plain = textWithoutLetter(text);
    action->setToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_session)
            act();
    });
    return action;
}

void ReplayActions::makeSpeeds()
{
    speeds = m_speeds.get();
    speeds->setObjectName(u"replaySpeeds"_s);
    speeds->setTitle(tr("Spee&d"));
    for (const double speed : ReplayControl::kSpeeds) {
        QAction *entry = speeds->addAction(speedText(speed), this, [this, speed] { m_control.setSpeed(speed); });
        entry->setCheckable(true);
        entry->setData(speed);
    }
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
    play->setToolTip(status.playing ? tr("Pause (Space)") : tr("Play (Space)"));
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
    m_selection.select(event);
    m_control.seek(at);
    Q_EMIT movedTo(at);
}

void ReplayActions::playRange(const SessionRange &range)
{
    m_control.setLoop({});
    m_control.play(range.begin, range.end);
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
    const double now = std::abs(m_control.status().speed);
    const auto at = std::ranges::lower_bound(ReplayControl::kSpeeds, now) - std::begin(ReplayControl::kSpeeds);
    const qint64 wanted = std::clamp<qint64>(at + by, 0, std::ssize(ReplayControl::kSpeeds) - 1);
    m_control.setSpeed(ReplayControl::kSpeeds[wanted]);
    Q_EMIT said(tr("Speed %1").arg(speedText(ReplayControl::kSpeeds[wanted])));
}

std::optional<SessionRange> ReplayActions::selectedTurn() const
{
    const auto event = m_selection.current();
    if (!event)
        return std::nullopt;
    const auto turns = m_session->conversation().turns();
    const auto found = std::ranges::find_if(
        turns, [event](const Turn &turn) { return turn.firstEvent <= *event && *event <= turn.lastEvent; });
    return found == turns.end() ? std::nullopt : std::optional(found->range);
}

/// Its sound; of what has none, the two seconds that begin with it.
std::optional<SessionRange> ReplayActions::selectedItem() const
{
    const auto event = m_selection.current();
    if (!event || !m_session->events().contains(*event))
        return std::nullopt;
    if (const auto range = SpokenWords::rangeOf(*m_session, *event))
        return range;
    const SessionTime at = m_session->events().at(*event);
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
