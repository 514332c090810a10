// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_tuning.h"

#include <QFrame>

namespace turnscope {

class WrappedLabel;

/// How well our detector makes the marks of the session's own server: of A, always.
class AgreementBox : public QFrame
{
    Q_OBJECT

public:
    explicit AgreementBox(QWidget *parent = nullptr);

    void show(const SessionTuning &tuning);

private:
    void say(const QString &head, const QString &tone, const QString &rest);

    WrappedLabel *m_title;
    WrappedLabel *m_head;
    WrappedLabel *m_rest;
};

} // namespace turnscope
