// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_sink.h"

#include "models/files/whole_file.h"

namespace turnscope {

ExportSink::ExportSink(int file, bool raw)
    : m_file(file)
    , m_raw(raw)
{
}

std::optional<QByteArray> ExportSink::redacted(QByteArrayView piece, QStringList *removed)
{
    std::optional<Redacted> clean = m_raw ? std::nullopt : m_redactor.redacted(piece);
    if (!clean)
        return std::nullopt;
    ++m_replaced;
    for (const QString &key : std::as_const(clean->removed)) {
        if (!key.isEmpty() && !m_keys.contains(key))
            m_keys << key;
    }
    if (removed)
        *removed = clean->removed;
    return std::move(clean->frame);
}

void ExportSink::text(QByteArrayView record)
{
    const std::optional<QByteArray> clean = redacted(record, nullptr);
    bytes(clean ? QByteArrayView(*clean) : record);
}

QString ExportSink::clean(const QString &piece)
{
    const std::optional<QByteArray> clean = redacted(piece.toUtf8(), nullptr);
    return clean ? QString::fromUtf8(*clean) : piece;
}

QByteArray ExportSink::cleanFrame(QByteArrayView frame, QStringList *removed)
{
    return redacted(frame, removed).value_or(frame.toByteArray());
}

void ExportSink::join(const ExportSink &other)
{
    m_replaced += other.m_replaced;
    for (const QString &key : other.m_keys) {
        if (!m_keys.contains(key))
            m_keys << key;
    }
}

void ExportSink::bytes(QByteArrayView bytes)
{
    if (m_error != 0)
        return;
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= kKept)
        flush();
}

int ExportSink::flush()
{
    if (m_error == 0)
        m_error = writeAll(m_file, m_buffer);
    m_buffer.clear();
    return m_error;
}

} // namespace turnscope
