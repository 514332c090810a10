// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/live_aside.h"

#include "models/files/file_path.h"
#include "models/session/session.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tip_wrapper.h"
#include "ui/theme/tone.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

LiveAside::LiveAside(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_silence(new QToolButton)
{
    setObjectName(u"liveAside"_s);
    m_text->setObjectName(u"liveAsideText"_s);
    m_text->setProperty("tone", u"chip"_s);
    m_silence->setObjectName(u"liveAsideSilence"_s);
    m_silence->setText(tr("Close the microphone"));
    m_silence->setToolTip(tr("Nothing that you say is sent any more; the session stays live"));
    m_silence->setProperty(TipWrapper::kKeysOf, u"talkAction"_s);
    auto *go = new QToolButton;
    go->setObjectName(u"liveAsideGo"_s);
    go->setText(tr("Show it"));
    go->setToolTip(tr("Go to the tab of the live session"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_text);
    for (QToolButton *button : {m_silence, go}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_silence, &QToolButton::clicked, this, &LiveAside::silenceWanted);
    connect(go, &QToolButton::clicked, this, &LiveAside::goWanted);
    hide();
}

void LiveAside::setSession(const Session *live)
{
    setVisible(live);
    if (!live)
        return;
    m_time = shortSessionTimeText(live->end()).section(u'.', 0, 0);
    m_path = live->info().path;
    tell();
}

void LiveAside::setSound(const SoundStatus &sound)
{
    m_sound = sound;
    tell();
}

void LiveAside::tell()
{
    const bool heard = m_sound.talking && !m_sound.muted;
    m_silence->setVisible(m_sound.talking);
    setTone(*m_text, heard ? u"error"_s : u"chip"_s);
    m_text->setText(heard             ? tr("● Live %1 · the microphone is open").arg(m_time)
                    : m_sound.talking ? tr("● Live %1 · muted").arg(m_time)
                                      : tr("● Live %1 · microphone closed").arg(m_time));
    m_text->setToolTip(
        plainTip(tr("%1 is live, and being recorded, in another tab. Talk, Answer and Interrupt, and the "
                    "space bar, are for that session and not for what is shown here.")
                     .arg(shownPath(QFileInfo(m_path).fileName()))));
}

} // namespace turnscope
