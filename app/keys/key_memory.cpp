// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/key_memory.h"

#include <utility>

namespace turnscope {

KeyMemory::KeyMemory(QByteArrayView key)
{
    const QByteArrayView trimmed = key.trimmed();
    m_bytes = QByteArray(trimmed.data(), trimmed.size());
}

KeyMemory::KeyMemory(KeyMemory &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

KeyMemory &KeyMemory::operator=(KeyMemory &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

KeyMemory::~KeyMemory()
{
    clear();
}

void KeyMemory::clear()
{
    volatile char *bytes = m_bytes.data(); // volatile: the writes must not be optimised away
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
    m_bytes.clear();
}

} // namespace turnscope
