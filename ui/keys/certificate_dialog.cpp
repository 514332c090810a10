// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/certificate_dialog.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeText(const QString &text, const char *tone = nullptr)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // a stranger wrote it
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    if (tone)
        label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

/// Half of it a line: it is read aloud, or compared by eye.
QString inTwoLines(const QString &fingerprint)
{
    const qsizetype half = (fingerprint.size() + 1) / 2;
    return fingerprint.left(half).chopped(1) + u'\n' + fingerprint.mid(half);
}

} // namespace

CertificateDialog::CertificateDialog(const RefusedCertificate &certificate, const QString &profile, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(tr("Certificate of %1").arg(certificate.place));
    setMinimumWidth(520);
    const bool selfSigned = certificate.subject == certificate.issuer;
    auto *form = new QFormLayout(this);
    form->addRow(
        makeText(certificate.another
                     ? tr("It is not the certificate that “%1” trusts so far. Somebody may stand between you "
                          "and the endpoint.")
                           .arg(profile)
                     : tr("Nobody that this machine trusts vouches for it. Compare its fingerprint with what "
                          "the endpoint's owner tells you: if it is somebody else's, they can read all that you send."),
                 certificate.another ? "error" : "finding"));
    form->addRow(tr("Of"), makeText(certificate.subject.left(200)));
    form->addRow(tr("Made by"), makeText(selfSigned ? tr("itself") : certificate.issuer.left(200)));
    const QLocale locale;
    form->addRow(tr("Valid"), makeText(tr("%1 to %2")
                                           .arg(locale.toString(certificate.from.date(), QLocale::ShortFormat),
                                                locale.toString(certificate.to.date(), QLocale::ShortFormat))));
    auto *fingerprint = makeText(inTwoLines(RefusedCertificate::fingerprint(certificate.sha256)));
    fingerprint->setObjectName(u"fingerprint"_s);
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setWordWrap(false);
    form->addRow(tr("SHA-256"), fingerprint);
    form->addRow(
        makeText(tr("Trusted, it is accepted for “%1” alone, and what you say and your key are sent there. The "
                    "profile's dialog takes it back.")
                     .arg(profile),
                 "dim"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *trust = buttons->addButton(tr("&Trust it and connect"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(u"trustCertificate"_s);
    trust->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

} // namespace turnscope
