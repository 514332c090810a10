// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_tool_bar.h"

#include "models/tables/time_text.h"
#include "ui/shell/talk_button.h"
#include "ui/shell/turn_mode_box.h"
#include "ui/theme/contrast.h"
#include "ui/turns/turn_delegate.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A dynamic property that the style sheet looks at.
void setTone(QWidget *widget, const QString &tone)
{
    if (widget->property("tone").toString() == tone)
        return;
    widget->setProperty("tone", tone);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

SessionToolBar::SessionToolBar(const ThemeSwitch &theme, QWidget *parent)
    : QToolBar(tr("Session"), parent)
    , m_theme(theme)
    , m_profile(new QComboBox)
    , m_model(new QComboBox)
    , m_connect(new QPushButton)
    , m_talk(new TalkButton(theme))
    , m_sound(new QToolButton)
    , m_turnMode(new TurnModeBox)
    , m_answer(new QPushButton(tr("Answer")))
    , m_interrupt(new QPushButton(tr("Interrupt")))
    , m_settings(new QToolButton)
    , m_time(new QLabel)
    , m_wait(new QLabel)
    , m_recording(new QLabel(tr("● REC")))
{
    setObjectName(u"sessionToolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_profile->setObjectName(u"profileChoice"_s);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setToolTip(tr("Where to connect"));
    m_profile->setMinimumWidth(150);
    m_model->setObjectName(u"modelChoice"_s);
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("The model to ask for; any name may be typed"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setMinimumWidth(150);
    m_connect->setObjectName(u"connectButton"_s);
    m_talk->setAccessibleName(tr("Talk"));
    m_interrupt->setObjectName(u"interruptButton"_s);
    m_interrupt->setToolTip(tr("Silence the speaker, cancel the answer and truncate it to what was heard (Esc)"));

    addWidget(m_profile);
    addWidget(m_model);
    addWidget(m_connect);
    addSeparator();
    setIconSize(m_talk->iconSize()); // or its tool buttons are larger than the others
    m_sound->setObjectName(u"soundButton"_s);
    m_sound->setAccessibleName(tr("Sound"));
    m_sound->setToolTip(tr("Microphone, speaker and cut-in guard"));
    m_answer->setObjectName(u"answerButton"_s);
    m_answer->setToolTip(tr("Ask for an answer to what was said so far (Ctrl+Return)"));

    addWidget(m_talk);
    addWidget(m_sound);
    addWidget(m_turnMode);
    m_answerShown = addWidget(m_answer);
    m_settings->setObjectName(u"settingsButton"_s);
    m_settings->setAccessibleName(tr("Session settings"));
    m_settings->setToolTip(tr("Session settings: voice, instructions, turns, hearing, limits (Ctrl+,)"));
    addWidget(m_interrupt);
    addWidget(m_settings);
    // A click takes no focus: the space bar is for talking.
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_connect, m_talk, m_sound, m_answer, m_interrupt, m_settings})
        button->setFocusPolicy(Qt::TabFocus);
    auto *spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_figures = {addLabel(m_time, u"sessionTime"_s), addLabel(m_wait, u"voiceToVoice"_s)};
    m_recordingSign = addLabel(m_recording, u"recordingSign"_s);
    m_recording->setProperty("tone", u"error"_s);
    m_recording->setAccessibleName(tr("Recording"));

    connect(m_profile, &QComboBox::activated, this, &SessionToolBar::profileChosen);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_state == ConnectionState::Disconnected)
            Q_EMIT connectWanted();
        else
            Q_EMIT disconnectWanted();
    });
    connect(m_talk, &TalkButton::talkWanted, this, &SessionToolBar::talkWanted);
    connect(m_sound, &QToolButton::clicked, this, &SessionToolBar::soundWanted);
    connect(m_turnMode, &TurnModeBox::modeChosen, this, &SessionToolBar::turnModeWanted);
    connect(m_answer, &QPushButton::clicked, this, &SessionToolBar::answerWanted);
    connect(m_interrupt, &QPushButton::clicked, this, &SessionToolBar::interruptWanted);
    connect(m_settings, &QToolButton::clicked, this, &SessionToolBar::settingsWanted);
    connect(&theme, &ThemeSwitch::changed, this, &SessionToolBar::dress);
    m_wait->installEventFilter(this);
    m_wait->setTextFormat(Qt::RichText);
    dress();
    setConnection({});
    setTurnMode({});
    setSound({}, false);
    setSession(nullptr);
}

