// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/conversation_model.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/message_input.h"

#include <QWidget>

class QMimeData;
class QToolButton;

namespace turnscope {

/// The conversation, and the box in which one writes to it.
class ConversationPanel : public QWidget
{
    Q_OBJECT

public:
    ConversationPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// Lets the user type, or tells why not.
    void setWritable(bool on, const QString &reason);

    ConversationModel &model() { return m_model; }
    ConversationView &view() { return *m_view; }

    void focusInput();

    /// What the button beside the message offers.
    void setImageActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void messageSubmitted(const QString &text);

    /// An image was dropped here or pasted into the message.
    void imageOffered(const QMimeData &data);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void dress();

    const ThemeSwitch &m_theme;
    ConversationModel m_model;
    ConversationView *m_view;
    MessageInput *m_input;
    QToolButton *m_image;
    QToolButton *m_send;
};

} // namespace turnscope
