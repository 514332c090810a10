// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/live_controls.h"

#include "models/text/plain_tip.h"
#include "ui/shell/profile_button.h"
#include "ui/shell/talk_button.h"
#include "ui/shell/talk_sheet.h"
#include "ui/theme/collapsing_row.h"
#include "ui/theme/tip_wrapper.h"
#include "ui/theme/tone.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

LiveControls::LiveControls(const ThemeSwitch &themes, CollapsingRow &row)
    : QObject(&row)
    , m_themes(themes)
    , m_profile(new ProfileButton)
    , m_connect(new QPushButton)
    , m_talk(new TalkButton(themes))
    , m_talkMore(new QToolButton)
    , m_sheet(new TalkSheet(themes, &row))
    , m_answer(new QPushButton(tr("Answer")))
    , m_interrupt(new QPushButton(tr("Interrupt")))
    , m_more(new QToolButton)
    , m_answerThere(nullptr)
    , m_interruptThere(nullptr)
{
    m_connect->setObjectName(u"connectButton"_s);
    m_talk->setAccessibleName(tr("Talk"));
    m_talkMore->setObjectName(u"talkMore"_s);
    m_talkMore->setText(u"▾"_s);
    m_talkMore->setAccessibleName(tr("Level, mute, microphone, turn-taking"));
    m_talkMore->setToolTip(m_talkMore->accessibleName());
    m_answer->setObjectName(u"answerButton"_s);
    m_answer->setProperty(TipWrapper::kKeysOf, u"answerAction"_s);
    m_interrupt->setProperty(TipWrapper::kKeysOf, u"interruptAction"_s);
    m_interrupt->setObjectName(u"interruptButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setText(tr("More ▾"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_answerThere = menu->addAction(m_answer->text(), this, &LiveControls::answerWanted);
    m_interruptThere = menu->addAction(m_interrupt->text(), this, &LiveControls::interruptWanted);
    m_more->setMenu(menu);
    // A click takes no focus: the space bar is for talking.
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_profile, m_connect, m_talk, m_talkMore, m_answer, m_interrupt, m_more}) {
        button->setFocusPolicy(Qt::TabFocus);
        row.row().addWidget(button);
    }

    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_state == ConnectionState::Disconnected)
            Q_EMIT connectWanted();
        else
            Q_EMIT disconnectWanted();
    });
    connect(m_talk, &TalkButton::talkWanted, this, &LiveControls::talkWanted);
    connect(m_talkMore, &QToolButton::clicked, this, [this] {
        Q_EMIT sheetOpened();
        m_sheet->openBelow(*m_talk);
    });
    connect(m_answer, &QPushButton::clicked, this, &LiveControls::answerWanted);
    connect(m_interrupt, &QPushButton::clicked, this, &LiveControls::interruptWanted);
    connect(&themes, &ThemeSwitch::changed, this, &LiveControls::dress);
    dress();
    tellWhatFor();
    setConnection({});
    setTurnMode({});
    setSound({}, false);
    setInterruptible(false);
}

void LiveControls::addSteps(CollapsingRow &row)
{
    row.addStep([this](bool taken) { m_profile->setMost(taken ? ElidedButton::kNarrow : ElidedButton::kWide); });
    row.addStep([this](bool taken) {
        m_crowded = taken;
        showAll();
    });
}

void LiveControls::setShown(bool on)
{
    m_shown = on;
    showAll();
}

void LiveControls::showAll()
{
    for (QWidget *always : std::initializer_list<QWidget *>{m_profile, m_connect, m_talk, m_talkMore})
        always->setVisible(m_shown);
    const bool byHand = m_mode == TurnMode::Manual;
    m_answer->setVisible(m_shown && byHand && !m_crowded);
    m_answerThere->setVisible(byHand);
    m_interrupt->setVisible(m_shown && !m_crowded);
    m_more->setVisible(m_shown && m_crowded);
}

void LiveControls::dress()
{
    const Theme &theme = m_themes.theme();
    m_interrupt->setIcon(theme.icon(u"stop"_s));
    m_talk->setIcon(theme.icon(u"microphone"_s, m_talking ? theme.ok : theme.text));
}

