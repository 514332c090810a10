// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/profile_secrets.h"

#include "models/protocol/secret_forms.h"
#include "models/protocol/url_secrets.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Place = ProfileSecrets::Place;

/// Whose value holds ids of a form that a key might have.
bool isHarmless(const QByteArray &header)
{
    static const QList<QByteArray> names{
        "openai-project", "openai-organization", "openai-beta",        "openai-safety-identifier", "user-agent",
        "origin",         "traceparent",         "x-client-request-id"};
    return names.contains(header.toLower());
}

bool namesSecret(const QByteArray &header)
{
    const QByteArray name = header.toLower();
    const QList<QByteArray> signs{"auth", "key", "token", "cookie", "secret", "password", "credential"};
    return std::any_of(signs.begin(), signs.end(), [&](const QByteArray &sign) { return name.contains(sign); });
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Where the secret of a header's value is; empty when there is none.
std::optional<ByteSpan> secretOf(const Profile::Header &header)
{
    const std::string_view value = view(header.value);
    if (const size_t mark = value.find(kSecretMark); mark != std::string_view::npos)
        return ByteSpan{mark, mark + std::string_view(kSecretMark).size()};
    std::vector<ByteSpan> found;
    secrets::findByForm(value, found);
    if (namesSecret(header.name)) {
        const QByteArray lower = header.value.toLower();
        for (const QByteArray scheme : {"bearer ", "basic ", "token "}) {
            if (lower.startsWith(scheme))
                return ByteSpan{size_t(scheme.size()), value.size()};
        }
        return ByteSpan{0, value.size()};
    }
    if (!found.empty()) {
        const auto begin = std::min_element(found.begin(), found.end(),
                                            [](const ByteSpan &a, const ByteSpan &b) { return a.begin < b.begin; });
        const auto end = std::max_element(found.begin(), found.end(),
                                          [](const ByteSpan &a, const ByteSpan &b) { return a.end < b.end; });
        return ByteSpan{begin->begin, end->end};
    }
    if (!isHarmless(header.name) && secrets::looksLikeKey(value))
        return ByteSpan{0, value.size()};
    return {};
}

Place placeOf(const UrlSecret &secret)
{
    switch (secret.where) {
    case UrlSecret::Where::UserInfo:
        return {Place::Where::UserInfo, {}};
    case UrlSecret::Where::Path:
        return {Place::Where::Path, secret.name};
    case UrlSecret::Where::Query:
        break;
    }
    return {Place::Where::Query, secret.name};
}

bool isMissing(const Place &place, const QByteArray &secret)
{
    return secret == kSecretMark || secret.isEmpty() || (place.where == Place::Where::Query && secret == "redacted");
}

/// The profile with each of its secrets, also the missing ones, replaced by the answer, always in the same order.
template<typename Replacement>
Profile replaced(Profile profile, Replacement replacement)
{
    for (Profile::Header &header : profile.headers) {
        if (const auto span = secretOf(header)) {
            const auto begin = qsizetype(span->begin);
            const auto size = qsizetype(span->end - span->begin);
            header.value.replace(begin, size,
                                 replacement(Place{Place::Where::Header, QString::fromLatin1(header.name)},
                                             header.value.mid(begin, size)));
        }
    }
    profile.url = withSecretsReplaced(profile.url, [&](const UrlSecret &place, const QString &secret) {
        return QString::fromUtf8(replacement(placeOf(place), secret.toUtf8()));
    });
    return profile;
}

} // namespace

QString ProfileSecrets::Place::text() const
{
    switch (where) {
    case Where::Header:
        return tr("the header %1").arg(name);
    case Where::UserInfo:
        return tr("the address, as user:password");
    case Where::Path:
        return tr("the address's path");
    case Where::Query:
        break;
    }
    return name.isEmpty() ? tr("the address, behind “?”") : tr("%1= of the address").arg(name);
}

QString ProfileSecrets::Place::variable() const
{
    const QString tail = where == Where::UserInfo ? u"user"_s : where == Where::Path ? u"path"_s : name;
    QString variable = u"TURNSCOPE_SECRET_"_s + (tail.isEmpty() ? u"query"_s : tail).toUpper();
    for (QChar &c : variable) {
        if (!(c >= u'A' && c <= u'Z') && !c.isDigit())
            c = u'_';
    }
    return variable;
}

Profile ProfileSecrets::takenOut(const Profile &profile)
{
    return replaced(profile, [](const Place &, const QByteArray &) { return QByteArray(kSecretMark); });
}

QList<ProfileSecrets::Place> ProfileSecrets::missing(const Profile &profile)
{
    QList<Place> places;
    replaced(profile, [&places](const Place &place, const QByteArray &secret) {
        if (isMissing(place, secret))
            places += place;
        return secret;
    });
    return places;
}

Profile ProfileSecrets::filled(const Profile &profile, const QList<QByteArray> &secrets)
{
    qsizetype next = 0;
    return replaced(profile, [&](const Place &place, const QByteArray &secret) {
        if (!isMissing(place, secret))
            return secret;
        QByteArray given = secrets.value(next++).trimmed();
        given.removeIf([](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
        return given.isEmpty() ? QByteArray(kSecretMark) : given;
    });
}

QList<QByteArray> ProfileSecrets::in(const Profile &profile)
{
    QList<QByteArray> secrets = secretsIn(profile.url);
    secrets.removeIf([](const QByteArray &secret) { return secret == kSecretMark || secret == "redacted"; });
    replaced(profile, [&secrets](const Place &place, const QByteArray &secret) {
        if (place.where == Place::Where::Header && !isMissing(place, secret))
            secrets += secret;
        return secret;
    });
    return secrets;
}

} // namespace turnscope
