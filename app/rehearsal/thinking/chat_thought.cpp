// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_thought.h"

#include "models/protocol/redactor.h"
#include "models/protocol/url_secrets.h"

#include <QJsonDocument>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCannotThink = "rehearsal_cannot_think"_L1;
constexpr qsizetype kLongestQuote = 300; // characters

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool streams(const QNetworkReply &reply)
{
    return statusOf(reply) == 200
           && reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/event-stream"_L1);
}

/// The code that the service would give for the same reason (PROTOCOL 11).
QString codeFor(int status, const QString &theirs)
{
    switch (status) {
    case 401:
    case 403:
        return u"invalid_api_key"_s;
    case 404:
        return u"model_not_found"_s;
    case 429:
        return theirs == "insufficient_quota"_L1 ? theirs : u"rate_limit_exceeded"_s;
    case 503:
        return u"server_is_overloaded"_s;
    default:
        return status >= 500 ? u"server_error"_s : QString(kCannotThink);
    }
}

} // namespace

ChatThought::ChatThought(std::unique_ptr<QNetworkReply> reply, std::chrono::milliseconds patience, QByteArray secret,
                         QString model, Again again)
    : m_reply(std::move(reply))
    , m_secret(std::move(secret))
    , m_model(std::move(model))
    , m_again(std::move(again))
{
    follow();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_patience.intervalAsDuration()).count();
        fail(u"rehearsal_thinks_too_slowly"_s, tr("%1 said nothing for %2 s.").arg(endpoint()).arg(seconds));
    });
    m_patience.start();
}

ChatThought::~ChatThought()
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply.release()->deleteLater(); // its own signal may be what ends us
}

void ChatThought::follow()
{
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ChatThought::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ChatThought::noteEnd);
}

ThoughtCount ChatThought::count() const
{
    ThoughtCount count = m_answer.count();
    if (count.model.isEmpty())
        count.model = m_model;
    return count;
}

/// Behind the answer only its usage is waited for.
void ChatThought::readCount()
{
    if (m_counted)
        return;
    const auto events = m_events.push(m_reply->readAll());
    if (!events)
        return endCount();
    for (const QByteArray &data : *events) {
        if (m_answer.take(data) != ChatAnswer::Taken::Well || m_answer.isCounted())
            return endCount();
    }
}

void ChatThought::endCount()
{
    if (std::exchange(m_counted, true))
        return;
    Q_EMIT counted();
}

void ChatThought::read()
{
    if (m_over)
        return readCount();
    m_patience.start();
    const QByteArray bytes = m_reply->readAll();
    if (!streams(*m_reply)) {
        m_body += bytes;
        if (m_body.size() > kLongestBody)
            fail(kCannotThink, tr("%1 answers with more than can be an answer.").arg(endpoint()));
        return;
    }
    const auto events = m_events.push(bytes);
    if (!events) {
        fail(kCannotThink, tr("%1 answers with more than can be an answer.").arg(endpoint()));
        return;
    }
    for (const QByteArray &data : *events) {
        if (!m_over)
            take(data);
    }
    if (!m_over && m_answer.isComplete())
        end(); // with what came of its usage by now
}

void ChatThought::take(const QByteArray &data)
{
    switch (m_answer.take(data)) {
    case ChatAnswer::Taken::Well:
        break;
    case ChatAnswer::Taken::Garbage:
        return fail(kCannotThink,
                    tr("%1 does not answer as a chat endpoint does. Is its address right?").arg(endpoint()));
    case ChatAnswer::Taken::TooMuch:
        return fail(kCannotThink, tr("%1 answers with more than can be an answer.").arg(endpoint()));
    case ChatAnswer::Taken::Refused:
        return fail(codeFor(500, {}), tr("%1 broke off: %2").arg(endpoint(), quoted(m_answer.complaint().second)));
    }
    if (const QString text = m_answer.takeText(); !text.isEmpty())
        Q_EMIT said(text);
}

void ChatThought::noteEnd()
{
    read();
    if (m_over)
        return endCount();
    const int status = statusOf(*m_reply);
    if (status == 0 || (status == 200 && m_reply->error() != QNetworkReply::NoError && !m_answer.isComplete())) {
        return fail(kCannotThink, (status == 0 ? tr("%1 cannot be reached: %2.") : tr("%1 broke off: %2."))
                                      .arg(endpoint(), quoted(m_reply->errorString())));
    }
    if (status != 200)
        return failBy(status);
    if (const QByteArray last = streams(*m_reply) ? m_events.finish() : m_body; !last.isEmpty())
        take(last);
    if (m_over)
        return;
    if (!m_answer.isComplete())
        return fail(kCannotThink, tr("%1 broke off in the middle of its answer.").arg(endpoint()));
    end();
}

void ChatThought::end()
{
    m_over = true;
    m_counted = m_answer.isCounted() || m_reply->isFinished();
    m_patience.stop();
    for (const ChatAnswer::Call &call : m_answer.calls())
        Q_EMIT called(call.function, call.arguments);
    Q_EMIT finished(m_answer.cutShort());
}

void ChatThought::failBy(int status)
{
    if (m_again && (status == 400 || status == 422) && m_body.contains("stream_options")) {
        m_body.clear();
        m_reply->disconnect(this);
        m_reply.release()->deleteLater();
        m_reply = std::exchange(m_again, nullptr)();
        follow();
        m_patience.start();
        return;
    }
    if (status >= 300 && status < 400) {
        return fail(kCannotThink,
                    tr("%1 sends us elsewhere, where nobody asked us to go. Give its new address.").arg(endpoint()));
    }
    const auto complaint = ChatAnswer::complaintIn(QJsonDocument::fromJson(m_body).object());
    const QString said = complaint ? quoted(complaint->second) : QString();
    const QString text = status == 401 || status == 403 ? tr("%1 does not take the key (HTTP %2). %3")
                         : status == 404 ? tr("%1 has no such model, or the address is wrong (HTTP %2). %3")
                         : status == 429 ? tr("%1 has had enough requests (HTTP %2). %3")
                                         : tr("%1 answers with HTTP %2. %3");
    fail(codeFor(status, complaint ? complaint->first : QString()),
         text.arg(endpoint()).arg(status).arg(said).trimmed());
}

void ChatThought::fail(const QString &code, const QString &text)
{
    m_over = true;
    m_counted = true;
    m_patience.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    Q_EMIT failed({text, {}}, code);
}

QString ChatThought::endpoint() const
{
    return tr("The chat endpoint %1").arg(m_reply->request().url().host());
}

QString ChatThought::quoted(const QString &theirs) const
{
    Redactor redactor;
    redactor.add(m_secret);
    for (const QByteArray &secret : secretsIn(m_reply->request().url()))
        redactor.add(secret);
    QString text = redactor.text(theirs.simplified()).left(kLongestQuote);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace turnscope
