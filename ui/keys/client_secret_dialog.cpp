// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/client_secret_dialog.h"

#include "models/text/time_text.h"
#include "ui/keys/key_desk.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

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

ClientSecretDialog::ClientSecretDialog(ClientSecretControl &control, KeyDesk &keys, Source source, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_keys(keys)
    , m_source(std::move(source))
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
    setMinimumWidth(520);
    m_seconds->setObjectName(u"clientSecretSeconds"_s);
    m_seconds->setRange(ClientSecretWish::kFewest, ClientSecretWish::kMost);
    m_seconds->setValue(ClientSecretWish::kUsual);
    m_seconds->setSingleStep(60);
    m_seconds->setSuffix(tr(" s"));
    m_withSettings->setObjectName(u"clientSecretSettings"_s);
    m_withSettings->setEnabled(false);
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
    showSource();
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

/// What is chosen and shown may have become another meanwhile.
void ClientSecretDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        showSource();
}

void ClientSecretDialog::showSource()
{
    if (!m_asking && !m_expires) // what is shown is of the one that was asked
        setWindowTitle(tr("Client secret of %1").arg(m_source.profile().name));
    const bool any = !m_source.settings().isEmpty();
    if (any != m_withSettings->isEnabled())
        m_withSettings->setChecked(any);
    m_withSettings->setEnabled(any);
    m_withSettings->setToolTip(any ? tr("Instructions, voice, turn-taking and tools; the app may override them")
                                   : tr("No session is shown whose settings were told"));
}

void ClientSecretDialog::make()
{
    const QJsonObject settings = m_withSettings->isChecked() ? m_source.settings() : QJsonObject();
    m_keys.find(m_source.profile(), *this, [self = QPointer(this), settings](const Profile &complete, const auto &key) {
        if (!self)
            return;
        self->forget();
        self->m_asking = true;
        self->m_asked = complete.name;
        self->setWindowTitle(tr("Client secret of %1").arg(complete.name));
        self->showState();
        const ClientSecretWish wish{complete, settings, self->m_seconds->value()};
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
    m_content = content;
    QGuiApplication::clipboard()->setMimeData(content);
    showState();
}

bool ClientSecretDialog::isOnClipboard() const
{
    // What other programs put there is theirs, and not read.
    return m_content && m_content.data() == QGuiApplication::clipboard()->mimeData() && !m_value->text().isEmpty()
           && m_content->text() == m_value->text();
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
        m_state->setText(tr("Asking %1…").arg(m_asked));
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
