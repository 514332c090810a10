// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/refused_certificate.h"

#include <QDialog>

namespace turnscope {

/// Shows a certificate that was refused, so that its fingerprint can be compared with what the endpoint's maker tells.
/// Accepted: the user trusts it for the profile. Nothing is trusted by a key that was pressed anyway: Cancel is the default.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const RefusedCertificate &certificate, const QString &profile, QWidget *parent = nullptr);
};

} // namespace turnscope
