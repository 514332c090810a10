// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace turnscope {

/// Earlier texts of prompts: files of the folder .versions/NAME beside the prompt's own, named by their time and the hash of
/// what they hold: 20261130T205200123-3f2a91c04b77.toml. A text is kept once: one that is saved again becomes the newest. Any
/// thread; functions wait for the disk.
class PromptVersions
{
public:
    static constexpr qsizetype kMost = 200; ///< of one prompt; then the oldest goes

    struct Version
    {
        QString path;
        QDateTime time; ///< UTC, when it was saved
        QByteArray hash;

        friend bool operator==(const Version &, const Version &) = default;
    };

    /// What a text is known by.
    static QByteArray hashOf(const QByteArray &text);

    /// Of a prompt's file, the newest first.
    static std::vector<Version> of(const QString &promptPath);

    static Result<QByteArray> read(const Version &version);

    /// Keeps a text as the newest version.
    static Result<void> keep(const QString &promptPath, const QByteArray &text, const QDateTime &now);

    /// After the prompt's file was renamed.
    static Result<void> rename(const QString &from, const QString &to);

    /// Makes a folder beside the prompts, .versions or .trash, that git does not see.
    static Result<void> makeAside(const QString &folder);

    /// The folder that they are in.
    static QString folderOf(const QString &promptPath);
};

} // namespace turnscope
