// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "models/files/file_path.h"
#include "models/session/session.h"
#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/shell/file_fate.h"
#include "ui/theme/elided_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <climits>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kQueueRate = 24'000; // Hz, of the microphone's samples on their way to the session

QString lengthOf(quint64 samples)
{
    return durationText(microseconds(qint64(samples * 1'000'000 / kQueueRate)));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_endpoint(add(u"endpointStatus"_s))
    , m_microphone(add(u"microphoneStatus"_s))
    , m_speaker(add(u"speakerStatus"_s))
    , m_work(new QWidget)
    , m_what(new ElidedLabel)
    , m_progress(new QProgressBar)
    , m_follow(nullptr)
    , m_recording(nullptr)
{
    m_what->setObjectName(u"progressText"_s);
    m_progress->setObjectName(u"openingProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setFixedSize(140, 12);
    m_progress->setTextVisible(false);
    auto *cancel = new QToolButton;
    cancel->setObjectName(u"cancelOpening"_s);
    cancel->setText(tr("Stop"));
    cancel->setToolTip(tr("Stop reading; what was read stays"));
    cancel->setProperty("flat", true);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_what);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    m_work->hide();
    addPermanentWidget(m_work);
    connect(cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    m_follow = add(u"followStatus"_s, true);
    m_follow->hide();
    m_recording = add(u"recordingStatus"_s, true);
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_recording->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QLabel *StatusLine::add(const QString &name, bool permanent)
{
    auto *label = new ElidedLabel(this);
    label->setObjectName(name);
    if (permanent)
        addPermanentWidget(label);
    else
        addWidget(label);
    return label;
}

void StatusLine::setConnection(const ConnectionStatus &status)
{
    switch (status.state) {
    case ConnectionState::Disconnected:
        m_endpoint->setText(tr("○ not connected"));
        break;
    case ConnectionState::Connecting:
        m_endpoint->setText(tr("◌ connecting to %1").arg(status.endpoint));
        break;
    case ConnectionState::Connected:
        m_endpoint->setText(tr("● %1").arg(status.endpoint));
        break;
    case ConnectionState::Closing:
        m_endpoint->setText(tr("◌ closing"));
        break;
    }
    m_endpoint->setProperty("tone", status.state == ConnectionState::Connected ? u"ok"_s : QString());
    m_endpoint->style()->unpolish(m_endpoint);
    m_endpoint->style()->polish(m_endpoint);
}

void StatusLine::setSound(const SoundStatus &sound)
{
    const QString rate = m_inputRate > 0 ? tr("%1 kHz").arg(m_inputRate / 1000.0) : tr("open");
    if (!sound.hasMicrophone) {
        m_microphone->setText(tr("no microphone: typing still works"));
        m_microphone->setToolTip(plainTip(sound.problem.text));
    } else {
        QStringList parts{!sound.listening ? tr("mic closed")
                          : sound.muted    ? tr("mic muted")
                          : sound.talking  ? tr("mic %1").arg(rate)
                                           : tr("mic open, not sent")};
        if (sound.droppedSamples > 0)
            parts << tr("%1 of audio lost").arg(lengthOf(sound.droppedSamples));
        if (sound.lateSamples > 0)
            parts << tr("%1 of audio late").arg(lengthOf(sound.lateSamples));
        m_microphone->setText(dotted(parts));
        m_microphone->setToolTip(
            tr("%1. Lost: microphone audio that did not get from the device to the session since connecting. Late: "
               "what came more than 100 ms after it was due, or never.")
                .arg(sound.microphone.toHtmlEscaped()));
    }
    if (!sound.hasSpeaker) {
        m_speaker->setText(tr("no speaker: answers are not heard"));
    } else {
        QStringList parts{!sound.slowPlayback.isEmpty() ? tr("playing too slowly")
                          : sound.playing               ? tr("playing")
                                                        : tr("speaker idle")};
        if (sound.playing)
            parts << tr("%1 buffered").arg(durationText(sound.buffered));
        if (sound.underruns > 0)
            parts << tr("%n pause(s)", nullptr, sound.underruns);
        m_speaker->setText(dotted(parts));
    }
    m_speaker->setToolTip(
        (sound.slowPlayback.isEmpty() ? QString() : sound.slowPlayback.toHtmlEscaped() + u"<br>"_s)
        + tr("%1. Buffered: audio of the answer that arrived and is still to be played. Pauses: times an "
             "answer stood still because its audio had not come yet.")
              .arg(sound.speaker.toHtmlEscaped()));
}

void StatusLine::setSession(const Session *session, const Session *live)
{
    m_inputRate = live ? live->conversation().settings().inputFormat.rate : 0;
    showWatch(session);
    if (!session || session->info().path.isEmpty()) {
        m_recording->clear();
        return;
    }
    const RecordingInfo &info = session->info();
    QStringList parts{shownPath(QFileInfo(info.path).fileName())};
    const auto number = [](quint64 value) { return int(std::min<quint64>(value, INT_MAX)); };
    if (info.path == m_state.path && m_state.waiting > 0)
        parts << tr("%n event(s) wait for the disk", nullptr, number(m_state.waiting));
    if (info.path == m_state.path && m_state.lost.frames > 0)
        parts << tr("%n event(s) missing", nullptr, number(m_state.lost.frames));
    if (info.stopped)
        parts << tr("reading was stopped: the rest is not shown");
    if (info.tornTail)
        parts << tr("its last line was cut off and skipped");
    if (!info.unread.empty())
        parts << tr("%n line(s) could not be read", nullptr, int(info.unread.size()));
    m_recording->setText(dotted(parts));
    QString tip = info.path.toHtmlEscaped();
    if (!info.format.isEmpty())
        tip += u"<br>"_s + info.format.toHtmlEscaped();
    if (!info.directionRecorded)
        tip += u"<br>"_s + tr("Who sent an event is not in this file: it is inferred from the event names.");
    if (info.times == RecordingInfo::Times::None)
        tip += u"<br>"_s + tr("This file holds no times: events stand in their order.");
    for (const RecordingInfo::Unread &unread : info.unread) {
        const QString why = unread.why.toHtmlEscaped();
        tip += u"<br>"_s + (unread.line == 0 ? why : tr("Line %1: %2").arg(unread.line).arg(why));
        if (tip.size() > 2000)
            break;
    }
    m_recording->setToolTip(u"<p>%1</p>"_s.arg(tip));
}

void StatusLine::showWatch(const Session *session)
{
    const LogWatch watch = session ? session->watch() : LogWatch();
    const bool changed = watch.fate != LogFate::Same;
    QString text = fileFateInShort(watch.fate);
    if (!changed && watch.watched)
        text = watch.growing ? tr("● watching") : tr("○ watching");
    if (text == m_follow->text())
        return;
    m_follow->setText(text);
    m_follow->setVisible(!text.isEmpty());
    m_follow->setToolTip(
        changed ? plainTip(fileFate(watch.fate, session->info().path).text)
                : tr("The file is watched: what another program appends to it appears here. ● it has grown "
                     "in the last seconds, ○ nothing new. To have it stay as it is: File, Watch the "
                     "file for more."));
    m_follow->setProperty("tone", changed ? u"changed"_s : watch.growing ? u"ok"_s : QString());
    m_follow->style()->unpolish(m_follow);
    m_follow->style()->polish(m_follow);
}

void StatusLine::showProgress(const QString &what, double share)
{
    m_what->setText(tr("%1 · %2 %").arg(what).arg(int(share * 100)));
    m_progress->setValue(int(share * 1000));
    m_work->setVisible(share < 1);
}

} // namespace turnscope