void LiveControls::setConnection(const ConnectionStatus &status)
{
    m_state = status.state;
    const bool idle = status.state == ConnectionState::Disconnected;
    const bool connected = status.state == ConnectionState::Connected;
    if (!idle && status.profile)
        m_profile->showProfile(*status.profile);
    m_profile->setChoosing(idle);
    switch (status.state) {
    case ConnectionState::Disconnected:
        m_connect->setText(tr("Connect"));
        m_connect->setToolTip(tr("Connect to the chosen endpoint"));
        m_connect->setProperty(TipWrapper::kKeysOf, u"connectAction"_s);
        break;
    case ConnectionState::Connecting:
        m_connect->setText(tr("Cancel"));
        m_connect->setToolTip(tr("Connecting… Press to stop trying."));
        m_connect->setProperty(TipWrapper::kKeysOf, u"disconnectAction"_s);
        break;
    case ConnectionState::Connected:
        m_connect->setText(tr("Disconnect"));
        m_connect->setToolTip(plainTip(tr("Connected to %1. Press to disconnect.").arg(status.endpoint)));
        m_connect->setProperty(TipWrapper::kKeysOf, u"disconnectAction"_s);
        break;
    case ConnectionState::Closing:
        m_connect->setText(tr("Closing…"));
        m_connect->setToolTip({});
        break;
    }
    m_connect->setEnabled(status.state != ConnectionState::Closing);
    setTone(*m_connect, status.state == ConnectionState::Connecting ? u"tool"_s : QString());
    m_answer->setEnabled(connected);
    m_answerThere->setEnabled(connected);
}

void LiveControls::setTurnMode(std::optional<TurnMode> mode)
{
    m_mode = mode;
    m_sheet->setTurnMode(mode);
    m_talk->setHold(mode == TurnMode::PushToTalk && m_state == ConnectionState::Connected);
    showAll();
}

void LiveControls::setSound(const SoundStatus &sound, bool connected)
{
    m_talk->setEnabled(connected && sound.hasMicrophone);
    m_talk->setChecked(sound.talking);
    m_talk->setMuted(sound.muted && sound.talking);
    m_talk->setLevel(sound.talking ? sound.level : 0);
    m_sheet->setSound(sound);
    const bool heard = sound.talking && !sound.muted;
    if (m_talking != heard) {
        m_talking = heard;
        dress();
    }
    setTone(*m_talk, heard ? u"ok"_s : sound.talking ? u"tool"_s : QString());
    m_talk->setToolTip(withWhatFor(
        !sound.hasMicrophone
            ? (sound.problem.text.isEmpty() ? tr("There is no microphone. You can type.") : sound.problem.text)
        : !connected ? tr("Connect first")
        : m_talk->isHold()
            ? tr("Hold to speak into %1, or hold Space. To let go asks for an answer.").arg(sound.microphone)
        : sound.talking && sound.muted ? tr("%1 is open, but muted: silence is sent.").arg(sound.microphone)
        : sound.talking                ? tr("%1 is open. Press to close it.").arg(sound.microphone)
                                       : tr("Open the microphone: %1").arg(sound.microphone)));
    const bool muted = sound.talking && sound.muted;
    const bool byKey = connected && sound.hasMicrophone && (muted || !m_talk->isHold());
    m_talk->setProperty(TipWrapper::kKeysOf, !byKey ? QString() : muted ? u"muteAction"_s : u"talkAction"_s);
}

void LiveControls::setElsewhere(bool on)
{
    if (on == m_elsewhere)
        return;
    m_elsewhere = on;
    tellWhatFor();
}

void LiveControls::tellWhatFor()
{
    m_answer->setToolTip(withWhatFor(tr("Ask for an answer to what was said so far")));
    m_interrupt->setToolTip(
        withWhatFor(tr("Silence the speaker, cancel the answer and truncate it to what was heard")));
}

QString LiveControls::withWhatFor(const QString &tip) const
{
    return m_elsewhere ? tr("For the live session, in another tab: %1").arg(tip) : tip;
}

void LiveControls::setInterruptible(bool on)
{
    m_interrupt->setEnabled(on);
    m_interruptThere->setEnabled(on);
}

} // namespace turnscope
