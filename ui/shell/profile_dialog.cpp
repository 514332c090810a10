// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_dialog.h"

#include "models/control/refused_certificate.h"
#include "ui/theme/text_area.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

ProfileDialog::ProfileDialog(const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_takenNames(takenNames)
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_model(new QLineEdit)
    , m_headers(new TextArea)
    , m_certificate(new QCheckBox)
    , m_problem(new QLabel)
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(tr("New profile"));
    setMinimumWidth(480);
    m_name->setObjectName(u"profileName"_s);
    m_name->setPlaceholderText(tr("My endpoint"));
    m_url->setObjectName(u"profileUrl"_s);
    m_url->setPlaceholderText(u"wss://example.com/v1/realtime"_s);
    m_model->setObjectName(u"profileModel"_s);
    m_model->setPlaceholderText(tr("Sent as ?model=…; may be empty"));
    m_headers->setObjectName(u"profileHeaders"_s);
    m_headers->setPlaceholderText(tr("One a line: Name: value"));
    m_headers->setMaximumHeight(90);
    m_headers->setTabChangesFocus(true);
    m_problem->setObjectName(u"profileProblem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *chat =
        new QLabel(tr("With the http:// or https:// address of an OpenAI-compatible chat endpoint, the built-in "
                      "rehearsal endpoint hears and speaks, and that model thinks."));
    chat->setProperty("tone", u"dim"_s);
    chat->setWordWrap(true);
    auto *note = new QLabel(
        tr("A key that stands in a header or in the address is not saved, because profiles are saved in plain text: "
           "it is asked for when you connect, and kept in memory only."));
    note->setProperty("tone", u"dim"_s);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&URL"), m_url);
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Headers"), m_headers);
    m_certificate->setObjectName(u"profileCertificate"_s);
    m_certificate->hide();
    form->addRow(m_certificate);
    form->addRow(chat);
    form->addRow(note);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProfileDialog::edit(const Profile &profile)
{
    m_before = profile;
    setWindowTitle(tr("Profile %1").arg(profile.name));
    m_name->setText(profile.name);
    m_url->setText(profile.url.toString());
    m_model->setText(profile.model);
    const QString fingerprint = RefusedCertificate::fingerprint(profile.certificate);
    m_certificate->setVisible(!profile.certificate.isEmpty());
    m_certificate->setChecked(!profile.certificate.isEmpty());
    m_certificate->setText(tr("&Trust the certificate %1…").arg(fingerprint.left(23)));
    m_certificate->setToolTip(
        tr("SHA-256 %1, which this profile accepts although nobody vouches for it").arg(fingerprint));
    QStringList headers;
    for (const Profile::Header &header : profile.headers)
        headers << u"%1: %2"_s.arg(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    m_headers->setPlainText(headers.join(u'\n'));
}

Result<Profile> ProfileDialog::profile() const
{
    Profile profile = m_before;
    profile.kind = Profile::Kind::Custom;
    profile.headers.clear();
    profile.name = m_name->text().trimmed();
    profile.model = m_model->text().trimmed();
    if (profile.name.isEmpty())
        return failure(tr("The profile needs a name."));
    if (m_takenNames.contains(profile.name))
        return failure(tr("There is a profile named “%1” already.").arg(profile.name));
    profile.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    const QStringList schemes{u"ws"_s, u"wss"_s, u"http"_s, u"https"_s};
    if (!profile.url.isValid() || !schemes.contains(profile.url.scheme()) || profile.url.host().isEmpty())
        return failure(
            tr("The URL must be like wss://host/path or ws://host:port/path, or like http://host:port/v1 for "
               "a chat endpoint."));
    if (!profile.url.userInfo().isEmpty())
        return failure(tr("The URL must not hold a user name or password: it is saved in plain text."));
    if (!m_certificate->isChecked() || !RefusedCertificate::isSameServer(profile.url, m_before.url))
        profile.certificate.clear();
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        const QString value = line.mid(colon + 1).trimmed();
        if (!token.match(name).hasMatch() || value.isEmpty())
            return failure(tr("“%1” is not a header. Write it as Name: value.").arg(line));
        if (name.compare(u"authorization"_s, Qt::CaseInsensitive) == 0
            || name.compare(u"api-key"_s, Qt::CaseInsensitive) == 0)
            return failure(tr("%1 holds a key. Leave it out: the key is asked for when you connect.").arg(name));
        profile.headers.append({name.toUtf8(), value.toUtf8()});
    }
    return profile;
}

void ProfileDialog::tryToAccept()
{
    const Result<Profile> entered = profile();
    if (entered) {
        accept();
        return;
    }
    m_problem->setText(entered.error().text);
    m_problem->show();
}

} // namespace turnscope
