// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/rehearsal_endpoint.h"

#include "app/net/socket_end.h"
#include "app/session/profile_store.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isChat(const Profile &profile)
{
    return profile.url.scheme() == "http"_L1 || profile.url.scheme() == "https"_L1;
}

} // namespace

bool RehearsalEndpoint::isFor(const Profile &profile)
{
    return profile.kind == Profile::Kind::Rehearsal || isChat(profile);
}

Result<void> RehearsalEndpoint::prepare(Profile &profile, const KeyMemory &key)
{
    if (const auto missing = ProfileSecrets::missing(profile); !missing.isEmpty())
        return failure(SocketEndText::ofMissing(missing.first()));
    RehearsalOptions options;
    if (isChat(profile)) {
        const Result<QUrl> url = ChatEndpoint::parse(profile.url.toString());
        if (!url)
            return tl::unexpected(url.error());
        options.think.url = *url;
        options.think.model = profile.model;
        options.think.key =
            std::make_shared<KeyMemory>(key.isEmpty() ? ChatEndpoint::keyFromEnvironment(*url) : key.duplicate());
    } else if (const Result<void> staged = RehearsalHost::playDemo(options); !staged) {
        return staged;
    }
    m_key = options.think.key;
    const bool elsewhere = isChat(profile);
    if (!m_host || elsewhere || m_thinksElsewhere) {
        m_host.reset();
        auto host = std::make_unique<RehearsalHost>();
        const Result<QUrl> url = host->start(0, options);
        if (!url)
            return tl::unexpected(url.error());
        m_host = std::move(host);
        m_url = *url;
        m_thinksElsewhere = elsewhere;
    }
    const Profile rehearsal = ProfileStore::rehearsal();
    profile.kind = rehearsal.kind;
    profile.url = m_url;
    profile.headers.clear();
    profile.transcriptionModel = rehearsal.transcriptionModel;
    if (elsewhere)
        profile.model = rehearsal.model;
    return {};
}

void RehearsalEndpoint::forgetKey()
{
    if (!m_thinksElsewhere)
        return;
    m_host.reset();
    m_key.store({});
    m_thinksElsewhere = false;
}

} // namespace turnscope
