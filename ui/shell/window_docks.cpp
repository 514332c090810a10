// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_docks.h"

#include "models/control/preferences.h"
#include "ui/shell/dock_title.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 5;                               // of the saved arrangements
constexpr std::chrono::milliseconds kBeforeDressing{100}; // in which the window is shown
constexpr QLatin1StringView kNamedKey("window/layouts");

/// The first in a pane that takes the focus by Tab; null: nothing does.
QWidget *entrance(QWidget &content)
{
    QWidget *candidate = &content;
    do {
        if ((candidate == &content || content.isAncestorOf(candidate)) && candidate->focusPolicy() & Qt::TabFocus
            && candidate->isVisible() && candidate->isEnabled())
            return candidate;
        candidate = candidate->nextInFocusChain();
    } while (candidate != &content);
    return nullptr;
}

/// Whether QMainWindow kept a place for this dock: by its name, as QDataStream writes text.
bool isIn(const QByteArray &state, const QDockWidget &dock)
{
    QByteArray name;
    QDataStream stream(&name, QIODevice::WriteOnly);
    stream << dock.objectName();
    return state.contains(name);
}

QString keyOf(Workspace workspace)
{
    return u"window/layout/"_s + workspaceKey(workspace);
}

} // namespace

WindowDocks::WindowDocks(QMainWindow &window, Preferences &preferences)
    : m_window(window)
    , m_preferences(preferences)
{
    m_dressing.setSingleShot(true);
    connect(&m_dressing, &QTimer::timeout, this, &WindowDocks::dressNext);
}

/// What takes longest when a pane is shown for the first time: done one by one while nobody waits for them.
void WindowDocks::dressNext()
{
    if (!m_away || m_dressed == m_panes.size())
        return;
    QDockWidget *dock = m_panes[m_dressed++].dock;
    dock->ensurePolished();
    dock->layout()->activate();
    m_dressing.start(0);
}

QDockWidget *WindowDocks::add(const QString &name, const QString &title, Place place, QWidget *content, QWidget *header,
                              std::function<void()> find, Home home)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(dock, header));
    for (const auto &changed : {&QDockWidget::topLevelChanged, &QDockWidget::visibilityChanged})
        connect(dock, changed, this, &WindowDocks::updateTitles, Qt::QueuedConnection);
    connect(
        dock, &QDockWidget::visibilityChanged, this, [this, dock] { passFocus(dock); }, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &WindowDocks::updateTitles, Qt::QueuedConnection);
    m_panes.push_back({dock, place, std::move(find), home});
    return dock;
}

QList<QDockWidget *> WindowDocks::all() const
{
    QList<QDockWidget *> docks;
    for (const Pane &pane : m_panes)
        docks << pane.dock;
    return docks;
}

bool WindowDocks::isAtHome(const Pane &pane) const
{
    return pane.home == Home::Everywhere || (pane.home == Home::Tune) == (m_workspace == Workspace::Tune);
}

/// Those that the workspace alone has first, those that it has not last.
std::vector<WindowDocks::Pane> WindowDocks::inOrder() const
{
    std::vector<Pane> panes = m_panes;
    const auto rank = [this](const Pane &pane) { return !isAtHome(pane) ? 2 : pane.home == Home::Tune ? 0 : 1; };
    std::ranges::stable_sort(panes, {}, rank);
    return panes;
}

