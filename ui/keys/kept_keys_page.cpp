// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/kept_keys_page.h"

#include "models/control/keychain.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/wrapped_label.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QString serverOf(const Profile &profile)
{
    const QString host = profile.url.host();
    return profile.url.port() > 0 ? u"%1:%2"_s.arg(host).arg(profile.url.port()) : host;
}

} // namespace

KeptKeysPage::KeptKeysPage(ConnectionControl &connection, Keychain *keychain, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_keychain(keychain)
    , m_state(new WrappedLabel)
    , m_again(new QPushButton(tr("Look again")))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"keptKeysPage"_s);
    auto *explained = new WrappedLabel;
    explained->setText(explanation());
    explained->setTextFormat(Qt::PlainText);
    explained->setProperty("tone", u"dim"_s);
    m_state->setObjectName(u"keptKeysState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_again->setObjectName(u"keptKeysAgain"_s);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &KeptKeysPage::refresh);
    auto *rows = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *holder = new QVBoxLayout(rows);
    holder->setContentsMargins(20, 16, 12, 12);
    holder->setSpacing(12);
    holder->addWidget(explained);
    holder->addWidget(m_state);
    holder->addWidget(m_again, 0, Qt::AlignLeft);
    holder->addLayout(m_column);
    holder->addStretch(1);
    auto *area = new QScrollArea;
    area->setAccessibleName(title());
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(rows);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(&connection, &ConnectionControl::profilesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString KeptKeysPage::title()
{
    return tr("API keys");
}

QString KeptKeysPage::explanation()
{
    return tr(
        "Keys that the system's keychain keeps for profiles: those for which you ticked so when the key was asked "
        "for. Each is found by its profile's name and host. The keys themselves are shown nowhere.");
}

void KeptKeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void KeptKeysPage::refresh()
{
    ++m_look;
    m_kept = 0;
    delete std::exchange(m_list, nullptr);
    m_waiting.clear();
    if (!m_keychain)
        return say(tr("This window has no keychain. Keys stay in memory until you disconnect."));
    for (const Profile &profile : m_connection.profiles()) {
        if (profile.kind != Profile::Kind::Rehearsal)
            m_waiting << profile;
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_column->addWidget(m_list);
    say(tr("Asking the keychain; it may have to be unlocked first…"));
    askNext();
}

void KeptKeysPage::askNext()
{
    if (m_waiting.isEmpty()) {
        if (m_kept == 0)
            say(tr(
                "None is kept. When a key is asked for, tick “Keep it in the system's keychain”, and it stands here."));
        else
            say({});
        return;
    }
    const Profile profile = m_waiting.takeFirst();
    m_keychain->find(
        profile, [self = QPointer(this), profile, look = m_look](const Result<std::optional<QByteArray>> &found) {
            if (!self || self->m_look != look)
                return;
            if (!found) {
                self->m_waiting.clear();
                return self->say(
                    found.error().text + u' '
                        + tr("What it keeps is not known. Without it, keys stay in memory until you disconnect."),
                    true);
            }
            if (*found)
                self->addRow(profile);
            self->askNext();
        });
}

void KeptKeysPage::addRow(const Profile &profile)
{
    ++m_kept;
    auto *name = new ElidedLabel;
    name->setTextFormat(Qt::PlainText);
    name->setText(profile.name);
    name->setProperty("tone", u"heading"_s);
    name->setObjectName(u"keptKeyName"_s);
    auto *server = new ElidedLabel;
    server->setTextFormat(Qt::PlainText);
    server->setText(serverOf(profile));
    server->setProperty("tone", u"dim"_s);
    auto *forget = new QPushButton(tr("Forget…"));
    forget->setObjectName(u"keptKeyForget"_s);
    forget->setAutoDefault(false);
    forget->setAccessibleName(tr("Forget the key of %1").arg(profile.name));
    connect(forget, &QPushButton::clicked, this, [this, profile] { ask(profile); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(server);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(texts, 1);
    line->addWidget(forget, 0, Qt::AlignTop);
    m_list->layout()->addWidget(row);
}

/// There is no way back: nobody but the keychain has it.
void KeptKeysPage::ask(const Profile &profile)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Forget a key"),
                        tr("The keychain forgets the key of “%1” for %2. It cannot be brought back from here; "
                           "the endpoint goes on to accept it.")
                            .arg(profile.name, serverOf(profile)),
                        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"keptKeyQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Forget it"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"keptKeyForgetIt"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, profile] { forget(profile); });
    question->open();
}

void KeptKeysPage::forget(const Profile &profile)
{
    m_keychain->forget(profile, [self = QPointer(this), look = m_look](const Result<void> &done) {
        if (!self || self->m_look != look)
            return;
        if (!done)
            return self->say(done.error().text + u' ' + tr("The key is still kept."), true);
        self->refresh();
    });
}

void KeptKeysPage::say(const QString &state, bool again)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_again->setVisible(again);
}

} // namespace turnscope