QAction *SessionToolBar::addLabel(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    label->setProperty("tone", u"dim"_s);
    return addWidget(label);
}

void SessionToolBar::dress()
{
    const Theme &theme = m_theme.theme();
    m_interrupt->setIcon(theme.icon(u"stop"_s));
    m_settings->setIcon(theme.icon(u"session"_s));
    m_sound->setIcon(theme.icon(u"settings"_s));
    m_talk->setIcon(theme.icon(u"microphone"_s, m_talking ? theme.ok : theme.text));
    showWait();
}

void SessionToolBar::setProfiles(const QList<Profile> &profiles)
{
    const QString chosen = m_chosen < m_profiles.size() ? m_profiles[m_chosen].name : QString();
    m_profiles = profiles;
    m_profile->clear();
    for (const Profile &profile : profiles)
        m_profile->addItem(profile.name);
    m_profile->insertSeparator(m_profile->count());
    m_profile->addItem(tr("New profile…"));
    m_chosen = 0;
    m_model->clear();
    selectProfile(chosen);
}

void SessionToolBar::selectProfile(const QString &name)
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].name != name && !(name.isEmpty() && row == 0))
            continue;
        m_profile->setCurrentIndex(row);
        profileChosen(row);
        return;
    }
    if (!name.isEmpty())
        selectProfile({});
}

