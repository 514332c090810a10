// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/redactor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace turnscope {

/// Where an export's bytes go: a file that is being made, or stdout. What is text passes the one redactor on its way, so
/// that no form can forget it. One thread.
class ExportSink
{
public:
    /// `file` is the caller's. `raw`: keys and tokens stay.
    ExportSink(int file, bool raw);

    /// One record: a line, a paragraph, a JSON object. It must be whole, for a secret is found within one only.
    void text(QByteArrayView record);

    /// Audio, markup, and what clean() or cleanFrame() gave.
    void bytes(QByteArrayView bytes);

    /// For forms that escape what they write, after which no key is known by its name.
    QString clean(const QString &piece);

    /// As long as it was. `removed`, if given, is told the keys of what was replaced.
    QByteArray cleanFrame(QByteArrayView frame, QStringList *removed = nullptr);

    /// Counts what another one replaced as its own.
    void join(const ExportSink &other);

    /// Writes out what is kept. 0, or the first error number there was.
    int flush();
    int error() const { return m_error; }

    /// For libraries that write themselves; flush() first.
    int descriptor() const { return m_file; }

    quint64 replaced() const { return m_replaced; }           ///< pieces in which something was
    const QStringList &removedKeys() const { return m_keys; } ///< the JSON keys of it, each once, without ""

private:
    std::optional<QByteArray> redacted(QByteArrayView piece, QStringList *removed);

    static constexpr qsizetype kKept = 1 << 20;

    int m_file;
    bool m_raw;
    Redactor m_redactor;
    QByteArray m_buffer;
    int m_error = 0;
    quint64 m_replaced = 0;
    QStringList m_keys;
};

} // namespace turnscope
