// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

KeyDialog::KeyDialog(const Profile &profile, bool optional, QWidget *parent)
    : QDialog(parent)
    , m_key(new QLineEdit)
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("Key for %1").arg(profile.name));
    setMinimumWidth(420);
    auto *label = new QLabel(optional ? tr("API &key, if %1 wants one:").arg(profile.url.host())
                                      : tr("API &key for %1:").arg(profile.url.host()));
    label->setBuddy(m_key);
    m_key->setObjectName(u"keyField"_s);
    m_key->setAccessibleName(tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *promise = new QLabel(tr("It is kept in memory only, until you disconnect. It is sent to this host alone, and "
                                  "never written to settings, recordings or logs."));
    promise->setObjectName(u"keyPromise"_s);
    promise->setProperty("tone", u"dim"_s);
    promise->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *connectButton = buttons->button(QDialogButtonBox::Ok);
    connectButton->setText(tr("Connect"));
    connectButton->setEnabled(optional);

    auto *column = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_key), static_cast<QWidget *>(promise),
                          static_cast<QWidget *>(buttons)})
        column->addWidget(part);

    connect(m_key, &QLineEdit::textChanged, this,
            [this, connectButton, optional] { connectButton->setEnabled(optional || !key().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QByteArray KeyDialog::key() const
{
    return m_key->text().trimmed().toUtf8();
}

} // namespace turnscope