/// As the pictures have it: talk at the left, the timeline above the lists, what is selected at the right.
void WindowDocks::arrange()
{
    std::array<QDockWidget *, 4> first{};
    std::array<QDockWidget *, 4> last{};
    const std::vector<Pane> panes = inOrder();
    for (const Pane &pane : panes) {
        QDockWidget *&lead = first[size_t(pane.place)];
        pane.dock->setFloating(false);
        // Where it stood in another arrangement is no place in this one.
        m_window.removeDockWidget(pane.dock);
        if (!lead)
            lead = pane.dock;
    }
    const auto [left, middle, below, right] = first;
    m_window.addDockWidget(Qt::LeftDockWidgetArea, left);
    m_window.splitDockWidget(left, middle, Qt::Horizontal);
    m_window.splitDockWidget(middle, right, Qt::Horizontal);
    m_window.splitDockWidget(middle, below, Qt::Vertical);
    for (const Pane &pane : panes) {
        QDockWidget *&before = last[size_t(pane.place)];
        if (before)
            m_window.tabifyDockWidget(before, pane.dock);
        before = pane.dock;
        pane.dock->setVisible(isAtHome(pane));
    }
    m_window.layout()->activate(); // which makes the tabs
    for (QDockWidget *dock : first)
        dock->raise();
    const int sides = 264 + 344;
    m_window.resizeDocks({left, middle, right}, {264, std::max(300, m_window.width() - sides), 344}, Qt::Horizontal);
    m_window.resizeDocks({middle, below}, {376, 400}, Qt::Vertical);
}

void WindowDocks::apply(const QByteArray &state)
{
    if (m_window.restoreState(state, kVersion))
        addMissing(state);
    else
        arrange();
    m_arranged = true;
    updateTitles();
    Q_EMIT arranged();
}

/// What an arrangement was kept without, because it is older than the dock: a tab more where such docks stand, behind
/// the one in front.
void WindowDocks::addMissing(const QByteArray &state)
{
    if (std::ranges::all_of(m_panes, [&](const Pane &pane) { return isIn(state, *pane.dock); }))
        return;
    m_window.layout()->activate(); // which moves those in the rear away
    const std::vector<Pane> front = seen();
    for (const Pane &pane : m_panes) {
        if (isIn(state, *pane.dock))
            continue;
        const auto mate = std::ranges::find_if(m_panes, [&](const Pane &other) {
            return other.place == pane.place && isIn(state, *other.dock) && !other.dock->isFloating();
        });
        if (mate == m_panes.end())
            m_window.addDockWidget(Qt::BottomDockWidgetArea, pane.dock);
        else
            m_window.tabifyDockWidget(mate->dock, pane.dock);
        pane.dock->setVisible(isAtHome(pane));
    }
    for (const Pane &pane : front)
        pane.dock->raise();
}

void WindowDocks::show(Workspace workspace)
{
    keep();
    m_workspace = workspace;
    fill();
}

/// With the docks of the workspace, or what stands in their place: never both, which would need a larger window.
void WindowDocks::fill()
{
    QWidget *instead = m_window.centralWidget();
    for (const Pane &pane : m_panes)
        pane.dock->toggleViewAction()->setEnabled(!isBare());
    if (!isBare()) {
        if (instead)
            instead->hide();
        return apply(m_preferences.value(keyOf(m_workspace)).toByteArray());
    }
    for (const Pane &pane : m_panes)
        pane.dock->hide();
    if (instead)
        instead->show();
}

void WindowDocks::setAway(bool away)
{
    if (away == m_away)
        return;
    if (away)
        keep();
    m_away = away;
    fill();
    if (away)
        m_dressing.start(kBeforeDressing);
}

void WindowDocks::reset()
{
    if (isBare())
        return m_preferences.remove(keyOf(m_workspace));
    arrange();
    updateTitles();
    Q_EMIT arranged();
}

void WindowDocks::keep()
{
    if (m_arranged && !isBare())
        m_preferences.setValue(keyOf(m_workspace), m_window.saveState(kVersion));
}

QStringList WindowDocks::names() const
{
    return m_preferences.value(kNamedKey).toMap().keys();
}

void WindowDocks::keepAs(const QString &name)
{
    // While no docks are there, what they were last: in Compare there never are any.
    const Workspace of = m_workspace == Workspace::Compare ? Workspace::Review : m_workspace;
    const QByteArray state = isBare() ? m_preferences.value(keyOf(of)).toByteArray() : m_window.saveState(kVersion);
    m_preferences.change(kNamedKey, [&](const QVariant &before) {
        QVariantMap kept = before.toMap();
        kept[name] = state;
        return kept;
    });
}

