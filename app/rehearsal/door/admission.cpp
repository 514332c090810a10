// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/admission.h"

#include "app/rehearsal/door/client_secrets.h"

#include <QUrlQuery>

#include <openssl/crypto.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyRefused = 3000; // the service's close codes
constexpr int kShapeRefused = 4000;
constexpr auto kKeyProtocol = "openai-insecure-api-key."_L1;
constexpr auto kBearer = "bearer "_L1;

QStringList subprotocols(const Introduction &client)
{
    QStringList names;
    for (const QByteArray &name : client.header("Sec-WebSocket-Protocol").split(','))
        names << QString::fromLatin1(name.trimmed());
    return names;
}

QString query(const Introduction &client, const QString &key)
{
    return QUrlQuery(client.url).queryItemValue(key, QUrl::FullyDecoded);
}

bool isTranscriber(const QString &model)
{
    return model.contains("transcribe"_L1) || model.contains("whisper"_L1);
}

/// The time it takes does not tell how much of a guess is right.
bool same(const QString &a, const QString &b)
{
    const QByteArray x = a.toUtf8();
    const QByteArray y = b.toUtf8();
    return x.size() == y.size() && CRYPTO_memcmp(x.constData(), y.constData(), size_t(x.size())) == 0;
}

tl::unexpected<Refused> refused(const QString &code, const QString &message)
{
    return tl::unexpected(Refused{{code, message, {}}, kShapeRefused});
}

} // namespace

QString Introduction::key() const
{
    const QString authorization = QString::fromLatin1(header("Authorization")).trimmed();
    if (authorization.startsWith(kBearer, Qt::CaseInsensitive))
        return authorization.sliced(kBearer.size()).trimmed();
    if (const QByteArray azure = header("api-key"); !azure.isEmpty())
        return QString::fromLatin1(azure);
    for (const QString &name : subprotocols(*this)) {
        if (name.startsWith(kKeyProtocol))
            return name.sliced(kKeyProtocol.size());
    }
    return query(*this, u"api-key"_s);
}

std::optional<BetaDoor> Introduction::betaDoor() const
{
    if (url.path() == "/openai/realtime"_L1)
        return BetaDoor::AzurePreview;
    if (url.path() == "/voice-live/realtime"_L1)
        return BetaDoor::VoiceLive;
    if (header("OpenAI-Beta").toLower().contains("realtime=v1")
        || subprotocols(*this).contains("openai-beta.realtime-v1"_L1))
        return BetaDoor::OpenAi;
    return {};
}

std::optional<Refused> checkKey(const QString &key, const Rules &rules)
{
    if (const ClientSecrets::Secret *secret = rules.secrets.find(key)) {
        if (rules.now < secret->expires)
            return {};
        return Refused{{u"invalid_api_key"_s, u"Ephemeral token expired"_s, {}}, kKeyRefused};
    }
    if (rules.token.isEmpty() || same(rules.token, key))
        return {};
    if (key.isEmpty()) {
        return Refused{{{}, u"Missing bearer or basic authentication in header"_s, {}}, kKeyRefused};
    }
    return Refused{{u"invalid_api_key"_s, u"Incorrect API key provided."_s, {}}, kKeyRefused};
}

tl::expected<EffectiveSession, Refused> admit(const Introduction &client, const Rules &rules)
{
    const QString key = client.key();
    if (const auto refusal = checkKey(key, rules))
        return tl::unexpected(*refusal);
    if (client.betaDoor() && !rules.beta) {
        return refused(u"beta_api_shape_disabled"_s,
                       u"The Realtime Beta API is no longer supported. Please use /v1/realtime for the GA API."_s);
    }
    const ClientSecrets::Secret *secret = rules.secrets.find(key);
    const QJsonObject settings = secret ? secret->session : QJsonObject();
    QString model = query(client, u"model"_s);
    if (model.isEmpty())
        model = query(client, u"deployment"_s);
    if (model.isEmpty())
        model = settings.value("model"_L1).toString();
    const bool transcribes =
        query(client, u"intent"_s) == "transcription"_L1 || settings.value("type"_L1) == "transcription"_L1;
    if (!transcribes && model.isEmpty())
        return refused(u"missing_model"_s, u"You must provide a model parameter."_s);
    if (!transcribes && isTranscriber(model))
        return refused(u"invalid_model"_s, u"Model \"%1\" is not supported in Realtime API"_s.arg(model.left(64)));

    EffectiveSession session(transcribes ? EffectiveSession::Kind::Transcription : EffectiveSession::Kind::Realtime,
                             transcribes ? QString() : model, rules.now.addSecs(rules.sessionLimit.count()));
    if (!settings.isEmpty()) {
        if (const auto error = session.update(settings, false))
            return tl::unexpected(Refused{*error, kShapeRefused});
    }
    return session;
}

} // namespace turnscope
