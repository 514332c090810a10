// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/event_store.h"
#include "models/work/worker.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <memory>

namespace turnscope {

/// Small pictures of the images that a session's events hold, decoded in a worker when they are first asked for
/// and forgotten, the longest unused first, beyond 24 MB. GUI thread.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kWithin{440, 280}; ///< px

    explicit Thumbnails(QObject *parent = nullptr);

    void setEvents(std::shared_ptr<const EventStore> events);

    /// An event's image, by its content index. Null while it is not decoded: ready() tells. An image without size
    /// is one that cannot be shown.
    const QImage *find(EventIndex event, int contentIndex);

Q_SIGNALS:
    void ready();

private:
    using Key = QPair<quint32, int>;

    void keep(const Key &key, const QImage &image);

    std::shared_ptr<const EventStore> m_events;
    QCache<Key, QImage> m_images; ///< cost in kB
    QSet<Key> m_pending;
    Worker m_worker{WorkPool::Asked, this};
};

} // namespace turnscope
