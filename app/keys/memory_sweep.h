// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace turnscope {

/// Overwrites what libraries left of secrets in this process's memory: Qt copies a key into request headers, text fields
/// and buffers, and frees those without overwriting them. Goes through all memory that is private to the process, a few MiB
/// at a time between other events of its thread, and overwrites each place where a secret stands, in bytes or in UTF-16.
/// Touches memory through the kernel only, so that memory that goes away meanwhile does no harm.
///
/// Nothing may be using the secrets while it runs: who begins to use one again calls stop() first.
class MemorySweep : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kShortest = 8; ///< bytes of a secret; shorter ones may be anything

    explicit MemorySweep(QObject *parent = nullptr);
    ~MemorySweep() override;

    /// One more to be overwritten by the next start(); kept in memory until then.
    void add(KeyMemory secret);

    void start();

    /// Unfinished work is done by the next start(), from the beginning.
    void stop();

    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Everything was looked at; the secrets are gone from here, too.
    void finished(int overwritten);

private:
    struct Region
    {
        uintptr_t begin = 0;
        uintptr_t end = 0;
    };

    void step();
    void overwrite(uintptr_t at, size_t size);
    bool isOurs(uintptr_t at, size_t size) const;

    std::vector<KeyMemory> m_secrets;
    std::vector<KeyMemory> m_patterns; ///< the secrets, and in UTF-16
    std::vector<Region> m_regions;     ///< still to be looked at, the last one first
    std::unique_ptr<char[]> m_buffer;
    size_t m_overlap = 0; ///< bytes; the longest pattern
    int m_overwritten = 0;
    QTimer m_timer;
};

} // namespace turnscope
