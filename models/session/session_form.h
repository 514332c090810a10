// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/dialect.h"
#include "models/session/setting_values.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <bitset>

namespace turnscope {

using SettingSet = std::bitset<kSettingFields>;

/// How an endpoint writes its session object: nested as GA does, or flat as the beta and its relatives. Reads the
/// settings out of it, and makes the object that changes them. A value.
class SessionForm
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SessionForm)

public:
    SessionForm() = default; ///< GA's

    /// As the endpoint's own `session` object shows it.
    SessionForm(const QJsonObject &session, Dialect dialect);

    /// Why a field cannot be set in such a session, as a sentence; empty when it can.
    QString whyNot(SettingField field) const;

    /// What a session object tells; a nested value wins over a flat one. Any object.
    static SettingValues read(const QJsonObject &session);

    /// The session object of a session.update that brings `changed` to `wanted`, and touches nothing else. An object
    /// within the session (turn_detection, transcription, truncation) goes whole, with what is in force, for the
    /// protocol does not say whether its absent fields would stay. Empty when nothing is changed.
    QJsonObject update(const SettingValues &inForce, const SettingValues &wanted, SettingSet changed) const;

private:
    QJsonValue turnDetection(const SettingValues &values, const SettingValues &inForce, SettingSet changed) const;

    bool m_nested = true;
    bool m_transcriptionOnly = false;
    Dialect m_dialect{};
};

/// Whether a field has a meaning beside the other values: a threshold only with server_vad.
bool settingApplies(SettingField field, const SettingValues &values);

} // namespace turnscope
