// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/memory_sweep.h"

#include <QFile>

#include <algorithm>
#include <cstring>

#include <sys/uio.h>
#include <unistd.h>

namespace turnscope {

namespace {

constexpr size_t kStep = size_t(4) << 20;          // bytes at a time
constexpr uintptr_t kLargest = uintptr_t(4) << 30; // of a region; larger ones are reserved, as by sanitizers, not used

} // namespace

MemorySweep::MemorySweep(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MemorySweep::step);
}

MemorySweep::~MemorySweep()
{
    stop();
}

void MemorySweep::add(KeyMemory secret)
{
    if (secret.view().size() >= kShortest)
        m_secrets.push_back(std::move(secret));
}

void MemorySweep::start()
{
    stop();
    if (m_secrets.empty()) {
        Q_EMIT finished(0);
        return;
    }
    m_overwritten = 0;
    m_overlap = 0;
    for (const KeyMemory &secret : m_secrets) {
        m_patterns.push_back(secret.duplicate());
        m_patterns.push_back(secret.wide());
        m_overlap = std::max(m_overlap, size_t(m_patterns.back().view().size()));
    }
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (maps.open(QIODevice::ReadOnly)) {
        for (QByteArray line = maps.readLine(); !line.isEmpty(); line = maps.readLine()) {
            const QList<QByteArray> fields = line.split(' ');
            const qsizetype dash = line.indexOf('-');
            if (fields.size() < 2 || fields[1] != "rw-p" || dash < 0)
                continue;
            const Region region{uintptr_t(line.left(dash).toULongLong(nullptr, 16)),
                                uintptr_t(fields[0].mid(dash + 1).toULongLong(nullptr, 16))};
            if (region.end - region.begin <= kLargest)
                m_regions.push_back(region);
        }
    }
    m_buffer = std::make_unique<char[]>(kStep + m_overlap);
    m_timer.start();
}

void MemorySweep::stop()
{
    m_timer.stop();
    m_patterns.clear();
    m_regions.clear();
    if (m_buffer)
        explicit_bzero(m_buffer.get(), kStep + m_overlap);
    m_buffer.reset();
}

void MemorySweep::step()
{
    if (m_regions.empty()) {
        stop();
        m_secrets.clear();
        Q_EMIT finished(m_overwritten);
        return;
    }
    Region &region = m_regions.back();
    const size_t size = std::min(kStep + m_overlap, region.end - region.begin);
    const iovec here{m_buffer.get(), size};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): /proc/self/maps tells numbers
    const iovec there{reinterpret_cast<void *>(region.begin), size};
    const ssize_t got = process_vm_readv(getpid(), &here, 1, &there, 1, 0);
    for (const KeyMemory &pattern : m_patterns) {
        const auto length = size_t(pattern.view().size());
        const char *const end = m_buffer.get() + std::max<ssize_t>(got, 0);
        for (const char *at = m_buffer.get(); at < end; at += length) {
            at = static_cast<const char *>(memmem(at, size_t(end - at), pattern.view().data(), length));
            if (!at)
                break;
            overwrite(region.begin + size_t(at - m_buffer.get()), length);
        }
    }
    if (size <= kStep)
        m_regions.pop_back();
    else
        region.begin += kStep;
}

bool MemorySweep::isOurs(uintptr_t at, size_t size) const
{
    const auto overlaps = [&](const void *bytes, size_t length) {
        const auto begin = reinterpret_cast<uintptr_t>(bytes);
        return at < begin + length && begin < at + size;
    };
    const auto holds = [&](const KeyMemory &key) { return overlaps(key.view().data(), size_t(key.view().size())); };
    return overlaps(m_buffer.get(), kStep + m_overlap) || std::any_of(m_secrets.begin(), m_secrets.end(), holds)
           || std::any_of(m_patterns.begin(), m_patterns.end(), holds);
}

void MemorySweep::overwrite(uintptr_t at, size_t size)
{
    if (isOurs(at, size))
        return;
    std::vector<char> zeros(size);
    const iovec here{zeros.data(), size};
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    const iovec there{reinterpret_cast<void *>(at), size};
    if (process_vm_writev(getpid(), &here, 1, &there, 1, 0) == ssize_t(size))
        ++m_overwritten;
}

} // namespace turnscope
