// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"

#include "app/rehearsal/scenes/scene_reader.h"
#include "app/rehearsal/serving/served_log.h"
#include "models/recording/importers/log_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

RehearsalHost::~RehearsalHost()
{
    m_thread.quit();
    m_thread.wait();
}

Result<void> RehearsalHost::playRecording(RehearsalOptions &options, const QString &path, double speed)
{
    auto reader = LogReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    Result<RecordingInfo> info = reader->read();
    if (!info)
        return tl::unexpected(info.error());
    info->path = path;
    Result<std::shared_ptr<ServedLog>> log = ServedLog::of(reader->events(), *info);
    if (!log)
        return tl::unexpected(log.error());
    (*log)->speed = speed;
    options.served = std::move(*log);
    return {};
}

Result<void> RehearsalHost::playDemo(RehearsalOptions &options)
{
    Result<Scene> scene = loadScene(u"demo"_s);
    if (!scene)
        return tl::unexpected(scene.error());
    options.scene = std::make_shared<const Scene>(std::move(*scene));
    return {};
}

Result<QUrl> RehearsalHost::start(quint16 port, const RehearsalOptions &options)
{
    auto *server = new RehearsalServer(options); // deleted on its thread, when that ends
    m_server = server;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("rehearsal"));
    m_thread.start();
    Result<quint16> listening = 0;
    QMetaObject::invokeMethod(
        server, [&] { listening = server->listen(port); }, Qt::BlockingQueuedConnection);
    return listening.map(&RehearsalServer::url);
}

} // namespace turnscope
