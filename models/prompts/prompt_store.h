// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_file.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace turnscope {

/// What can be done with the files of prompts on the disk, so that no text is ever lost: each save keeps a version, what
/// somebody else wrote meanwhile is not overwritten, what is removed can be had back. Any thread; functions wait for the
/// disk. PromptFolder does the same for the window, without waiting.
class PromptStore
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptStore)

public:
    /// How a save went.
    struct Saved
    {
        enum class What : quint8 {
            Done,
            Conflict, ///< the file holds another text than the one that was edited: nothing was written
            Failed,
        };

        What what = What::Done;
        QByteArray onDisk; ///< of Conflict: what the file holds now
        Error error;       ///< of Failed; of Done where the text stands but no version could be kept
    };

    /// Writes `text` to the file. `basis` is the text that it was made of; nothing: the file is to be new. To overwrite
    /// what a conflict showed, save once more with that as the basis: it is kept as a version.
    static Saved save(const QString &path, const QByteArray &text, const std::optional<QByteArray> &basis,
                      const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// With its versions. An error also when there is a file of the new name. Answers with the new path.
    static Result<QString> rename(const QString &path, const QString &name);

    /// Beside it, under the first free name ("support 2"). Answers with the new path.
    static Result<QString> duplicate(const QString &path);

    /// To .trash beside it. Answers with the path there, which restore() takes.
    static Result<QString> remove(const QString &path, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Undoes a remove(): answers with the path that it has now, the old one where that is free.
    static Result<QString> restore(const QString &removed);

    /// A free path in the folder for a prompt of that name: letters, digits and a few signs stay.
    static QString freePath(const QString &folder, const QString &name);

    /// "support.toml" for a prompt that is called "support".
    static QString fileName(const QString &name);
};

} // namespace turnscope
