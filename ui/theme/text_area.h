// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace turnscope {

/// What text is typed into. Stands between the user and a fault of Qt 6.4, which dereferences the first format of what is
/// pasted though an empty clipboard has none (QWidgetTextControl::insertFromMimeData).
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace turnscope
