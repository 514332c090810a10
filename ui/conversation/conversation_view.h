// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/conversation_model.h"
#include "ui/images/thumbnails.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/theme_switch.h"

#include <QListView>

namespace turnscope {

class BubbleDelegate;

/// The bubbles, in step with the window's Selection; stays at the newest while the user is there.
class ConversationView : public QListView
{
    Q_OBJECT

public:
    ConversationView(ConversationModel &model, Selection &selection, const ThemeSwitch &theme,
                     QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    void setFollowing(bool on);

    Thumbnails &thumbnails() { return m_thumbnails; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSelection();
    void copyText() const;
    void updateHint();

    ConversationModel &m_model;
    Selection &m_selection;
    Thumbnails m_thumbnails;
    BubbleDelegate *m_delegate;
    EmptyHint *m_empty;
    bool m_following = true;
    bool m_ours = false; ///< what scrolls or selects now is this class, not the user
};

} // namespace turnscope
