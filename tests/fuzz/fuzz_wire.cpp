// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/beta_dialect.h"
#include "app/rehearsal/wire/client_schema.h"
#include "app/rehearsal/wire/effective_session.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

namespace turnscope {

namespace {

void send(const QJsonObject &event, EffectiveSession &session)
{
    if (schema::checkClientEvent(event))
        return;
    if (event.value(QStringLiteral("type")) == QStringLiteral("session.update"))
        (void)session.update(event.value(QStringLiteral("session")).toObject(), false);
    (void)session.inputFormat();
    (void)session.turnDetection();
    (void)session.transcription();
    (void)session.voice();
    fuzz::hold(session.toJson().contains(QStringLiteral("id")));
}

} // namespace

/// A client's events, one a line, as the endpoint takes them: in the form of GA, and through each door of the beta.
void fuzz::fuzz_wire(QByteArrayView input)
{
    const QDateTime end = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    EffectiveSession ga(EffectiveSession::Kind::Realtime, QStringLiteral("gpt-realtime-2"), end);
    EffectiveSession beta(EffectiveSession::Kind::Transcription, QStringLiteral("gpt-realtime"), end);
    std::vector<BetaDialect> doors;
    for (const BetaDoor door : {BetaDoor::OpenAi, BetaDoor::AzurePreview, BetaDoor::VoiceLive})
        doors.emplace_back(door, true, QStringLiteral("conv_1"));
    for (const QByteArray &line : input.toByteArray().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        send(event, ga);
        for (BetaDialect &door : doors) {
            const auto asked = door.toGa(event);
            if (asked)
                send(*asked, beta);
            else
                (void)BetaDialect::fromGa(asked.error());
            (void)door.fromGa(event.value(QStringLiteral("type")).toString(), event);
        }
    }
}

} // namespace turnscope
