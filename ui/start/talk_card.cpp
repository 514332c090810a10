// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/talk_card.h"

#include "models/control/profile_secrets.h"
#include "ui/theme/elided_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeLink(const QString &name, const QString &text)
{
    auto *link = new QPushButton(text);
    link->setObjectName(name);
    link->setProperty("link", true);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return link;
}

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setProperty("rule", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace

TalkCard::TalkCard(const ThemeSwitch &themes, QWidget *parent)
    : StartCard(themes, u"microphone"_s, &Theme::ok, tr("Talk"),
                tr("Speak, type, call tools, cut in. Every event and both waveforms appear as they happen."), parent)
    , m_start(nullptr)
    , m_startText(nullptr)
    , m_advice(quiet({}))
    , m_profiles(new QWidget)
    , m_rows(new QVBoxLayout(m_profiles))
    , m_microphone(new ElidedLabel)
    , m_speaker(new ElidedLabel)
{
    setObjectName(u"talkCard"_s);
    m_start = makeStart();
    column().addWidget(m_start);
    m_advice->setObjectName(u"startAdvice"_s);
    column().addWidget(m_advice);
    column().addSpacing(6);
    column().addWidget(quiet(tr("Or with a profile")));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column().addWidget(m_profiles);
    QPushButton *another = makeLink(u"startNewProfile"_s, tr("New profile…"));
    column().addWidget(another);
    column().addStretch(1);
    column().addWidget(makeLine());
    m_microphone->setObjectName(u"startMicrophone"_s);
    m_speaker->setObjectName(u"startSpeaker"_s);
    auto *sound = new QFormLayout;
    sound->setHorizontalSpacing(12);
    sound->addRow(quiet(tr("Microphone")), m_microphone);
    sound->addRow(quiet(tr("Speaker")), m_speaker);
    column().addLayout(sound);
    QPushButton *change = makeLink(u"startSound"_s, tr("Change, and try the level…"));
    column().addWidget(change);
    setSound({});
    connect(another, &QPushButton::clicked, this, &TalkCard::newProfileWanted);
    connect(change, &QPushButton::clicked, this, &TalkCard::soundWanted);
}

QAbstractButton *TalkCard::makeStart()
{
    auto *button = new QPushButton;
    button->setObjectName(u"startRehearsal"_s);
    button->setProperty("tone", u"ok"_s);
    button->setAccessibleName(tr("Start rehearsal: built in, no key, no network"));
    button->setMinimumHeight(58);
    auto *sign = new QLabel;
    m_startText = new QLabel(tr("<b>Start rehearsal</b><br>built in · no key · no network"));
    auto *key = new QLabel(tr("Enter"));
    key->setProperty("tone", u"key"_s);
    key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QLabel *label : {sign, m_startText, key})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(sign);
    row->addWidget(m_startText, 1);
    row->addWidget(key);
    const auto dress = [this, sign] {
        sign->setPixmap(themes().theme().icon(u"play"_s).pixmap(QSize(20, 20), devicePixelRatioF()));
    };
    connect(&themes(), &ThemeSwitch::changed, button, dress);
    dress();
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT rehearsalWanted(m_rehearsal); });
    return button;
}

QWidget *TalkCard::makeRow(const Profile &profile)
{
    auto *row = new QWidget;
    row->setObjectName(u"startProfile"_s);
    const bool wantsKey = profile.needsKey() || ProfileSecrets::areWanted(profile);
    auto *sign = new QLabel(wantsKey ? u"◆"_s : u"○"_s);
    sign->setProperty("tone", wantsKey ? u"changed"_s : u"dim"_s);
    auto *name = new ElidedLabel;
    name->setText(profile.name);
    auto *detail = new ElidedLabel;
    detail->setProperty("tone", u"dim"_s);
    const QString what = profile.model.isEmpty() ? profile.url.host() : profile.model;
    detail->setText(wantsKey ? tr("%1 · needs a key").arg(what) : what);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name);
    names->addWidget(detail);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(10);
    layout->addWidget(sign);
    layout->addLayout(names, 1);
    if (profile.kind == Profile::Kind::Custom) {
        auto *edit = new QToolButton;
        edit->setText(tr("Edit…"));
        edit->setProperty("flat", true);
        edit->setAccessibleName(tr("Edit %1").arg(profile.name));
        connect(edit, &QToolButton::clicked, this, [this, called = profile.name] { Q_EMIT editWanted(called); });
        layout->addWidget(edit);
    }
    auto *go = new QPushButton(wantsKey ? tr("Give a key…") : tr("Connect"));
    go->setAccessibleName(wantsKey ? tr("Give a key for %1").arg(profile.name) : tr("Connect to %1").arg(profile.name));
    connect(go, &QPushButton::clicked, this, [this, called = profile.name] { Q_EMIT connectWanted(called); });
    layout->addWidget(go);
    return row;
}

void TalkCard::setProfiles(const QList<Profile> &profiles)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Profile &profile : profiles) {
        if (profile.kind == Profile::Kind::Rehearsal) {
            m_rehearsal = profile.name;
            continue;
        }
        m_rows->addWidget(makeLine());
        m_rows->addWidget(makeRow(profile));
    }
    m_rows->addWidget(makeLine());
}

void TalkCard::setSound(const SoundStatus &sound)
{
    const QString question = u"<b>Where is my order four two seven?</b>"_s;
    const QString what = tr("It looks the order up with a tool and answers. It stands in for the model and says so.");
    //: %1: a question, in English whatever the language, for that is what is recognised.
    m_advice->setText(sound.hasMicrophone
                          ? tr("Say: %1").arg(question) + u"<br>"_s + tr("The microphone opens at once.") + u' ' + what
                          : tr("Type: %1").arg(question) + u"<br>"_s + what);
    m_microphone->setText(sound.hasMicrophone ? sound.microphone : tr("none: typing still works"));
    m_speaker->setText(sound.hasSpeaker ? sound.speaker : tr("none: answers are not heard"));
}

void TalkCard::setBusy(bool on)
{
    if (on)
        m_start->clearFocus(); // else it goes on to "New profile…", which another Enter would open
    m_start->setEnabled(!on);
    m_profiles->setEnabled(!on);
    m_startText->setText(on ? tr("<b>Connecting…</b><br>Press Cancel above to stop")
                            : tr("<b>Start rehearsal</b><br>built in · no key · no network"));
}

} // namespace turnscope
