// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_tab_bar.h"

#include "models/files/file_path.h"
#include "models/text/plain_tip.h"
#include "ui/theme/tip_wrapper.h"

#include <QDir>
#include <QFileInfo>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 260;
constexpr int kNarrowest = 110; // below that the bar scrolls

} // namespace

SessionTabBar::SessionTabBar(const ThemeSwitch &themes, QWidget *parent)
    : QTabBar(parent)
    , m_themes(themes)
{
    setObjectName(u"sessionTabs"_s);
    setAccessibleName(tr("Open sessions"));
    setElideMode(Qt::ElideMiddle);
    setExpanding(false);
    setUsesScrollButtons(true);
    setMovable(true);
    setDrawBase(false);
    setFocusPolicy(Qt::TabFocus); // a click takes no focus: the space bar is for talking
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_telling && index >= 0)
            Q_EMIT chosen(index);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        m_tabs.move(from, to);
        Q_EMIT moved(from, to);
    });
    connect(&themes, &ThemeSwitch::changed, this, &SessionTabBar::dress);
}

/// Two files of one name are told apart by their folders.
QString SessionTabBar::nameOf(const SessionTab &tab) const
{
    const QFileInfo file(tab.path);
    const QString name = tab.path.isEmpty() ? tr("New session") : shownPath(file.fileName());
    const auto alike = std::count_if(m_tabs.begin(), m_tabs.end(), [&](const SessionTab &other) {
        return QFileInfo(other.path).fileName() == file.fileName();
    });
    return alike > 1 && !tab.path.isEmpty() ? tr("%1 in %2").arg(name, shownPath(file.dir().dirName())) : name;
}

void SessionTabBar::setTabs(const QList<SessionTab> &tabs, int shown)
{
    const QScopedValueRollback telling(m_telling, true);
    const bool same = tabs == m_tabs;
    m_tabs = tabs;
    while (count() > tabs.size())
        removeTab(count() - 1);
    while (count() < tabs.size())
        addCloser(addTab({}));
    if (!same) {
        for (int i = 0; i < count(); ++i) {
            const SessionTab &tab = tabs[i];
            const QString name = tab.part.isEmpty() ? nameOf(tab) : tr("%1 · %2").arg(nameOf(tab), tab.part);
            setTabText(i, QString(name).replace(u'&', u"&&"_s));
            QString tip = shownPath(tab.path);
            if (tab.live)
                tip += u'\n'
                       + (tab.talking ? tr("Live, being recorded, and the microphone is open")
                                      : tr("Live, and being recorded"));
            else if (tab.loading)
                tip += u'\n' + tr("Being read");
            if (!tab.origin.isEmpty())
                tip += u'\n' + tab.origin;
            setTabToolTip(i, plainTip(tip));
            setAccessibleTabName(i, tab.live ? tr("%1, live").arg(name) : name);
            tabButton(i, RightSide)->setAccessibleName(tr("Close %1").arg(name));
        }
        dress();
    }
    setCurrentIndex(shown);
}

void SessionTabBar::addCloser(int index)
{
    auto *button = new QToolButton(this);
    button->setText(u"✕"_s);
    button->setToolTip(tr("Close the tab; the file stays where it is"));
    button->setProperty(TipWrapper::kKeysOf, u"closeTabAction"_s);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, RightSide) == button)
                return Q_EMIT closeWanted(i);
        }
    });
    setTabButton(index, RightSide, button);
}

void SessionTabBar::dress()
{
    const Theme &theme = m_themes.theme();
    for (int i = 0; i < count() && i < m_tabs.size(); ++i)
        setTabIcon(i, m_tabs[i].talking ? theme.icon(u"microphone"_s, theme.error)
                      : m_tabs[i].live  ? theme.icon(u"record"_s, theme.error)
                                        : QIcon());
}

QSize SessionTabBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return {std::clamp(hint.width(), kNarrowest, kWidest), hint.height()};
}

QSize SessionTabBar::minimumTabSizeHint(int index) const
{
    return {kNarrowest, QTabBar::tabSizeHint(index).height()};
}

void SessionTabBar::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    QTabBar::mousePressEvent(event);
}

void SessionTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::MiddleButton && pressed >= 0 && tabAt(event->position().toPoint()) == pressed)
        Q_EMIT closeWanted(pressed);
}

} // namespace turnscope
