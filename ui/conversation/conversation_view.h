// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/tables/conversation_model.h"
#include "ui/conversation/bubble_layout.h"
#include "ui/conversation/bubble_stack.h"
#include "ui/images/thumbnails.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/theme_switch.h"

#include <QElapsedTimer>
#include <QListView>

#include <map>
#include <memory>
#include <set>

namespace turnscope {

/// The bubbles, in step with the window's Selection; stays at the newest while the user is there.
///
/// A list view, so that screen readers know it as one; where bubbles lie it decides itself (see BubbleStack), for
/// QListView measures all rows before it shows one. Whatever is done costs what the bubbles in view cost.
class ConversationView : public QListView
{
    Q_OBJECT

public:
    ConversationView(ConversationModel &model, Selection &selection, const ThemeSwitch &theme,
                     QWidget *parent = nullptr);

    bool isFollowing() const { return m_stack.isPinned(); }
    void setFollowing(bool on);

    Thumbnails &thumbnails() { return m_thumbnails; }

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &text) override;

    /// What is typed now goes on with a search.
    bool isSearching() const;

    /// What is said at this moment of a replay: the bubble of an event, and the share of its text; nothing: nobody speaks.
    struct Spoken
    {
        EventIndex event{};
        double share = 0;
        friend bool operator==(const Spoken &, const Spoken &) = default;
    };
    void setSpoken(std::optional<Spoken> spoken);

    /// Selects the next bubble, or the previous one, that holds a text; from the other end when there is none.
    bool findNext(const QString &text, bool backward);

    int measured() const { return m_measured; } ///< how many bubbles were laid out so far; for tests

Q_SIGNALS:
    /// The bubble that is selected should be played alone.
    void playWanted();

    /// From the word on that stands there: the share of the bubble's text.
    void playFromWanted(turnscope::EventIndex event, double share);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    static constexpr size_t kKept = 64;    ///< layouts
    static constexpr int kSearched = 2000; ///< rows that are looked through for what is typed

    const BubbleLayout &layoutOf(int row) const;
    void forgetLayouts(int from = 0);
    void arrange();
    void showSelection();
    bool toggleFold(int row);
    void copyText() const;
    void updateHint();
    qint64 scrollUnit() const;

    ConversationModel &m_model;
    Selection &m_selection;
    const ThemeSwitch &m_theme;
    Thumbnails m_thumbnails;
    EmptyHint *m_empty;
    mutable BubbleStack m_stack; ///< works out where rows are when it is asked
    mutable std::map<int, std::unique_ptr<BubbleLayout>> m_layouts;
    mutable int m_measured = 0;
    int m_width = 0;                 ///< that bubbles are laid out for
    std::set<EventIndex> m_unfolded; ///< bubbles of long JSON that are shown whole, by their event
    std::optional<Spoken> m_spoken;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    bool m_ours = false; ///< what scrolls or selects now is this class, not the user
};

} // namespace turnscope
