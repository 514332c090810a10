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

void OwnTestEndpoint::start()
{
    replace({}, {});
}

/// What runs goes on until the recording is read.
void OwnTestEndpoint::serve(const QString &path)
{
    m_preparing.cancel();
    m_preparing.start(
        [path](const Task &) -> Result<RehearsalOptions> {
            RehearsalOptions options;
            return RehearsalHost::playRecording(options, path).map([&] { return options; });
        },
        [this, path](const Result<RehearsalOptions> &options) {
            if (options)
                return replace(*options, path);
            Q_EMIT failed(options.error());
            Q_EMIT changed();
        });
}

void OwnTestEndpoint::replace(RehearsalOptions options, const QString &served)
{
    const bool ran = !m_url.isEmpty();
    m_preparing.cancel();
    m_url.clear();
    m_served.clear();
    options.recordings = RecordingsFolder::path();
    m_preparing.start(
        [before = std::move(m_host), options = std::move(options)](const Task &task) mutable {
            before.reset(); // which has the port
            auto host = std::make_shared<RehearsalHost>();
            Result<QUrl> url = host->start(kPort, options);
            if (!url) { // somebody has that port
                host = std::make_shared<RehearsalHost>();
                url = host->start(0, options);
            }
            if (task.isCancelled())
                host.reset(); // here, where it may be waited for
            return Started{std::move(host), std::move(url)};
        },
        [this, served](Started started) { adopt(std::move(started), served); });
    if (ran)
        Q_EMIT changed();
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
