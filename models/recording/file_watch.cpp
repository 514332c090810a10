// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/file_watch.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint64 kKnownBytes = 256;

QByteArray bytesOf(const FileHandle &file, quint64 offset, quint64 length)
{
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    bytes.truncate(qsizetype(file.read(offset, {bytes.data(), size_t(length)})));
    return bytes;
}

} // namespace

FileWatch::FileWatch(const FileHandle &file, QString path)
    : m_file(file)
    , m_path(std::move(path))
    , m_state(file.state().value_or(FileState()))
{
}

void FileWatch::remember(quint64 position)
{
    if (quint64(m_head.size()) < kKnownBytes)
        m_head = bytesOf(m_file, 0, std::min(position, kKnownBytes));
    const quint64 length = std::min(position, kKnownBytes);
    m_tail = bytesOf(m_file, position - length, length);
    m_position = position;
}

bool FileWatch::isKnown(quint64 offset, const QByteArray &bytes) const
{
    return bytesOf(m_file, offset, quint64(bytes.size())) == bytes;
}

void FileWatch::checkBytes(const FileState &before)
{
    if (m_state == before)
        return;
    const bool shorter = m_state.size < m_position;
    const bool sameBegin = isKnown(0, m_head.first(std::min(m_head.size(), qsizetype(m_state.size))));
    m_rewritten = shorter || !sameBegin || !isKnown(m_position - quint64(m_tail.size()), m_tail);
    m_trusted = shorter && sameBegin ? m_state.size : 0;
}

void FileWatch::checkName()
{
    const std::optional<FileState> named = FileState::of(m_path);
    m_missing = named ? 0 : m_missing + 1;
    if (named)
        m_name = named->isSameFile(m_state) ? LogFate::Same : LogFate::Replaced;
    else if (m_missing >= kLooksUntilGone)
        m_name = LogFate::Gone;
}

LogFate FileWatch::look()
{
    const FileState before = m_state;
    m_state = m_file.state().value_or(before);
    if (!m_rewritten)
        checkBytes(before);
    checkName();
    return m_rewritten ? LogFate::Rewritten : m_name;
}

} // namespace turnscope
