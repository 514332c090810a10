// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace turnscope {

class PromptDocument;
class WrappedLabel;

/// Above a prompt that is edited, what came in between: somebody else wrote its file, it is gone, or it could not be saved;
/// with what can be done. Hidden while there is nothing.
class PromptConflictBar : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit PromptConflictBar(PromptDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void differenceWanted();

private:
    void present();

    PromptDocument &m_document;
    WrappedLabel *m_text;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_difference;
    QPushButton *m_again;
    QPushButton *m_dismiss;
    Error m_error; ///< of the last save
};

} // namespace turnscope
