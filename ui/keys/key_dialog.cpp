// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_dialog.h"

#include "models/control/profile_secrets.h"
#include "models/text/plain_tip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(const Profile &profile, bool optional, QWidget *parent, const KeptKey &kept)
    : QDialog(parent)
    , m_profile(profile)
    , m_optional(optional || !kept.key.isEmpty())
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("Key for %1").arg(profile.name));
    setMinimumWidth(420);
    const QString host = profile.url.host();
    const QList<ProfileSecrets::Place> missing = ProfileSecrets::missing(profile);
    for (qsizetype i = 0; i < missing.size(); ++i)
        m_secrets += addField(u"secretField%1"_s.arg(i + 1), tr("Key for %1:").arg(missing[i].text()));
    m_key = addField(u"keyField"_s,
                     optional ? tr("API &key, if %1 wants one:").arg(host) : tr("API &key for %1:").arg(host));
    m_key->setAccessibleName(tr("API key"));
    if (!kept.key.isEmpty())
        m_key->setPlaceholderText(tr("As the keychain has it"));
    m_keep = new QCheckBox(tr("&Keep it in the system's keychain"));
    m_keep->setObjectName(u"keepKey"_s);
    m_keep->setEnabled(kept.canKeep);
    m_keep->setChecked(kept.isKept);
    m_keep->setToolTip(kept.canKeep ? tr("For this profile at this host; unticked, what is kept for it is forgotten")
                                    : plainTip(kept.why.detail));
    m_column->addWidget(m_keep);
    m_keep->setVisible(kept.canKeep || !kept.why.text.isEmpty());
    QString words = kept.why.text.isEmpty() ? QString() : kept.why.text + u' ';
    words +=
        tr("It stays in memory until you disconnect, and is overwritten there then; it is written nowhere, but to the "
           "system's keychain where you tick so. It is sent to this host alone. Where an event repeats it, it is "
           "replaced.");
    auto *promise = new QLabel(words);
    promise->setObjectName(u"keyPromise"_s);
    promise->setProperty("tone", u"dim"_s);
    promise->setWordWrap(true);
    m_column->addWidget(promise);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *connectButton = buttons->button(QDialogButtonBox::Ok);
    connectButton->setText(tr("Connect"));
    connectButton->setEnabled(isComplete());
    m_column->addWidget(buttons);

    for (const QLineEdit *field : m_secrets + QList<QLineEdit *>{m_key})
        connect(field, &QLineEdit::textChanged, this,
                [this, connectButton] { connectButton->setEnabled(isComplete()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_secrets.isEmpty() ? m_key : m_secrets.first())->setFocus();
}

QLineEdit *KeyDialog::addField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    m_column->addWidget(caption);
    m_column->addWidget(field);
    return field;
}

bool KeyDialog::isComplete() const
{
    const bool secrets = std::none_of(m_secrets.begin(), m_secrets.end(),
                                      [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); });
    return secrets && (m_optional || !key().isEmpty());
}

bool KeyDialog::isToBeKept() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

QByteArray KeyDialog::key() const
{
    return m_key->text().trimmed().toUtf8();
}

Profile KeyDialog::profile() const
{
    QList<QByteArray> secrets;
    for (const QLineEdit *field : m_secrets)
        secrets += field->text().toUtf8();
    return ProfileSecrets::filled(m_profile, secrets);
}

} // namespace turnscope
