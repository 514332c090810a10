// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/unended_recordings.h"

#include "models/recording/recording_end.h"
#include "models/recording/recordings_folder.h"
#include "models/session/shared_settings_change.h"

#include <QFileInfo>
#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSettledKey("recordings/settled"); // names in the folder

} // namespace

UnendedRecordings::UnendedRecordings(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

UnendedRecordings::~UnendedRecordings()
{
    m_end.request_stop();
    m_disk.waitForDone();
}

void UnendedRecordings::find()
{
    m_disk.start(
        [folder = m_folder, end = m_end.get_token()](const Task &) {
            const QStringList settled = QSettings().value(kSettledKey).toStringList();
            const QStringList names = RecordingsFolder::newestFirst({u"*.jsonl"_s}, folder).mid(0, kMost);
            QStringList unended;
            for (const QString &name : names) {
                const QString path = folder + u'/' + name;
                if (end.stop_requested())
                    break;
                if (!settled.contains(name) && recordingEnd(path) == RecordingEnd::Never)
                    unended += path;
            }
            return unended;
        },
        [this](const QStringList &unended) { Q_EMIT found(unended); });
}

void UnendedRecordings::settle(const QStringList &paths)
{
    m_disk.start([folder = m_folder, paths](const Task &) {
        QSettings settings;
        const SharedSettingsChange change(settings);
        QStringList settled = settings.value(kSettledKey).toStringList();
        settled.removeIf([&](const QString &name) { return !QFileInfo::exists(folder + u'/' + name); });
        for (const QString &path : paths) {
            const QFileInfo file(path);
            if (file.absolutePath() == QFileInfo(folder).absoluteFilePath() && !settled.contains(file.fileName()))
                settled += file.fileName();
        }
        settings.setValue(kSettledKey, settled);
    });
}

} // namespace turnscope
