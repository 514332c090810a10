// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preference_desk.h"

#include "models/control/preferences.h"

#include <algorithm>

namespace turnscope {

/// One value that is kept, and the one that was before. Steps of a number that is turned up and down are one.
class PreferenceDesk::Step : public QUndoCommand
{
public:
    Step(PreferenceDesk &desk, const QString &key, const QVariant &value, const QString &what, int number = -1)
        : QUndoCommand(what)
        , m_desk(desk)
        , m_key(key)
        , m_before(desk.kept(key))
        , m_value(value)
        , m_number(number)
    {
    }

    void undo() override { m_desk.write(m_key, m_before); }
    void redo() override { m_desk.write(m_key, m_value); }
    int id() const override { return m_number; }

    bool mergeWith(const QUndoCommand *later) override
    {
        m_value = static_cast<const Step *>(later)->m_value;
        return true;
    }

private:
    PreferenceDesk &m_desk;
    QString m_key;
    QVariant m_before;
    QVariant m_value;
    int m_number; ///< of the row of the table; -1: each step by itself
};

PreferenceDesk::PreferenceDesk(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_specs(PreferenceSpec::all())
{
    for (const PreferenceSpec &spec : m_specs) {
        if (spec.kind == PreferenceSpec::Kind::Opens)
            continue;
        m_seen[spec.key] = kept(spec.key);
        if (spec.afterRestart)
            m_atStart[spec.key] = value(spec);
    }
    m_seen[preference_key::kShortcuts] = kept(preference_key::kShortcuts);
}

QVariant PreferenceDesk::kept(const QString &key) const
{
    return m_preferences.value(key);
}

bool PreferenceDesk::waitsForRestart(const PreferenceSpec &spec) const
{
    return spec.afterRestart && value(spec) != m_atStart.value(spec.key);
}

bool PreferenceDesk::waitsForRestart() const
{
    return std::ranges::any_of(m_specs, [this](const PreferenceSpec &spec) { return waitsForRestart(spec); });
}

void PreferenceDesk::set(const PreferenceSpec &spec, const QVariant &value)
{
    if (value == this->value(spec))
        return;
    const bool turns = spec.kind == PreferenceSpec::Kind::Number || spec.kind == PreferenceSpec::Kind::Amount;
    const auto at = std::ranges::find_if(
        m_specs, [&](const PreferenceSpec &each) { return each.key == spec.key && each.place == spec.place; });
    m_undo.push(new Step(*this, spec.key, spec.kept(value, kept(spec.key)), spec.label,
                         turns ? int(at - m_specs.begin()) : -1));
}

void PreferenceDesk::putBack(const QList<PreferenceSpec> &specs)
{
    QList<PreferenceSpec> changed = specs;
    changed.removeIf([this](const PreferenceSpec &spec) { return !isChanged(spec); });
    if (changed.isEmpty())
        return;
    m_undo.beginMacro(changed.size() == 1 ? changed.first().label : tr("Restore defaults"));
    for (const PreferenceSpec &spec : changed) {
        const QVariant value = spec.place < 0 ? QVariant() : spec.kept(spec.standard, kept(spec.key));
        m_undo.push(new Step(*this, spec.key, value, spec.label));
    }
    m_undo.endMacro();
}

void PreferenceDesk::keep(const QString &key, const QVariant &value, const QString &what)
{
    if (value != kept(key))
        m_undo.push(new Step(*this, key, value, what));
}

void PreferenceDesk::write(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_preferences.setValue(key, value);
    else
        m_preferences.remove(key);
    m_seen[key] = kept(key);
    Q_EMIT changed(key);
}

void PreferenceDesk::refresh()
{
    const QStringList keys = m_seen.keys();
    for (const QString &key : keys) {
        const QVariant now = kept(key);
        if (now == m_seen.value(key))
            continue;
        m_seen[key] = now;
        Q_EMIT changed(key);
    }
}

} // namespace turnscope
