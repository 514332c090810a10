// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/http_run.h"

#include "app/tools/tool_text.h"
#include "models/tools/tool_answer.h"

#include <QNetworkReply>

namespace turnscope {

using namespace Qt::StringLiterals;

HttpRun::HttpRun(QUrl url, Call call, std::chrono::milliseconds limit, QObject *parent)
    : ToolRunner(parent)
    , m_url(std::move(url))
    , m_call(std::move(call))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end({{}, tooSlow(m_limit.intervalAsDuration())}); });
}

HttpRun::~HttpRun()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void HttpRun::start()
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Turnscope-Tool", QUrl::toPercentEncoding(m_call.tool)); // a name may hold anything
    request.setRawHeader("X-Turnscope-Call", m_call.callId.toPercentEncoding());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_limit.start();
    m_reply = m_network.post(request, m_call.arguments);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpRun::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpRun::noteEnd);
}

void HttpRun::read()
{
    if (m_over)
        return;
    m_output += m_reply->readAll();
    if (m_output.size() > ToolAnswer::kMostOutput)
        end({{}, tooMuchOutput()});
}

void HttpRun::noteEnd()
{
    read();
    if (m_over)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return end({{}, {tr("%1 could not be reached.").arg(m_url.host()), m_reply->errorString()}});
    if (status < 200 || status > 299)
        return end(
            {{}, {tr("%1 answered with HTTP status %2.").arg(m_url.host()).arg(status), toolComplaint(m_output)}});
    if (m_reply->error() != QNetworkReply::NoError)
        return end({{}, {tr("The answer of %1 broke off.").arg(m_url.host()), m_reply->errorString()}});
    end(toolText(m_output));
}

void HttpRun::end(const ToolOutcome &outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    m_output.clear();
    if (m_reply->isRunning())
        m_reply->abort();
    Q_EMIT finished(outcome);
}

} // namespace turnscope
