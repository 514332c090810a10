// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/thumbnails.h"

#include "models/conversation/image_parts.h"
#include "models/within_memory.h"
#include "ui/images/image_reading.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kKept = 24 * 1024; // kB

QImage decode(const EventStore &events, EventIndex event, int contentIndex)
{
    const std::vector<ImagePart> parts = imageParts(events.frame(event));
    const auto part = std::ranges::find(parts, contentIndex, &ImagePart::contentIndex);
    if (part == parts.end())
        return {};
    return ImageReading::fromUrl(part->url, Thumbnails::kWithin).value_or(QImage());
}

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_images(kKept)
{
}

void Thumbnails::setEvents(std::shared_ptr<const EventStore> events)
{
    m_worker.cancel();
    m_events = std::move(events);
    m_images.clear();
    m_pending.clear();
}

const QImage *Thumbnails::find(EventIndex event, int contentIndex)
{
    const Key key(number(event), contentIndex);
    if (const QImage *image = m_images.object(key))
        return image;
    if (!m_events || !m_events->contains(event) || m_pending.contains(key))
        return nullptr;
    m_pending.insert(key);
    m_worker.start(
        [key, events = m_events](const Task &) {
            return withinMemory([&] { return decode(*events, EventIndex{key.first}, key.second); }).value_or(QImage());
        },
        [this, key](const QImage &image) { keep(key, image); });
    return nullptr;
}

void Thumbnails::keep(const Key &key, const QImage &image)
{
    m_pending.remove(key);
    m_images.insert(key, new QImage(image), int(image.sizeInBytes() / 1024) + 1);
    Q_EMIT ready();
}

} // namespace turnscope
