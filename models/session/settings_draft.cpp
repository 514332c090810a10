// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/settings_draft.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Outcome = SettingOutcome::State;

QString inWords(SettingField field, const QJsonValue &value)
{
    if (value.isDouble()) {
        const std::string_view unit = settingSpec(field).unit;
        const QString number = QString::number(value.toDouble(), 'g', 10);
        return unit.empty() ? number : number + u' ' + QString::fromLatin1(unit.data(), qsizetype(unit.size()));
    }
    if (value.isBool())
        return value.toBool() ? SettingsDraft::tr("on") : SettingsDraft::tr("off");
    const QString text = value.toString();
    return value.isNull() || text.isEmpty() ? SettingsDraft::tr("none") : u"“%1”"_s.arg(text.left(80));
}

} // namespace

void SettingsDraft::reset(const SettingsInForce &inForce)
{
    m_edits = {};
    m_sent = {};
    m_touched.reset();
    m_updatesWhenSent = 0;
    m_inForce = inForce;
}

void SettingsDraft::follow(const SettingsInForce &inForce)
{
    m_inForce = inForce;
    if (inForce.updates <= m_updatesWhenSent)
        return; // the update is on its way to the recording
    for (const SettingField field : allSettingFields()) {
        const size_t i = size_t(field);
        const Outcome state = inForce.outcome(field).state;
        if (!m_sent[i] || state == Outcome::Pending)
            continue;
        if (state == Outcome::Refused && !m_edits[i])
            m_edits[i] = m_sent[i];
        m_sent[i].reset();
    }
}

void SettingsDraft::edit(SettingField field, const QJsonValue &value)
{
    m_edits[size_t(field)] = value;
    m_touched.set(size_t(field));
}

void SettingsDraft::revert(SettingField field)
{
    m_edits[size_t(field)].reset();
    m_touched.set(size_t(field));
}

void SettingsDraft::revertAll()
{
    m_edits = {};
    m_touched.set();
}

QJsonValue SettingsDraft::shown(SettingField field) const
{
    const size_t i = size_t(field);
    if (m_edits[i])
        return *m_edits[i];
    if (m_sent[i])
        return *m_sent[i];
    const SettingOutcome &outcome = m_inForce.outcome(field);
    const bool open = outcome.state == Outcome::Pending || outcome.state == Outcome::Unechoed;
    if (open && m_inForce.values[field].isUndefined())
        return outcome.sent;
    return standing(field);
}

QJsonValue SettingsDraft::standing(SettingField field) const
{
    const QJsonValue &inForce = m_inForce.values[field];
    if (field == SettingField::TurnTaking || !isBeside(field, SettingField::TurnTaking))
        return inForce;
    const QJsonValue type = shown(SettingField::TurnTaking);
    if (type == m_inForce.values[SettingField::TurnTaking])
        return inForce;
    const QJsonValue last = m_inForce.detections.last(type.toString(), field);
    return last.isUndefined() ? inForce : last;
}

SettingValues SettingsDraft::shownValues() const
{
    SettingValues values;
    for (const SettingField field : allSettingFields())
        values[field] = shown(field);
    return values;
}

bool SettingsDraft::applies(SettingField field) const
{
    return settingApplies(field, shownValues());
}

bool SettingsDraft::isChanged(SettingField field) const
{
    const auto &edit = m_edits[size_t(field)];
    return edit && *edit != standing(field);
}

SettingSet SettingsDraft::changed() const
{
    SettingSet set;
    const SettingValues values = shownValues();
    for (const SettingField field : allSettingFields()) {
        if (isChanged(field) && settingApplies(field, values) && m_inForce.form.whyNot(field).isEmpty())
            set.set(size_t(field));
    }
    return set;
}

QString SettingsDraft::lockedBecause(SettingField field) const
{
    if (settingSpec(field).changes == SettingSpec::Mutable::UntilModelSpeaks && m_inForce.assistantSpoke)
        return tr("The voice is fixed for this session: the model has spoken with it. Connect anew to choose another.");
    return {};
}

SettingsDraft::Note SettingsDraft::note(SettingField field) const
{
    const size_t i = size_t(field);
    if (const QString why = m_inForce.form.whyNot(field); !why.isEmpty())
        return {State::Unavailable, why};
    const SettingOutcome &outcome = m_inForce.outcome(field);
    if (outcome.state == Outcome::Refused && !outcome.refusal.isEmpty() && !m_touched.test(i))
        return {State::Refused, outcome.refusal};
    if (isChanged(field)) {
        const QJsonValue before = m_inForce.values[field];
        return {State::Changed, before.isUndefined() ? tr("Not sent yet.")
                                                     : tr("Not sent yet. In force: %1.").arg(inWords(field, before))};
    }
    if (m_sent[i] || outcome.state == Outcome::Pending)
        return {State::Pending, tr("Sent; the server has not answered yet.")};
    if (standing(field) != m_inForce.values[field]) // it comes back with its way of taking turns
        return isChanged(SettingField::TurnTaking) ? Note{State::Changed, tr("Not sent yet.")}
                                                   : Note{State::Pending, tr("Sent; the server has not answered yet.")};
    if (const QString why = lockedBecause(field); !why.isEmpty())
        return {State::Locked, why};
    if (outcome.state == Outcome::Unechoed) {
        return {State::Unechoed,
                m_inForce.values[field].isUndefined()
                    ? tr("Sent, but the server does not show it: whether it is in force is unknown.")
                    : tr("You sent %1; the server shows another value.").arg(inWords(field, outcome.sent))};
    }
    if (m_inForce.values[field].isUndefined())
        return {State::Unknown, m_inForce.told ? tr("The endpoint does not tell this setting.") : QString()};
    return {};
}

QJsonObject SettingsDraft::takeUpdate()
{
    const SettingSet set = changed();
    SettingValues before = m_inForce.values;
    if (set.test(size_t(SettingField::TurnTaking))) {
        for (const SettingField field : allSettingFields())
            before[field] = standing(field);
    }
    const QJsonObject session = m_inForce.form.update(before, shownValues(), set);
    for (size_t i = 0; i < kSettingFields; ++i) {
        if (!set.test(i))
            continue;
        m_sent[i] = m_edits[i];
        m_edits[i].reset();
    }
    m_touched &= ~set;
    m_updatesWhenSent = m_inForce.updates;
    return session;
}

} // namespace turnscope
