// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcuts.h"

#include "ui/preferences/fixed_keys.h"
#include "ui/preferences/preference_desk.h"
#include "ui/theme/action_text.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Their keys are the desktop's own, or those of a view: whoever has the focus takes them first.
const QStringList &fixedActions()
{
    static const QStringList names{u"copyAction"_s, u"selectAllAction"_s, u"interruptAction"_s, u"replayPlay"_s};
    return names;
}

QStringList storedKeys(const QList<QKeySequence> &keys)
{
    QStringList stored;
    for (const QKeySequence &each : keys)
        stored << each.toString(QKeySequence::PortableText);
    return stored;
}

/// Empty where the settings hold something else: then the action has no keys, rather than wrong ones.
QList<QKeySequence> keysOf(const QVariant &stored)
{
    QList<QKeySequence> keys;
    for (const QString &text : stored.toStringList()) {
        const QKeySequence each(text, QKeySequence::PortableText);
        if (!each.isEmpty() && each[0].key() != Qt::Key_unknown)
            keys << each;
    }
    return keys;
}

/// One that begins as the other goes on would never come to its end.
bool collide(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty()
           && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

bool collides(const QList<QKeySequence> &all, const QKeySequence &keys)
{
    return std::ranges::any_of(all, [&](const QKeySequence &each) { return collide(each, keys); });
}

} // namespace

Shortcuts::Shortcuts(PreferenceDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &PreferenceDesk::changed, this, [this](const QString &key) {
        if (key == preference_key::kShortcuts)
            apply();
    });
}

void Shortcuts::collect(const QMenuBar &menus)
{
    collect(menus.actions(), {});
    for (const QAction *menu : menus.actions()) {
        if (const QKeySequence letter = QKeySequence::mnemonic(menu->text()); !letter.isEmpty())
            m_letters << std::pair(letter, textWithoutLetter(menu->text()));
    }
    apply();
}

void Shortcuts::collect(const QList<QAction *> &actions, const QString &section)
{
    for (QAction *action : actions) {
        const QString text = textWithoutLetter(action->text());
        if (action->menu())
            collect(action->menu()->actions(), section.isEmpty() ? text : tr("%1, %2").arg(section, text));
        else if (!action->isSeparator() && !action->objectName().isEmpty() && !text.isEmpty()
                 && !entry(action->objectName()))
            m_entries << Entry{action->objectName(),
                               section,
                               text,
                               action->shortcuts(),
                               fixedActions().contains(action->objectName()),
                               action};
    }
}

const Shortcuts::Entry *Shortcuts::entry(const QString &name) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &each) { return each.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

QVariantMap Shortcuts::kept() const
{
    return m_desk.kept(preference_key::kShortcuts).toMap();
}

QList<QKeySequence> Shortcuts::keys(const QString &name) const
{
    const Entry *of = entry(name);
    if (!of)
        return {};
    const QVariant changed = of->isFixed ? QVariant() : kept().value(name);
    return changed.isValid() ? keysOf(changed) : of->standard;
}

bool Shortcuts::isChanged(const QString &name) const
{
    const Entry *of = entry(name);
    return of && keys(name) != of->standard;
}

bool Shortcuts::isAnyChanged() const
{
    return std::ranges::any_of(m_entries, [this](const Entry &each) { return isChanged(each.name); });
}

std::optional<Shortcuts::Conflict> Shortcuts::conflict(const QString &name, const QKeySequence &keys) const
{
    for (const Entry &each : m_entries) {
        if (each.name != name && collides(this->keys(each.name), keys))
            return Conflict{each.name, each.text, !each.isFixed};
    }
    for (const auto &[letter, menu] : m_letters) {
        if (collide(letter, keys))
            return Conflict{{}, tr("opens the menu %1").arg(menu), false};
    }
    for (const FixedKeys &fixed : FixedKeys::all()) {
        if (collides(fixed.sequences, keys))
            return Conflict{{}, tr("%1: %2").arg(fixed.section, fixed.what), false};
    }
    return {};
}

void Shortcuts::set(const QString &name, const QList<QKeySequence> &keys)
{
    const Entry *of = entry(name);
    if (!of || of->isFixed)
        return;
    QVariantMap map = kept();
    const auto put = [&map](const Entry &to, const QList<QKeySequence> &its) {
        if (its == to.standard)
            map.remove(to.name);
        else
            map[to.name] = storedKeys(its);
    };
    for (const Entry &each : m_entries) {
        if (each.name == name || each.isFixed)
            continue;
        QList<QKeySequence> rest = this->keys(each.name);
        const auto lost = rest.removeIf([&](const QKeySequence &own) { return collides(keys, own); });
        if (lost > 0)
            put(each, rest);
    }
    put(*of, keys);
    keep(map, tr("shortcut of “%1”").arg(of->text));
}

void Shortcuts::putBack(const QString &name)
{
    if (const Entry *of = entry(name))
        set(name, of->standard);
}

void Shortcuts::putAllBack()
{
    keep({}, tr("all shortcuts"));
}

void Shortcuts::keep(const QVariantMap &map, const QString &what)
{
    m_desk.keep(preference_key::kShortcuts, map.isEmpty() ? QVariant() : QVariant(map), what);
}

void Shortcuts::apply()
{
    for (const Entry &each : m_entries) {
        const QList<QKeySequence> now = keys(each.name);
        if (each.action && each.action->shortcuts() != now)
            each.action->setShortcuts(now);
    }
    Q_EMIT changed();
}

QString Shortcuts::text(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts << each.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

} // namespace turnscope
