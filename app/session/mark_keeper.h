// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_info.h"
#include "models/result.h"
#include "models/session/mark.h"
#include "models/tuning/hand_mark.h"

#include <QList>

namespace turnscope {

/// The marks of recordings that are not written to: opened files stay as they are, so what is marked in them is
/// kept beside, in one small file for each recording in the user's data folder, as console.mark and
/// console.tuning_mark frames. Known by
/// the session's id, or where a log has none, by its path. Several windows may show one recording: each mark is joined to
/// what the file holds then, under a lock. One thread
/// at a time.
class MarkKeeper
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::MarkKeeper)

public:
    static constexpr qsizetype kMost = 20'000; ///< frames; more are neither read nor kept

    explicit MarkKeeper(QString folder = defaultFolder());

    /// Reads what is kept for a recording; a file that cannot be read is as good as none.
    void open(const RecordingInfo &info);

    /// Looks at what other windows have kept since; whether frames() is new.
    bool readAnew();

    /// The file, there or not; empty while nothing is open.
    const QString &path() const { return m_path; }

    /// Oldest first; of those about one mark only the last.
    QList<QByteArray> frames() const;

    Result<void> put(const Mark &mark) { return keep(mark.id, mark.frame()); }
    Result<void> put(const HandMark &mark) { return keep(mark.id, mark.frame()); }
    Result<void> remove(const QByteArray &id) { return keep(id, Mark::removal(id)); }
    Result<void> removeHandMark(const QByteArray &id) { return keep(id, HandMark::removal(id)); }

    static QString defaultFolder();

private:
    struct Kept
    {
        QByteArray id;
        QByteArray frame;

        friend bool operator==(const Kept &, const Kept &) = default;
    };

    QList<Kept> read() const;
    Result<void> keep(const QByteArray &id, const QByteArray &frame);
    static void take(QList<Kept> &kept, const QByteArray &id, const QByteArray &frame);
    Result<void> write() const;

    QString m_folder;
    QString m_path; ///< empty: nothing is open
    QList<Kept> m_kept;
};

} // namespace turnscope