void WindowDocks::use(const QString &name)
{
    if (!isBare())
        apply(m_preferences.value(kNamedKey).toMap().value(name).toByteArray());
}

void WindowDocks::forget(const QString &name)
{
    m_preferences.change(kNamedKey, [&](const QVariant &before) {
        QVariantMap kept = before.toMap();
        kept.remove(name);
        return kept;
    });
}

void WindowDocks::bringForward(QDockWidget *dock)
{
    if (isBare())
        Q_EMIT docksWanted();
    if (m_away)
        return;
    dock->show();
    dock->raise();
}

/// What stands in the tab above it is not said again below.
void WindowDocks::updateTitles()
{
    for (const Pane &pane : m_panes) {
        const QList<QDockWidget *> beside = m_window.tabifiedDockWidgets(pane.dock);
        const bool tabbed =
            !pane.dock->isFloating()
            && std::any_of(beside.begin(), beside.end(), [](const QDockWidget *other) { return !other->isHidden(); });
        static_cast<DockTitle *>(pane.dock->titleBarWidget())->setTabbed(tabbed);
    }
}

/// QMainWindow moves the rear ones of several tabs out of the way, without hiding them.
bool WindowDocks::isInFront(const Pane &pane) const
{
    return pane.dock->isVisible() && (pane.dock->isFloating() || pane.dock->geometry().intersects(m_window.rect()));
}

std::vector<WindowDocks::Pane> WindowDocks::seen() const
{
    std::vector<Pane> found;
    std::ranges::copy_if(m_panes, std::back_inserter(found), [this](const Pane &pane) { return isInFront(pane); });
    return found;
}

/// Another tab came to the front: the keys that went to the one before go to it.
void WindowDocks::passFocus(QDockWidget *left)
{
    const auto pane = std::ranges::find(m_panes, left, &Pane::dock);
    if (isBare() || pane == m_panes.end() || isInFront(*pane) || !left->isAncestorOf(QApplication::focusWidget()))
        return;
    const QList<QDockWidget *> beside = m_window.tabifiedDockWidgets(left);
    for (const Pane &other : seen()) {
        QWidget *into = beside.contains(other.dock) ? entrance(*other.dock->widget()) : nullptr;
        if (into)
            into->setFocus(Qt::OtherFocusReason);
    }
}

void WindowDocks::step(int by)
{
    std::vector<Pane> panes = seen();
    std::erase_if(panes, [](const Pane &pane) { return !entrance(*pane.dock->widget()); });
    if (panes.empty()) {
        QWidget *instead = m_window.centralWidget() ? entrance(*m_window.centralWidget()) : nullptr;
        if (instead)
            instead->setFocus(Qt::TabFocusReason);
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto here =
        std::find_if(panes.begin(), panes.end(), [&](const Pane &pane) { return pane.dock->isAncestorOf(focus); });
    const auto count = qsizetype(panes.size());
    const qsizetype at = here == panes.end() ? (by > 0 ? -1 : count) : here - panes.begin();
    entrance(*panes[size_t((at + by + count) % count)].dock->widget())->setFocus(Qt::TabFocusReason);
}

void WindowDocks::find(QDockWidget *otherwise)
{
    if (isBare())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const Pane *chosen = nullptr;
    for (const Pane &pane : m_panes) {
        if (pane.find && focus && pane.dock->isAncestorOf(focus) && isInFront(pane))
            chosen = &pane;
    }
    const auto wanted = std::ranges::find(m_panes, otherwise, &Pane::dock);
    if (!chosen && wanted != m_panes.end()) {
        chosen = &*wanted;
        for (const Pane &front : seen()) {
            if (front.find && front.place == wanted->place)
                chosen = &*std::ranges::find(m_panes, front.dock, &Pane::dock);
        }
    }
    if (!chosen)
        return;
    bringForward(chosen->dock);
    chosen->find();
}

} // namespace turnscope
