// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"

#include <QJsonObject>

#include <tl/expected.hpp>

#include <vector>

namespace turnscope {

/// By which of its doors a client asks for the shapes of the beta (PROTOCOL 1.7 to 1.9).
enum class BetaDoor { OpenAi, AzurePreview, VoiceLive };

/// Speaks the beta to one client: makes GA of what the client sends and beta of what the endpoint answers, so that
/// everything behind it knows GA alone. Event names come from the EventCatalogue, setting names from FlatNames. A value
/// type; remembers what the client set that GA does not know (temperature, the settings of Voice Live).
class BetaDialect
{
public:
    /// One event as it is sent.
    struct Told
    {
        QString type;
        QJsonObject event;
    };

    /// `conversationId` is said in `conversation.created`.
    BetaDialect(BetaDoor door, bool transcribes, const QString &conversationId);

    /// The GA form of a client's event; an error, in the beta's terms, when it has none.
    tl::expected<QJsonObject, WireError> toGa(const QJsonObject &event);

    /// What the beta says instead of a GA event: most often one event, sometimes none or two.
    std::vector<Told> fromGa(const QString &type, QJsonObject event);

    /// An error about a GA event in the beta's terms.
    static WireError fromGa(const WireError &error);

private:
    tl::expected<QJsonObject, WireError> settingsToGa(QJsonObject flat);
    tl::expected<QJsonObject, WireError> responseToGa(QJsonObject flat) const;
    QJsonObject settingsFromGa(const QJsonObject &session) const;
    QJsonObject responseFromGa(const QJsonObject &response) const;
    bool says(const QString &type, const QJsonObject &event) const;

    BetaDoor m_door;
    bool m_transcribes;
    QString m_conversationId;
    QString m_transcriber; ///< the model of the input transcription, when it is on
    QJsonObject m_own;     ///< settings in force that only the beta has
    QJsonObject m_asked;   ///< those of an update that is not in force yet
};

} // namespace turnscope
