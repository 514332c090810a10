// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mark.h"

#include <QDialog>

class QLineEdit;

namespace turnscope {

/// Asks what a mark says. Nothing is changed by it; see accepted() and note().
class MarkNoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `isLive`: it will stand in the recording, and the dialog says so.
    MarkNoteDialog(const Mark &mark, bool isNew, bool isLive, QWidget *parent = nullptr);

    QString note() const;

Q_SIGNALS:
    /// The mark should go; the dialog closes.
    void removeWanted();

private:
    QLineEdit *m_note;
};

} // namespace turnscope
