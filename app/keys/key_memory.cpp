// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/key_memory.h"

#include <QString>

#include <utility>

namespace turnscope {

KeyMemory::KeyMemory(QByteArrayView key)
{
    const QByteArrayView trimmed = key.trimmed();
    hold(QByteArray(trimmed.data(), trimmed.size()));
}

void KeyMemory::hold(QByteArray bytes)
{
    m_bytes = std::move(bytes);
    if (!m_bytes.isEmpty())
        m_ban = std::make_unique<CoreDumpBan>();
}

KeyMemory KeyMemory::wide() const
{
    QString text = QString::fromUtf8(m_bytes);
    KeyMemory result;
    result.hold(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))));
    text.fill(u'\0');
    return result;
}

KeyMemory::KeyMemory(KeyMemory &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
    , m_ban(std::move(other.m_ban))
{
}

KeyMemory &KeyMemory::operator=(KeyMemory &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, {});
        m_ban = std::move(other.m_ban);
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
    m_ban.reset();
}

} // namespace turnscope
