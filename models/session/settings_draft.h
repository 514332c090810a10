// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/settings_in_force.h"

namespace turnscope {

/// The form of a session's settings: what is in force, what the user changed over it, and what was sent and is
/// not answered. Knows nothing of widgets. A value.
///
/// An edit lives until it is in force: sent, it waits for the server's word; refused, it stands as an edit again,
/// beside the refusal; accepted, it is gone.
class SettingsDraft
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SettingsDraft)

public:
    enum class State : quint8 {
        InForce,
        Unknown,     ///< the endpoint did not tell
        Changed,     ///< not sent yet
        Pending,     ///< sent, not answered
        Refused,     ///< changed; the server refused it
        Unechoed,    ///< sent; the server took the update, but shows another value or none
        Locked,      ///< cannot be changed any more
        Unavailable, ///< such a session has no such setting
    };

    struct Note
    {
        State state = State::InForce;
        QString text; ///< why, as a sentence; empty when there is nothing to say
    };

    /// The new truth. Edits stay.
    void follow(const SettingsInForce &inForce);

    /// As follow(), of another session: edits go.
    void reset(const SettingsInForce &inForce);

    const SettingsInForce &inForce() const { return m_inForce; }

    void edit(SettingField field, const QJsonValue &value);
    void revert(SettingField field);
    void revertAll();

    /// The value to show: the edit, or what was sent, or what is in force. May be Undefined.
    QJsonValue shown(SettingField field) const;

    bool isChanged(SettingField field) const;
    bool applies(SettingField field) const;
    SettingSet changed() const; ///< those that apply

    Note note(SettingField field) const;

    /// What the server said to the last update, where it is about no single field.
    QString refusal() const { return m_inForce.refusal; }

    /// The session object of a session.update with nothing but the changes, which are then waited for. Empty when
    /// there are none.
    QJsonObject takeUpdate();

private:
    using Edits = std::array<std::optional<QJsonValue>, kSettingFields>;

    SettingValues shownValues() const;

    /// What goes for a field that nobody edited: what is in force, or what it was when the way of taking turns that is
    /// chosen now was last in force.
    QJsonValue standing(SettingField field) const;
    QString lockedBecause(SettingField field) const;

    SettingsInForce m_inForce;
    Edits m_edits;
    Edits m_sent;
    SettingSet m_touched; ///< edited since the last refusal
    int m_updatesWhenSent = 0;
};

} // namespace turnscope
