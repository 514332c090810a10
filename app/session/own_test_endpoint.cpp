// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_test_endpoint.h"

#include "app/rehearsal/rehearsal_host.h"
#include "models/recording/recordings_folder.h"

namespace turnscope {

struct OwnTestEndpoint::Started
{
    std::shared_ptr<RehearsalHost> host;
    Result<QUrl> url;
};

OwnTestEndpoint::OwnTestEndpoint(QObject *parent)
    : TestEndpoint(parent)
{
}

OwnTestEndpoint::~OwnTestEndpoint() = default;

void OwnTestEndpoint::serve(const QString &path)
{
    stop();
    begin(path);
}

void OwnTestEndpoint::begin(const QString &served)
{
    m_preparing.start(
        [served](const Task &) {
            RehearsalOptions options;
            if (!served.isEmpty()) {
                if (const Result<void> read = RehearsalHost::playRecording(options, served); !read)
                    return Started{nullptr, tl::unexpected(read.error())};
            }
            options.recordings = RecordingsFolder::path();
            auto host = std::make_shared<RehearsalHost>();
            Result<QUrl> url = host->start(kPort, options);
            if (!url) {
                host = std::make_shared<RehearsalHost>();
                url = host->start(0, options);
            }
            return Started{std::move(host), std::move(url)};
        },
        [this, served](Started started) { adopt(std::move(started), served); });
}

void OwnTestEndpoint::adopt(Started started, const QString &served)
{
    if (!started.url) {
        Q_EMIT failed(started.url.error());
    } else {
        m_host = std::move(started.host);
        m_url = *started.url;
        m_served = served;
        connect(m_host->server(), &RehearsalServer::served, this, &TestEndpoint::told);
    }
    Q_EMIT changed();
}

void OwnTestEndpoint::stop()
{
    m_preparing.cancel();
    m_url.clear();
    m_served.clear();
    m_preparing.start([host = std::move(m_host)](const Task &) mutable { host.reset(); });
    Q_EMIT changed();
}

} // namespace turnscope
