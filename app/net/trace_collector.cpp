// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/trace_collector.h"

#include "models/mcp/mcp_server.h"
#include "models/protocol/url_secrets.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestAnswer = 1 << 20; // bytes; it is a few
constexpr qsizetype kLongestQuote = 300;   // characters
constexpr std::chrono::milliseconds kLook{50};

struct DeleteLater
{
    void operator()(QNetworkReply *reply) const
    {
        reply->abort();
        reply->deleteLater();
    }
};

} // namespace

Result<QUrl> TraceCollector::parse(const QString &text, bool withHeaders)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return failure(tr("%1 is no address of a collector. It is like http://127.0.0.1:4318/v1/traces.")
                           .arg(turnscope::withoutSecrets(url).toString()));
    if (!url.userInfo().isEmpty())
        return failure(
            tr("An address with a password in it can be read by all who see this machine's processes. Give it "
               "with --header."));
    if (withHeaders && url.scheme() == "http"_L1 && !isLoopback(url))
        return failure(
            tr("A token would go to %1 in the clear. Give an address that begins with https.").arg(url.host()));
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/v1/traces"_s);
    return url;
}

TraceCollector::TraceCollector(QUrl address, QList<Header> headers, std::chrono::milliseconds patience)
    : m_address(std::move(address))
    , m_headers(std::move(headers))
    , m_patience(patience)
{
}

QString TraceCollector::name() const
{
    return turnscope::withoutSecrets(m_address).toString();
}

Result<TraceCollector::Receipt> TraceCollector::send(const QByteArray &request, const std::function<bool()> &goOn)
{
    QNetworkRequest head(m_address);
    head.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    head.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : m_headers)
        head.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(m_network.post(head, request));
    QEventLoop waiting;
    QByteArray body;
    bool late = false;
    QTimer patience;
    QTimer look;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &waiting, [&] {
        body += reply->readAll();
        if (body.size() > kLongestAnswer)
            waiting.quit();
    });
    QObject::connect(&patience, &QTimer::timeout, &waiting, [&] {
        late = true;
        waiting.quit();
    });
    QObject::connect(&look, &QTimer::timeout, &waiting, [&] {
        if (!goOn())
            waiting.quit();
    });
    patience.start(m_patience);
    look.start(kLook);
    if (!reply->isFinished())
        waiting.exec();
    if (!goOn())
        return failure(tr("Stopped: whether %1 took the spans is not known.").arg(name()));
    if (late)
        return failure(
            tr("%1 did not answer within %2 s. Whether it took the spans is not known; sent again, they are the "
               "same.")
                .arg(name())
                .arg(double(m_patience.count()) / 1000));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failure(tr("%1 could not be reached: %2. Does a collector run there that takes OTLP over HTTP?")
                           .arg(name(), quoted(reply->errorString().toUtf8())));
    if (status < 200 || status > 299)
        return tl::unexpected(refusal(status, body));
    if (reply->error() != QNetworkReply::NoError || body.size() > kLongestAnswer)
        return failure(tr("The answer of %1 broke off: whether it took the spans is not known.").arg(name()),
                       reply->errorString());
    return receiptOf(body);
}

/// OTLP lets a collector take a request in part, and say so in an answer that is a success.
Result<TraceCollector::Receipt> TraceCollector::receiptOf(const QByteArray &body) const
{
    if (body.trimmed().isEmpty())
        return Receipt();
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    if (!answer.isObject())
        return failure(tr("%1 answers with something that is no answer of a collector: “%2”. Is the address right? It "
                          "often ends in /v1/traces.")
                           .arg(name(), quoted(body)));
    const QJsonValue partial = answer["partialSuccess"_L1];
    const QJsonValue rejected = partial["rejectedSpans"_L1]; // a string, in protobuf's JSON
    return Receipt{rejected.isString() ? rejected.toString().toLongLong() : rejected.toInteger(),
                   quoted(partial["errorMessage"_L1].toString().toUtf8())};
}

Error TraceCollector::refusal(int status, const QByteArray &body) const
{
    QString text;
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        text = tr("%1 sends us elsewhere (HTTP %2), where nothing was sent. Give that address.");
        break;
    case 401:
    case 403:
        text = m_headers.isEmpty() ? tr("%1 wants an authorization (HTTP %2): give it with --header.")
                                   : tr("%1 does not take the authorization (HTTP %2).");
        break;
    case 404:
    case 405:
        text = tr("%1 takes no traces (HTTP %2). Is the address right? It often ends in /v1/traces.");
        break;
    case 413:
        text = tr("%1 takes no requests of this size (HTTP %2): its owner must raise the limit.");
        break;
    case 415:
        text = tr("%1 takes no JSON (HTTP %2): it wants OTLP as protobuf. A collector in between can translate.");
        break;
    case 429:
    case 502:
    case 503:
    case 504:
        text = tr("%1 cannot take it now (HTTP %2). Try again later: the spans will be the same.");
        break;
    default:
        text = status >= 500 ? tr("%1 broke down (HTTP %2).") : tr("%1 refuses the spans (HTTP %2).");
    }
    text = text.arg(name()).arg(status);
    const QString message = QJsonDocument::fromJson(body)["message"_L1].toString(); // google.rpc.Status
    const QString said = quoted(message.isEmpty() ? body : message.toUtf8());
    if (!said.isEmpty())
        text += u' ' + tr("It says: %1").arg(said);
    return {text, {}};
}

/// In one line, cut short, and without the token, should it be repeated.
QString TraceCollector::quoted(const QByteArray &theirs) const
{
    QByteArray text = theirs.left(16 * kLongestQuote);
    for (const auto &[name, value] : m_headers) {
        const QByteArray bare = value.mid(value.lastIndexOf(' ') + 1); // of "Bearer …"
        if (!bare.isEmpty())
            text.replace(bare, "[redacted]");
    }
    const QString line = QString::fromUtf8(text).simplified();
    return line.size() > kLongestQuote ? line.left(kLongestQuote) + u'…' : line;
}

} // namespace turnscope
