// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_endpoint.h"

#include <QHostAddress>

namespace turnscope {

using namespace Qt::StringLiterals;

Result<QUrl> ChatEndpoint::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return failure(
            tr("“%1” is no address of a chat endpoint; it looks like http://127.0.0.1:11434/v1.").arg(text.left(200)));
    }
    if (!url.userInfo().isEmpty()) {
        return failure(tr("A key has no place in the address; set TURNSCOPE_THINK_KEY to it instead."));
    }
    return url;
}

QUrl ChatEndpoint::completions() const
{
    constexpr auto tail = "/chat/completions"_L1;
    QUrl whole = url;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        path = u"/v1"_s;
    whole.setPath(path.endsWith(tail) ? path : path + tail);
    return whole;
}

bool ChatEndpoint::isHere() const
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

std::optional<Error> ChatEndpoint::objection() const
{
    if (!key || key->isEmpty() || url.scheme() == "https"_L1 || isHere())
        return {};
    return Error{tr("The key would go to %1 for everybody to read; use https, or no key.").arg(url.host()), {}};
}

KeyMemory ChatEndpoint::keyFromEnvironment(const QUrl &url)
{
    KeyMemory key(qgetenv("TURNSCOPE_THINK_KEY"));
    if (key.isEmpty() && url.host() == "api.openai.com"_L1)
        key = KeyMemory(qgetenv("OPENAI_API_KEY"));
    return key;
}

} // namespace turnscope
