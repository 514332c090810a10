// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/unended_recordings.h"

#include "models/recording/recording_end.h"
#include "models/recording/recordings_folder.h"
#include "models/session/shared_settings_change.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSettledKey("recordings/settled"); // paths; of the program's own folder, names

QString settledAs(const QString &path)
{
    const QFileInfo file(path);
    return file.absolutePath() == QFileInfo(RecordingsFolder::standardPath()).absoluteFilePath() ? file.fileName()
                                                                                                 : path;
}

bool isThere(const QString &settled)
{
    return QFileInfo::exists(settled.startsWith(u'/') ? settled : RecordingsFolder::standardPath() + u'/' + settled);
}

} // namespace

UnendedRecordings::UnendedRecordings(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{
}

QStringList UnendedRecordings::usualFolders()
{
    QStringList folders{RecordingsFolder::path(), RecordingsFolder::standardPath()};
    folders.removeDuplicates();
    return folders;
}

UnendedRecordings::~UnendedRecordings()
{
    m_end.request_stop();
    m_disk.waitForDone();
}

void UnendedRecordings::find()
{
    m_disk.start(
        [folders = m_folders, end = m_end.get_token()](const Task &) {
            const QStringList settled = QSettings().value(kSettledKey).toStringList();
            QStringList unended;
            for (const QString &folder : folders) {
                for (const QString &name : RecordingsFolder::newestFirst({u"*.jsonl"_s}, folder).mid(0, kMost)) {
                    const QString path = folder + u'/' + name;
                    if (end.stop_requested())
                        return unended;
                    if (!settled.contains(settledAs(path)) && recordingEnd(path) == RecordingEnd::Never)
                        unended += path;
                }
            }
            return unended;
        },
        [this](const QStringList &unended) { Q_EMIT found(unended); });
}

void UnendedRecordings::settle(const QStringList &paths)
{
    m_disk.start([folders = m_folders, paths](const Task &) {
        QSettings settings;
        const SharedSettingsChange change(settings);
        QStringList settled = settings.value(kSettledKey).toStringList();
        settled.removeIf([](const QString &each) { return !isThere(each); });
        for (const QString &path : paths) {
            const QString folder = QFileInfo(path).absolutePath();
            const bool ours = std::ranges::any_of(
                folders, [&](const QString &each) { return QFileInfo(each).absoluteFilePath() == folder; });
            if (ours && !settled.contains(settledAs(path)))
                settled += settledAs(path);
        }
        settings.setValue(kSettledKey, settled);
    });
}

} // namespace turnscope
