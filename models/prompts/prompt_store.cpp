// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_store.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/prompts/prompt_versions.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFileName = 160; // bytes: with .toml, a number and the trash's time well below 255
constexpr auto kEnding = ".toml"_L1;
constexpr auto kTrashTime = "yyyyMMdd'T'hhmmsszzz"_L1;

PromptStore::Saved failedSave(const Error &error)
{
    return {PromptStore::Saved::What::Failed, {}, error};
}

/// The first path of "name.toml", "name 2.toml", … that is free.
QString firstFree(const QString &folder, const QString &fileName)
{
    const QString stem = fileName.chopped(kEnding.size());
    QString path = folder + u'/' + fileName;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1/%2 %3%4"_s.arg(folder, stem).arg(i).arg(kEnding);
    return path;
}

} // namespace

PromptStore::Saved PromptStore::save(const QString &path, const QByteArray &text,
                                     const std::optional<QByteArray> &basis, const QDateTime &now)
{
    if (text.size() > PromptFile::kLargest)
        return failedSave({tr("A prompt's file has at most %1 MB.").arg(PromptFile::kLargest >> 20), {}});
    const QFileInfo info(path);
    if (info.exists()) {
        const auto onDisk = readFile(path, PromptFile::kLargest);
        if (!onDisk)
            return failedSave(onDisk.error());
        if (*onDisk != text && (!basis || *onDisk != *basis))
            return {Saved::What::Conflict, *onDisk, {}};
        // What other editors wrote has no version yet.
        const auto versions = PromptVersions::of(path);
        const QByteArray hash = PromptVersions::hashOf(*onDisk);
        if (std::ranges::find(versions, hash, &PromptVersions::Version::hash) == versions.end())
            (void)PromptVersions::keep(path, *onDisk, std::min(info.lastModified().toUTC(), now));
    }
    if (auto written = replaceFile(path, text); !written)
        return failedSave(written.error());
    Saved saved;
    if (auto kept = PromptVersions::keep(path, text, now); !kept)
        saved.error = {tr("The prompt is saved, but no version of it was kept: %1").arg(kept.error().text),
                       kept.error().detail};
    return saved;
}

Result<QString> PromptStore::rename(const QString &path, const QString &name)
{
    const QString wanted = QFileInfo(path).path() + u'/' + fileName(name);
    if (wanted == path)
        return path;
    if (QFileInfo::exists(wanted))
        return failure(tr("There is a file %1 already: choose another name.").arg(shownPath(wanted)));
    QFile file(path);
    if (!file.rename(wanted))
        return failure(tr("%1 could not be renamed: may you write to its folder?").arg(shownPath(path)),
                       file.errorString());
    (void)PromptVersions::rename(path, wanted); // they stay where they are, and can be found there
    return wanted;
}

Result<QString> PromptStore::duplicate(const QString &path)
{
    const QString copy = firstFree(QFileInfo(path).path(), QFileInfo(path).fileName());
    return readFile(path, PromptFile::kLargest)
        .and_then([&](const QByteArray &text) { return replaceFile(copy, text); })
        .map([&] { return copy; });
}

Result<QString> PromptStore::remove(const QString &path, const QDateTime &now)
{
    const QFileInfo info(path);
    const QString trash = info.path() + u"/.trash"_s;
    if (auto made = PromptVersions::makeAside(trash); !made)
        return tl::unexpected(made.error());
    const QString there = firstFree(trash, u"%1-%2"_s.arg(now.toUTC().toString(kTrashTime), info.fileName()));
    QFile file(path);
    if (!file.rename(there))
        return failure(tr("%1 could not be removed: may you write to its folder?").arg(shownPath(path)),
                       file.errorString());
    return there;
}

Result<QString> PromptStore::restore(const QString &removed)
{
    const QFileInfo info(removed);
    const QString name = info.fileName().section(u'-', 1);
    const QString path = firstFree(QFileInfo(info.path()).path(), name.isEmpty() ? info.fileName() : name);
    QFile file(removed);
    if (!file.rename(path))
        return failure(tr("%1 could not be put back.").arg(shownPath(removed)), file.errorString());
    return path;
}

QString PromptStore::fileName(const QString &name)
{
    QString stem;
    for (const QChar c : name.simplified().first(std::min(name.simplified().size(), kLongestFileName)))
        stem += c.isLetterOrNumber() || QStringView(u" _-.()").contains(c) ? c : QChar(u'-');
    if (stem.endsWith(kEnding))
        stem.chop(kEnding.size());
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    while (stem.toUtf8().size() > kLongestFileName)
        stem.chop(1);
    return (stem.isEmpty() ? u"unnamed"_s : stem) + kEnding;
}

QString PromptStore::freePath(const QString &folder, const QString &name)
{
    return firstFree(folder, fileName(name));
}

} // namespace turnscope
