// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recording_copy.h"

#include "models/files/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/uio.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNames = 100;
constexpr auto kSaved = "-saved"_L1;
constexpr size_t kPiece = 1 << 20;

} // namespace

RecordingCopy::RecordingCopy(QString path, FileHandle file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
    (void)m_file.lockForWriting();
}

RecordingCopy::~RecordingCopy()
{
    if (!m_whole)
        QFile::remove(m_path);
}

Result<std::unique_ptr<RecordingCopy>> RecordingCopy::begin(const QString &deleted)
{
    const QFileInfo name(deleted);
    const QString folder = name.absolutePath();
    if (const Result<void> there = makeFolder(folder); !there)
        return tl::unexpected(there.error());
    const QString suffix = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    const QString base = name.completeBaseName();
    const QString stem = base.endsWith(kSaved) ? base.chopped(kSaved.size()) : base;
    QString path;
    for (int i = 1; i <= kMostNames; ++i) {
        const QString number = i == 1 ? QString() : u'-' + QString::number(i);
        path = folder + u'/' + stem + kSaved + number + suffix;
        if (!QFileInfo::exists(path))
            break;
    }
    auto file = FileHandle::createForAppending(path);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<RecordingCopy>(new RecordingCopy(path, std::move(*file)));
}

int RecordingCopy::advance(const FileHandle &from, quint64 end, quint64 atMost)
{
    end = m_done + std::min(end - m_done, atMost);
    QByteArray piece(qsizetype(kPiece), Qt::Uninitialized);
    while (m_done < end) {
        const size_t size = from.read(m_done, {piece.data(), size_t(std::min<quint64>(kPiece, end - m_done))});
        if (size == 0)
            return EIO;
        std::array parts{iovec{piece.data(), size}};
        if (const int error = m_file.append(parts))
            return error;
        m_done += size;
    }
    return 0;
}

} // namespace turnscope
