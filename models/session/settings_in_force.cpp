// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/settings_in_force.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::ptrdiff_t kLookedAt = 32;
constexpr quint32 kLongestFrame = 4 << 20; // a session object with its tools is far shorter

using Outcome = SettingOutcome::State;

QJsonObject sessionOf(const EventStore &events, EventIndex event)
{
    if (!events.contains(event) || events.row(event).length > kLongestFrame)
        return {};
    return QJsonDocument::fromJson(events.frame(event)).object().value("session"_L1).toObject();
}

/// Takes one session.update after the other, oldest first.
class Updates
{
public:
    Updates(const Conversation &conversation, const EventStore &events, std::optional<EventIndex> at,
            SettingsInForce &into)
        : m_conversation(conversation)
        , m_events(events)
        , m_at(at)
        , m_into(into)
    {
    }

    void take(const SettingsChange &update)
    {
        const SettingValues sent = SessionForm::read(sessionOf(m_events, update.event));
        const bool answered = update.partner && (!m_at || *update.partner <= *m_at);
        if (answered && !update.refused)
            m_into.detections.take(sent);
        const Outcome state = !answered ? Outcome::Pending : update.refused ? Outcome::Refused : Outcome::Echoed;
        m_into.refusal.clear();
        for (const SettingField field : allSettingFields()) {
            if (!sent[field].isUndefined())
                m_into.outcomes[size_t(field)] = {state, sent[field], {}};
        }
        if (state == Outcome::Refused)
            refuse(*update.partner);
        else if (state == Outcome::Echoed)
            compare(*update.partner);
    }

private:
    void refuse(EventIndex error)
    {
        const auto errors = m_conversation.errors();
        const auto note = std::ranges::lower_bound(errors, error, {}, &ErrorNote::event);
        if (note == errors.end() || note->event != error)
            return;
        std::optional<SettingField> field = settingFieldAt(note->param);
        if (!field && note->code == "cannot_update_voice") // the beta's error names no param
            field = SettingField::Voice;
        QString &at = field ? m_into.outcomes[size_t(*field)].refusal : m_into.refusal;
        at = QString::fromStdString(note->message.empty() ? note->code : note->message);
    }

    void compare(EventIndex echo)
    {
        const auto history = m_conversation.settingsHistory();
        const auto change = std::ranges::lower_bound(history, echo, {}, &SettingsChange::event);
        if (change == history.end() || change->event != echo)
            return;
        for (const UnechoedSetting &unechoed : change->unechoed) {
            if (const auto field = settingFieldAt(unechoed.path);
                field && m_into.outcomes[size_t(*field)].state == Outcome::Echoed)
                m_into.outcomes[size_t(*field)].state = Outcome::Unechoed;
        }
    }

    const Conversation &m_conversation;
    const EventStore &m_events;
    std::optional<EventIndex> m_at;
    SettingsInForce &m_into;
};

} // namespace

bool modelHasSpoken(const Conversation &conversation, std::optional<EventIndex> at)
{
    return std::ranges::any_of(conversation.order(), [&](ItemIndex index) {
        const Item &item = conversation.items()[index];
        return item.role == Role::Assistant && item.isAudio() && item.sent().count() > 0
               && (!at || item.firstEvent <= *at);
    });
}

SettingsInForce settingsInForce(const Conversation &conversation, const EventStore &events,
                                std::optional<EventIndex> at)
{
    SettingsInForce result;
    const auto history = conversation.settingsHistory();
    const auto end = at ? std::ranges::upper_bound(history, *at, {}, &SettingsChange::event) : history.end();
    const auto begin = end - std::min(end - history.begin(), kLookedAt);
    Updates updates(conversation, events, at, result);
    result.updates = int(std::count_if(history.begin(), end, [](const SettingsChange &change) {
        return change.origin == SettingsChange::Origin::Sent;
    }));
    // The first echo of all is read too: some endpoints echo only what changed.
    QJsonObject whole;
    const auto read = [&](const SettingsChange &change) {
        const QJsonObject session = sessionOf(events, change.event);
        for (auto it = session.begin(); it != session.end(); ++it)
            whole.insert(it.key(), it.value());
        result.detections.take(SessionForm::read(session));
        result.told = true;
        result.echo = change.event;
    };
    const auto isEcho = [](const SettingsChange &change) { return change.origin != SettingsChange::Origin::Sent; };
    const auto first = std::find_if(history.begin(), begin, isEcho);
    if (first != begin)
        read(*first);
    for (auto change = begin; change != end; ++change) {
        if (isEcho(*change))
            read(*change);
        else
            updates.take(*change);
    }
    result.session = whole;
    result.values = SessionForm::read(whole);
    result.form = SessionForm(whole, conversation.dialect());
    result.assistantSpoke = modelHasSpoken(conversation, at);
    return result;
}

std::optional<milliseconds> idleTimeoutInForce(const Conversation &conversation, const EventStore &events)
{
    constexpr double aDay = 24.0 * 3600 * 1000;
    const QJsonValue value = settingsInForce(conversation, events).values[SettingField::IdleTimeout];
    if (!value.isDouble() || !(value.toDouble() > 0))
        return std::nullopt;
    return milliseconds(qint64(std::min(value.toDouble(), aDay)));
}

} // namespace turnscope
