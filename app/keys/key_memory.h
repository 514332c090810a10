// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/core_dump_ban.h"

#include <QByteArray>

#include <memory>

namespace turnscope {

/// A key in memory, and nowhere else: its bytes are overwritten when it ends, and while there is one, no core is dumped.
/// Moved, never copied, never printed. Libraries that are given the key (Qt's request headers) have copies of their own;
/// MemorySweep overwrites what they leave.
class KeyMemory
{
public:
    KeyMemory() = default;

    /// Takes a copy of its own, without blanks and line breaks around it.
    explicit KeyMemory(QByteArrayView key);
    KeyMemory(KeyMemory &&other) noexcept;
    KeyMemory &operator=(KeyMemory &&other) noexcept;
    Q_DISABLE_COPY(KeyMemory)
    ~KeyMemory();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArrayView view() const { return m_bytes; }

    /// One more of the same, for another owner.
    KeyMemory duplicate() const { return KeyMemory(m_bytes); }

    /// The same in UTF-16, as a QString has it.
    KeyMemory wide() const;

    void clear();

private:
    void hold(QByteArray bytes);

    QByteArray m_bytes; ///< never shared
    std::unique_ptr<CoreDumpBan> m_ban;
};

} // namespace turnscope
