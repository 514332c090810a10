// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/client_secret_dialog.h"

#include "models/text/time_text.h"
#include "ui/keys/key_desk.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

WrappedLabel *plainLabel(const QString &name, const QString &text = {}, const char *tone = nullptr)
{
    auto *label = new WrappedLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (tone)
        label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

} // namespace

ClientSecretDialog::ClientSecretDialog(ClientSecretControl &control, KeyDesk &keys, const Profile &profile,
                                       const QJsonObject &settings, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_keys(keys)
    , m_profile(profile)
    , m_settings(settings)
    , m_seconds(new QSpinBox)
    , m_withSettings(new QCheckBox(tr("&Begin with the settings of the session that is shown")))
    , m_make(new QPushButton(tr("&Make")))
    , m_value(new QLineEdit)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_clear(new QPushButton(tr("Clear the clip&board")))
    , m_state(plainLabel(u"clientSecretState"_s))
    , m_copied(plainLabel(u"clientSecretCopied"_s))
{
    setObjectName(u"clientSecretDialog"_s);
    setWindowTitle(tr("Client secret of %1").arg(profile.name));
    setMinimumWidth(520);
    m_seconds->setObjectName(u"clientSecretSeconds"_s);
    m_seconds->setRange(ClientSecretWish::kFewest, ClientSecretWish::kMost);
    m_seconds->setValue(ClientSecretWish::kUsual);
    m_seconds->setSingleStep(60);
    m_seconds->setSuffix(tr(" s"));
    m_withSettings->setObjectName(u"clientSecretSettings"_s);
    m_withSettings->setChecked(!settings.isEmpty());
    m_withSettings->setEnabled(!settings.isEmpty());
    m_withSettings->setToolTip(settings.isEmpty()
                                   ? tr("No session is shown whose settings were told")
                                   : tr("Instructions, voice, turn-taking and tools; the app may override them"));
    m_make->setObjectName(u"clientSecretMake"_s);
    m_make->setDefault(true);
    m_value->setObjectName(u"clientSecretValue"_s);
    m_value->setAccessibleName(tr("Client secret, masked"));
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setReadOnly(true);
    m_copy->setObjectName(u"clientSecretCopy"_s);
    m_clear->setObjectName(u"clientSecretClear"_s);
    for (QPushButton *button : {m_copy, m_clear})
        button->setAutoDefault(false);
    arrange();
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &ClientSecretDialog::showState);
    connect(m_make, &QPushButton::clicked, this, &ClientSecretDialog::make);
    connect(m_copy, &QPushButton::clicked, this, &ClientSecretDialog::copy);
    connect(m_clear, &QPushButton::clicked, this, &ClientSecretDialog::clearClipboard);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClientSecretDialog::showState);
    showState();
}

ClientSecretDialog::~ClientSecretDialog()
{
    if (m_asking)
        m_control.cancel();
    forget();
}

void ClientSecretDialog::arrange()
{
    auto *value = new QHBoxLayout;
    value->addWidget(m_value, 1);
    value->addWidget(m_copy);
    auto *copied = new QHBoxLayout;
    copied->addWidget(m_copied, 1);
    copied->addWidget(m_clear, 0, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(plainLabel(u"clientSecretWhat"_s,
                            tr("An app may have it in place of your key: it opens sessions at this endpoint until it "
                               "expires, as many as it likes, at your cost. One that runs then goes on."),
                            "dim"));
    form->addRow(tr("&Lifetime"), m_seconds);
    form->addRow(m_withSettings);
    form->addRow(tr("Secret"), value);
    form->addRow(m_state);
    form->addRow(copied);
    form->addRow(plainLabel(u"clientSecretPromise"_s,
                            tr("It is kept nowhere: neither in a recording nor in the settings. It is gone with this "
                               "dialog, unless you copied it."),
                            "dim"));
    form->addRow(buttons);
}

void ClientSecretDialog::make()
{
    m_keys.find(m_profile, *this, [self = QPointer(this)](const Profile &complete, const QByteArray &key) {
        if (!self)
            return;
        self->forget();
        self->m_asking = true;
        self->showState();
        ClientSecretWish wish{complete, {}, self->m_seconds->value()};
        if (self->m_withSettings->isChecked())
            wish.session = self->m_settings;
        self->m_control.make(wish, key, [self](const Result<ClientSecret> &made) {
            if (self)
                self->take(made);
        });
    });
}

void ClientSecretDialog::take(const Result<ClientSecret> &made)
{
    m_asking = false;
    if (made) {
        m_value->setText(QString::fromUtf8(made->value));
        m_expires = made->expires;
        m_tick.start();
    }
    showState();
    if (!made) {
        const Error &error = made.error();
        m_state->setText(error.detail.isEmpty() ? error.text : error.text + u'\n' + error.detail);
        setTone(*m_state, u"error"_s);
        return;
    }
    m_copy->setFocus();
}

/// Clipboard managers that keep a history leave out what is marked so.
void ClientSecretDialog::copy()
{
    auto *content = new QMimeData;
    content->setText(m_value->text());
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(content);
    showState();
}

bool ClientSecretDialog::isOnClipboard() const
{
    return !m_value->text().isEmpty() && QGuiApplication::clipboard()->text() == m_value->text();
}

void ClientSecretDialog::clearClipboard()
{
    if (isOnClipboard())
        QGuiApplication::clipboard()->clear();
    showState();
}

void ClientSecretDialog::showState()
{
    const bool over = m_expires && *m_expires <= QDateTime::currentDateTime();
    m_make->setEnabled(!m_asking);
    m_copy->setEnabled(m_expires && !over);
    m_value->setPlaceholderText(m_expires ? QString() : tr("None is made yet"));
    const bool copied = isOnClipboard();
    m_copied->setText(copied ? tr("It is on the clipboard, where every program can read it. It stays there when this "
                                  "dialog is closed.")
                             : QString());
    m_copied->setVisible(copied);
    m_clear->setVisible(copied);
    if (m_asking)
        m_state->setText(tr("Asking %1…").arg(m_profile.name));
    else if (over)
        m_state->setText(tr("It has expired: no session can be opened with it any more. Make another."));
    else if (m_expires)
        m_state->setText(tr("Expires at %1, in %2, as the endpoint says.")
                             .arg(QLocale().toString(m_expires->time(), u"HH:mm:ss"_s),
                                  durationText(std::chrono::seconds(QDateTime::currentDateTime().secsTo(*m_expires)))));
    else
        return; // what was said last stays
    setTone(*m_state, over ? u"finding"_s : QString());
    if (over)
        m_tick.stop();
}

/// Overwritten, as far as a text field lets one.
void ClientSecretDialog::forget()
{
    m_tick.stop();
    m_expires.reset();
    m_value->setText(QString(m_value->text().size(), u'0'));
    m_value->clear();
    m_state->clear();
}

} // namespace turnscope
