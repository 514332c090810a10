// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace turnscope {

/// A key in memory, and nowhere else: its bytes are overwritten when it ends. Moved, never copied, never
/// printed. Libraries that are given the key (Qt's request headers) have copies of their own, as long as
/// the connection lives.
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

    void clear();

private:
    QByteArray m_bytes; ///< never shared
};

} // namespace turnscope
