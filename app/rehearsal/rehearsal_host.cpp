// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"

#include "app/rehearsal/scenes/scene_reader.h"

namespace turnscope {

using namespace Qt::StringLiterals;

RehearsalHost::~RehearsalHost()
{
    m_thread.quit();
    m_thread.wait();
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