void SessionToolBar::profileChosen(int row)
{
    if (row >= m_profiles.size()) {
        m_profile->setCurrentIndex(m_chosen);
        Q_EMIT newProfileWanted();
        return;
    }
    const bool same = row == m_chosen && m_model->count() > 0;
    m_chosen = row;
    if (same)
        return;
    const Profile &profile = m_profiles[row];
    QStringList models{profile.model};
    if (profile.kind == Profile::Kind::OpenAi)
        models << u"gpt-realtime-2.1"_s << u"gpt-realtime-2.1-mini"_s << u"gpt-realtime-2"_s << u"gpt-realtime"_s;
    models.removeAll(QString());
    models.removeDuplicates();
    m_model->clear();
    m_model->addItems(models);
    m_model->setCurrentText(profile.model);
    m_model->lineEdit()->setPlaceholderText(tr("model"));
    m_profile->setToolTip(profile.kind == Profile::Kind::Rehearsal
                              ? tr("Built in, without a key: a stand-in that speaks the protocol, not the model")
                              : profile.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

Profile SessionToolBar::profile() const
{
    Profile profile = m_chosen < m_profiles.size() ? m_profiles[m_chosen] : Profile();
    profile.model = m_model->currentText().trimmed();
    return profile;
}

void SessionToolBar::setConnection(const ConnectionStatus &status)
{
    m_state = status.state;
    const bool idle = status.state == ConnectionState::Disconnected;
    m_profile->setEnabled(idle);
    m_model->setEnabled(idle);
    switch (status.state) {
    case ConnectionState::Disconnected:
        m_connect->setText(tr("Connect"));
        m_connect->setToolTip(tr("Connect to the chosen endpoint (Ctrl+K)"));
        break;
    case ConnectionState::Connecting:
        m_connect->setText(tr("Connecting…"));
        m_connect->setToolTip(tr("Stop trying"));
        break;
    case ConnectionState::Connected:
        m_connect->setText(tr("● Connected"));
        m_connect->setToolTip(tr("Connected to %1. Press to disconnect.").arg(status.endpoint));
        break;
    case ConnectionState::Closing:
        m_connect->setText(tr("Closing…"));
        m_connect->setToolTip({});
        break;
    }
    m_connect->setEnabled(status.state != ConnectionState::Closing);
    setTone(m_connect, status.state == ConnectionState::Connected    ? u"ok"_s
                       : status.state == ConnectionState::Connecting ? u"tool"_s
                                                                     : QString());
    m_interrupt->setEnabled(status.state == ConnectionState::Connected);
    m_answer->setEnabled(status.state == ConnectionState::Connected);
}

void SessionToolBar::setTurnMode(std::optional<TurnMode> mode)
{
    m_mode = mode;
    m_turnMode->setMode(mode);
    m_answerShown->setVisible(mode == TurnMode::Manual);
    m_talk->setHold(mode == TurnMode::PushToTalk && m_state == ConnectionState::Connected);
}

void SessionToolBar::setSound(const SoundStatus &sound, bool connected)
{
    m_talk->setEnabled(connected && sound.hasMicrophone);
    m_talk->setChecked(sound.talking);
    m_talk->setLevel(sound.talking ? sound.level : 0);
    if (m_talking != sound.talking) {
        m_talking = sound.talking;
        dress();
    }
    setTone(m_talk, sound.talking ? u"ok"_s : QString());
    m_talk->setToolTip(
        !sound.hasMicrophone
            ? (sound.problem.text.isEmpty() ? tr("There is no microphone. You can type.") : sound.problem.text)
        : !connected ? tr("Connect first")
        : m_talk->isHold()
            ? tr("Hold to speak into %1, or hold Space. To let go asks for an answer.").arg(sound.microphone)
        : sound.talking ? tr("%1 is open. Press to close it (Ctrl+T).").arg(sound.microphone)
                        : tr("Open the microphone: %1 (Ctrl+T)").arg(sound.microphone));
}

void SessionToolBar::setSession(const Session *session)
{
    // A tool bar shows and hides its widgets by their actions.
    const bool recording = session && session->isLive() && !session->info().path.isEmpty();
    for (QAction *figure : m_figures)
        figure->setVisible(session);
    m_recordingSign->setVisible(recording);
    if (!session)
        return;
    const qint64 seconds = toMicroseconds(session->end()) / 1'000'000;
    const QString time = u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    setTextIfNew(m_time,
                 session->isLive() ? tr("session <b>%1</b> / 60:00").arg(time) : tr("recording <b>%1</b>").arg(time));
    m_time->setToolTip(session->isLive()
                           ? tr("Time since the session began; the service ends a session after 60 minutes")
                           : tr("From the first event of the recording to the last"));
    if (recording)
        m_recording->setToolTip(tr("Every event is being written to %1").arg(session->info().path.toHtmlEscaped()));
}

void SessionToolBar::setTurns(const SessionTurns &turns)
{
    m_spread = turns.wait();
    m_ofArrival = turns.waitIsOfArrival();
    showWait();
}

void SessionToolBar::showWait()
{
    const Theme &theme = m_theme.theme();
    const auto figure = [&](microseconds length) {
        if (m_spread.count == 0)
            return u"<b>–</b>"_s;
        const LatencyBands::Band band = m_bands.of(length);
        return u"<b style=\"color:%1\">%2 %3</b>"_s.arg(
            readable(TurnDelegate::colorOf(band, theme), theme.panel).name(), QString(LatencyBands::sign(band)),
            durationText(length).replace(u' ', QChar(0x00A0)));
    };
    constexpr int roomy = 1600; // of the bar
    QString text = width() >= roomy ? tr("voice-to-voice p50 %1").arg(figure(m_spread.p50))
                                    : tr("p50 %1").arg(figure(m_spread.p50));
    if (m_spread.count > 1)
        text += tr(" p90 %1 p95 %2").arg(figure(m_spread.p90), figure(m_spread.p95));
    setTextIfNew(m_wait, text);
    QString definition =
        tr("Over %n turn(s), by nearest rank: from the end of the user's voice (our own detector's, else audio_end_ms "
           "less the trailing silence: an estimate) to the first sound of the answer at the speaker.",
           nullptr, int(m_spread.count));
    if (m_ofArrival)
        definition += u' ' + tr("Where playback was not recorded: to the arrival of the answer's first audio.");
    definition += u' '
                  + tr("The mark and its colour change at %1, %2 and %3 ms; click to change that.")
                        .arg(m_bands.fast.count())
                        .arg(m_bands.fair.count())
                        .arg(m_bands.slow.count());
    m_wait->setToolTip(definition);
    m_wait->setAccessibleName(m_spread.count == 0 ? tr("No voice-to-voice time yet")
                                                  : tr("Voice to voice: median %1, nine of ten below %2")
                                                        .arg(durationText(m_spread.p50), durationText(m_spread.p90)));
}

void SessionToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    showWait();
}

bool SessionToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_wait && event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT latencyLimitsWanted();
        return true;
    }
    return QToolBar::eventFilter(watched, event);
}

} // namespace turnscope
