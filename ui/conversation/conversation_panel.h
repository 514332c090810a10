// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/conversation_model.h"
#include "ui/conversation/conversation_view.h"
#include "ui/conversation/message_input.h"
#include "ui/theme/find_bar.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QToolButton;

namespace turnscope {

/// The conversation, and the box in which one writes to it. It shows what the server holds now, or, when the user
/// asks for it, what it held at the timeline's cursor; a bar above says so. header() is meant for the title bar
/// of the dock it stands in.
class ConversationPanel : public QWidget
{
    Q_OBJECT

public:
    ConversationPanel(Selection &selection, const ThemeSwitch &theme, QWidget *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    QWidget *header() const { return m_header; }

    /// Where the timeline's cursor stands; what is shown follows it while atCursor().
    void setCursor(std::optional<SessionTime> at);

    /// Shows the state at the cursor, or the state now.
    void setAtCursor(bool on);
    bool isAtCursor() const;

    /// Lets the user type, or tells why not.
    void setWritable(bool on, const QString &reason);

    ConversationModel &model() { return m_model; }
    ConversationView &view() { return *m_view; }

    void focusInput();

    /// Something is typed and not sent.
    bool isTyped() const;

    /// Opens the line that looks for a text among the bubbles.
    void beginFind() { m_find->begin(); }

    /// Puts it above the message.
    void putAboveMessage(QWidget *widget);

    /// What the button beside the message offers.
    void setImageActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void messageSubmitted(const QString &text);

    void atCursorChanged(bool on);
    /// An image was dropped here or pasted into the message.
    void imageOffered(const QMimeData &data);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHeader();
    void makeBanner();
    QLayout *makeMessageRow();
    void dress();
    void follow();
    void updateBanner();

    const ThemeSwitch &m_theme;
    ConversationModel m_model;
    ConversationView *m_view;
    MessageInput *m_input;
    QToolButton *m_image;
    QToolButton *m_send;
    QWidget *m_header;
    QToolButton *m_atCursor;
    QWidget *m_banner;
    QLabel *m_asOf;
    FindBar *m_find;
    std::optional<SessionTime> m_cursor;
};

} // namespace turnscope
