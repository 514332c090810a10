// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_versions.h"

#include "models/files/whole_file.h"
#include "models/prompts/prompt_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTimeForm = "yyyyMMdd'T'hhmmsszzz"_L1;
constexpr qsizetype kHashDigits = 12;

QString versionName(const QDateTime &time, const QByteArray &hash)
{
    return u"%1-%2.toml"_s.arg(time.toUTC().toString(kTimeForm), QString::fromLatin1(hash));
}

/// What versionName() wrote of the time; one that is not valid when it is no such text.
QDateTime momentOf(const QString &text)
{
    const QDate date = QDate::fromString(text.section(u'T', 0, 0), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(text.section(u'T', 1), u"hhmmsszzz"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()).toUTC() : QDateTime();
}

/// The new version's time: later than all that are there, whatever the clock says.
QDateTime laterThan(const std::vector<PromptVersions::Version> &versions, const QDateTime &now)
{
    if (versions.empty() || versions.front().time < now)
        return now;
    return versions.front().time.addMSecs(1);
}

} // namespace

QByteArray PromptVersions::hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(kHashDigits);
}

QString PromptVersions::folderOf(const QString &promptPath)
{
    const QFileInfo info(promptPath);
    return u"%1/.versions/%2"_s.arg(info.path(), info.completeBaseName());
}

std::vector<PromptVersions::Version> PromptVersions::of(const QString &promptPath)
{
    std::vector<Version> versions;
    const QDir folder(folderOf(promptPath));
    const QStringList names = folder.entryList({u"*-*.toml"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QDateTime time = momentOf(name.section(u'-', 0, 0));
        const QByteArray hash = name.section(u'-', 1).chopped(5).toLatin1();
        if (!time.isValid() || hash.size() != kHashDigits)
            continue;
        versions.push_back({folder.filePath(name), time, hash});
    }
    return versions;
}

Result<QByteArray> PromptVersions::read(const Version &version)
{
    return readFile(version.path, PromptFile::kLargest);
}

Result<void> PromptVersions::keep(const QString &promptPath, const QByteArray &text, const QDateTime &now)
{
    const std::vector<Version> versions = of(promptPath);
    const QByteArray hash = hashOf(text);
    if (!versions.empty() && versions.front().hash == hash)
        return {};
    const QString folder = folderOf(promptPath);
    if (auto made = makeAside(QFileInfo(folder).path()).and_then([&] { return makeFolder(folder); }); !made)
        return made;
    const QString path = folder + u'/' + versionName(laterThan(versions, now), hash);
    const auto same = std::ranges::find(versions, hash, &Version::hash);
    if (same == versions.end() || !QFile::rename(same->path, path)) {
        if (auto written = replaceFile(path, text); !written)
            return written;
    }
    const std::vector<Version> kept = of(promptPath);
    for (qsizetype i = kMost; i < qsizetype(kept.size()); ++i)
        QFile::remove(kept[size_t(i)].path);
    return {};
}

Result<void> PromptVersions::makeAside(const QString &folder)
{
    const QString ignored = folder + u"/.gitignore"_s;
    return makeFolder(folder).and_then(
        [&] { return QFileInfo::exists(ignored) ? Result<void>() : replaceFile(ignored, "*\n"); });
}

Result<void> PromptVersions::rename(const QString &from, const QString &to)
{
    const QString folder = folderOf(from);
    const QString wanted = folderOf(to);
    if (folder == wanted || !QFileInfo(folder).isDir())
        return {};
    if (!QFileInfo::exists(wanted)) {
        if (QDir().rename(folder, wanted))
            return {};
    } else { // of an earlier prompt of that name: both are kept
        bool all = true;
        for (const Version &version : of(from))
            all = QFile::rename(version.path, wanted + u'/' + QFileInfo(version.path).fileName()) && all;
        if (all)
            return {};
    }
    return failure(PromptFile::tr("The earlier versions in %1 could not be moved along.").arg(folder));
}

} // namespace turnscope
