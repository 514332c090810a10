// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/client_secrets.h"

#include "app/rehearsal/wire/client_schema.h"
#include "app/rehearsal/wire/door_limits.h"
#include "app/rehearsal/wire/effective_session.h"
#include "app/rehearsal/wire/ids.h"
#include "app/rehearsal/wire/wire_schema.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualSeconds = 600;
constexpr int kFewestSeconds = 10;
constexpr int kMostSeconds = 7200;

schema::Refusal checkBody(const QJsonObject &body)
{
    using namespace schema;
    static const Check check = object({
        {u"expires_after"_s, nullable(object({{u"anchor"_s, oneOf({u"created_at"_s})},
                                              {u"seconds"_s, integer(kFewestSeconds, kMostSeconds)}}))},
        {u"session"_s, openObject()},
    });
    if (const Refusal refusal = check(body, {}))
        return refusal;
    return body.contains("session"_L1) ? checkSession(body.value("session"_L1).toObject(), u"session"_s) : Refusal();
}

} // namespace

HttpResponse ClientSecrets::create(const QByteArray &body, const QDateTime &now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!body.trimmed().isEmpty() && !document.isObject()) {
        return HttpResponse::refusal(400, "Bad Request",
                                     {u"invalid_json"_s, u"We could not parse the JSON body of your request."_s, {}});
    }
    const QJsonObject asked = document.object();
    if (const auto refusal = checkBody(asked))
        return HttpResponse::refusal(400, "Bad Request", *refusal);

    const QJsonObject settings = asked.value("session"_L1).toObject();
    const bool transcribes = settings.value("type"_L1) == "transcription"_L1;
    EffectiveSession session(transcribes ? EffectiveSession::Kind::Transcription : EffectiveSession::Kind::Realtime,
                             settings.value("model"_L1).toString(u"gpt-realtime"_s), QDateTime::fromSecsSinceEpoch(0));
    if (!settings.isEmpty()) {
        if (const auto refusal = session.update(settings, false))
            return HttpResponse::refusal(400, "Bad Request", *refusal);
    }
    const int seconds = asked.value("expires_after"_L1).toObject().value("seconds"_L1).toInt(kUsualSeconds);
    m_secrets.push_back({ids::clientSecret(), now.addSecs(seconds), settings, body.size()});
    m_weight += body.size();
    while (m_secrets.size() > kMost || m_weight > DoorLimits::kMostOfSecrets) {
        m_weight -= m_secrets.front().weight;
        m_secrets.pop_front();
    }
    const Secret &secret = m_secrets.back();
    const QJsonObject answer{{u"value"_s, secret.value},
                             {u"expires_at"_s, secret.expires.toSecsSinceEpoch()},
                             {u"session"_s, session.toJson()}};
    return {200, "OK", QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

const ClientSecrets::Secret *ClientSecrets::find(const QString &value) const
{
    for (const Secret &secret : m_secrets) {
        if (secret.value == value)
            return &secret;
    }
    return nullptr;
}

} // namespace turnscope
