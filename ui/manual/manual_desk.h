// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual/manual_book.h"
#include "ui/theme/theme_switch.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QUrl;
class QWidget;

namespace turnscope {

class ManualWindow;

/// F1, or what it was changed to: opens the manual at the page of the view that one is in, in dialogs too, which hold the
/// window's own shortcuts back.
/// The manual is read when it is asked for first. GUI thread.
class ManualDesk : public QObject
{
    Q_OBJECT

public:
    using OpenAddress = std::function<void(const QUrl &address)>;

    /// `themes` must outlive it.
    explicit ManualDesk(const ThemeSwitch &themes);
    ~ManualDesk() override;

    const ManualBook &book();

    void open(const QString &page);

    /// The page around `widget`, which may be null; else that of the first of `otherwise`, names of views, that has one; else
    /// the contents.
    void openFor(const QWidget *widget, const QStringList &otherwise = {});

    /// The window's own, whose keys of the moment are those that open the manual where they are no shortcut.
    void setAction(const QAction *action) { m_action = action; }

    /// Who opens addresses outside the manual, once they are clicked; the desktop, unless told otherwise.
    void setOpenAddress(OpenAddress open) { m_openAddress = std::move(open); }

    /// Null before it was opened first.
    ManualWindow *window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ThemeSwitch &m_themes;
    std::unique_ptr<ManualBook> m_book;
    std::unique_ptr<ManualWindow> m_window;
    OpenAddress m_openAddress;
    QPointer<const QAction> m_action;
};

} // namespace turnscope
