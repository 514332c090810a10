// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/session/session_form.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <optional>
#include <vector>

namespace turnscope {

/// One setting that a run has otherwise than its parent: a field of the schema and a value in the form of its
/// SettingSpec::Kind. A value.
struct SettingChange
{
    SettingField field{};
    QJsonValue value;

    friend bool operator==(const SettingChange &, const SettingChange &) = default;
};

/// The settings that a run changes, one a field, and what they make of a session.update. A value.
class SettingChanges
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SettingChanges)

public:
    /// Of `PATH=VALUE`: a path of the session as GA or the beta writes it, with or without "session." before it. An error
    /// says which part is wrong, and what is taken instead.
    static Result<SettingChange> parse(const QString &assignment);

    /// Whether the field takes the value; an error names its range or its choices.
    static Result<void> check(const SettingChange &change);

    /// As people write it: "audio.input.turn_detection.silence_duration_ms = 300".
    static QString text(const SettingChange &change);

    /// Replaces what was set of the same field.
    void set(const SettingChange &change);

    /// The tools that are offered instead of the parent's, as a session object has them.
    void setTools(const QJsonArray &tools) { m_tools = tools; }
    const std::optional<QJsonArray> &tools() const { return m_tools; }

    /// These, and where `others` say something of the same, what they say.
    SettingChanges with(const SettingChanges &others) const;

    bool isEmpty() const { return m_changed.none() && !m_tools; }
    std::vector<SettingChange> all() const; ///< in the schema's order
    bool has(SettingField field) const { return m_changed.test(size_t(field)); }

    /// The session object of a session.update that brings the changes about, for a session whose own object is `inForce`
    /// (its form decides ours). Empty when there is nothing to change there.
    QJsonObject update(const QJsonObject &inForce, Dialect dialect) const;

    /// `update`, a session object that the parent sent, with the changes in it; without its stored prompt where the
    /// instructions are changed.
    QJsonObject mergedInto(const QJsonObject &update, const QJsonObject &inForce, Dialect dialect) const;

    /// What cannot be set in such a session, and why, a sentence each.
    QStringList refused(const QJsonObject &inForce, Dialect dialect) const;

private:
    SettingValues m_values;
    SettingSet m_changed;
    std::optional<QJsonArray> m_tools;
};

} // namespace turnscope
