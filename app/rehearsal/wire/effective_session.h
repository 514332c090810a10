// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"
#include "models/audio/audio_format.h"
#include "models/speech/turn_detector.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

#include <optional>

namespace turnscope {

/// The settings in force of one session on the rehearsal endpoint, in the very form in which `session.created` and
/// `session.updated` show them (PROTOCOL 3). A value type.
class EffectiveSession
{
public:
    enum class Kind { Realtime, Transcription };

    /// The defaults of `model`: the 2.x models have voice marin and 500 ms of silence, the others alloy and 200.
    EffectiveSession(Kind kind, const QString &model, const QDateTime &expires);

    /// Takes over what `update` names, all of it or nothing. `update` has passed schema::checkSession().
    std::optional<WireError> update(const QJsonObject &update, bool assistantHasSpoken);

    const QJsonObject &toJson() const { return m_session; }
    Kind kind() const { return m_kind; }
    QString id() const;
    QString model() const;
    bool reasons() const; ///< the model is of the 2.x family: its messages have a `phase`

    QString instructions() const;
    QJsonArray tools() const;

    /// The tools as they were given last, with the secrets of MCP servers, which toJson() does not hold; for those servers alone.
    const QJsonArray &givenTools() const { return m_given; }

    QJsonValue toolChoice() const;
    QString voice() const;
    double speed() const;
    bool speaks() const; ///< output_modalities is ["audio"]
    QJsonValue maxOutputTokens() const;
    AudioFormat inputFormat() const;
    QJsonObject transcription() const; ///< empty when off

    /// The numbers of server_vad; for semantic_vad, a pause after which a look at the words is worth it. Nothing when turn
    /// detection is off.
    std::optional<TurnDetectorSettings> turnDetection() const;
    std::optional<QString> eagerness() const; ///< of semantic_vad
    bool createsResponse() const;
    bool interruptsResponse() const;
    std::optional<milliseconds> idleTimeout() const;

private:
    QJsonObject input() const;
    QJsonObject output() const;
    tl::expected<QJsonObject, WireError> inputAfter(const QJsonObject &newIn) const;
    QJsonObject outputAfter(const QJsonObject &newOut) const;
    QJsonObject turnDetectionObject() const;

    Kind m_kind;
    QJsonObject m_session;
    QJsonArray m_given;
};

/// The format that an `audio.*.format` object names.
AudioFormat audioFormat(const QJsonObject &format);

/// The voice's name, or the id of a custom one.
QString voiceName(const QJsonValue &voice);

} // namespace turnscope
