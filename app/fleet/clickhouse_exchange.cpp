// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/clickhouse_exchange.h"

#include "app/fleet/clickhouse_answer.h"
#include "models/fleet/fleet_address.h"
#include "models/mcp/mcp_server.h"

#include <QNetworkProxy>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestAnswer = qint64(64) * 1024 * 1024; // bytes
constexpr qsizetype kLongestSaid = 300;                     // letters of what the server says of an error

/// The first line of it, short, without the password.
QString quoted(const QByteArray &said, const QByteArray &password)
{
    QByteArray clean = said;
    if (!password.isEmpty())
        clean.replace(password, "…");
    const QString line = QString::fromUtf8(clean).section(u'\n', 0, 0).simplified();
    return line.size() > kLongestSaid ? line.left(kLongestSaid) + u'…' : line;
}

} // namespace

ClickHouseExchange::ClickHouseExchange(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ClickHouseExchange::~ClickHouseExchange()
{
    stop();
}

void ClickHouseExchange::stop()
{
    const auto asked = std::exchange(m_asked, {});
    for (const std::shared_ptr<Asked> &each : asked)
        drop(*each);
}

void ClickHouseExchange::giveUp(quint64 number)
{
    const auto found = std::ranges::find_if(m_asked, [=](const auto &each) { return each->number == number; });
    if (number == 0 || found == m_asked.end())
        return;
    const std::shared_ptr<Asked> asked = *found;
    m_asked.erase(found);
    drop(*asked);
}

void ClickHouseExchange::drop(Asked &asked)
{
    asked.done = {};
    if (!asked.reply)
        return;
    asked.reply->disconnect(this);
    asked.reply->abort();
    asked.reply->deleteLater();
}

void ClickHouseExchange::ask(const FleetSource &source, const QByteArray &sql, Done done, quint64 number)
{
    auto asked = std::make_shared<Asked>();
    asked->number = number;
    asked->done = std::move(done);
    m_asked.push_back(asked);
    const auto address = FleetAddress::parse(source.place);
    const QString user = source.user.isEmpty() ? qEnvironmentVariable("CLICKHOUSE_USER") : source.user;
    asked->password = source.password.isEmpty() ? qgetenv("CLICKHOUSE_PASSWORD") : source.password;
    std::optional<Error> objection;
    if (!address)
        objection = address.error();
    else if (!asked->password.isEmpty() && address->url.scheme() != "https"_L1 && !isLoopback(address->url))
        objection = Error{tr("The password would go to %1 for everybody to read: use https, or a user without one.")
                              .arg(address->url.host()),
                          {}};
    if (objection) {
        asked->refused = *objection;
        QTimer::singleShot(0, this, [this, asked] { finish(asked); });
        return;
    }
    asked->host = address->url.authority();
    send(asked, address->url, user, sql);
}

void ClickHouseExchange::send(const std::shared_ptr<Asked> &asked, const QUrl &url, const QString &user,
                              const QByteArray &sql)
{
    const auto proxies =
        isLoopback(url) ? QList<QNetworkProxy>() : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    m_network.setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain; charset=utf-8"_s);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!user.isEmpty())
        request.setRawHeader("X-ClickHouse-User", user.toUtf8());
    if (!asked->password.isEmpty())
        request.setRawHeader("X-ClickHouse-Key", asked->password);
    QByteArray statement = sql.trimmed();
    while (statement.endsWith(';'))
        statement.chop(1);
    asked->reply = m_network.post(request, statement + "\nFORMAT JSONCompact");
    connect(asked->reply, &QNetworkReply::readyRead, this, [this, asked] { take(asked); });
    connect(asked->reply, &QNetworkReply::finished, this, [this, asked] { finish(asked); });
    auto *patience = new QTimer(asked->reply);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [asked] {
        asked->isTooLate = true;
        asked->reply->abort();
    });
    patience->start(m_patience);
}

void ClickHouseExchange::take(const std::shared_ptr<Asked> &asked)
{
    asked->answer += asked->reply->readAll();
    if (asked->answer.size() > kLongestAnswer && !std::exchange(asked->isTooLong, true))
        asked->reply->abort();
}

void ClickHouseExchange::finish(const std::shared_ptr<Asked> &asked)
{
    if (!asked->done) // stopped
        return;
    if (asked->reply && !asked->isTooLong)
        asked->answer += asked->reply->readAll();
    const Result<FleetAnswer> result = resultOf(*asked);
    const Done done = std::exchange(asked->done, {});
    std::erase(m_asked, asked);
    if (asked->reply)
        asked->reply->deleteLater();
    done(result);
}

Result<FleetAnswer> ClickHouseExchange::resultOf(const Asked &asked)
{
    if (!asked.refused.text.isEmpty())
        return tl::unexpected(asked.refused);
    if (asked.isTooLate)
        return failure(tr("%1 did not answer in time. Try again, or see how busy it is.").arg(asked.host));
    if (asked.isTooLong)
        return failure(tr("The answer of %1 is too long. Ask for less.").arg(asked.host));
    const int status = asked.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failure(
            tr("%1 cannot be reached. See whether the server runs, and the address is right.").arg(asked.host),
            asked.reply->errorString());
    const QString said = quoted(asked.answer, asked.password);
    if (status == 401 || status == 403 || said.contains("Authentication"_L1) || said.contains("Code: 193"_L1)
        || said.contains("Code: 192"_L1))
        return failure(tr("%1 does not let this user in. Give another user or password.").arg(asked.host), said);
    if (said.contains("Code: 81"_L1) || said.contains("Code: 60,"_L1) || said.contains("Code: 60."_L1))
        return failure(tr("%1 has no tables of a fleet in this database. Load digests first: see "
                          "packaging/fleet/load-clickhouse.")
                           .arg(asked.host),
                       said);
    if (status != 200)
        return failure(tr("%1 refuses the question (HTTP %2): %3").arg(asked.host).arg(status).arg(said), said);
    return ClickHouseAnswer::of(asked.answer);
}

} // namespace turnscope
