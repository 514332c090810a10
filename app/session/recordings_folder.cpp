// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recordings_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace turnscope {

using namespace Qt::StringLiterals;

QString RecordingsFolder::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/turnscope/recordings"_s;
}

Result<QString> RecordingsFolder::newRecording(const QDateTime &start, const QString &folder)
{
    const bool existed = QFileInfo(folder).isDir();
    if (!QDir().mkpath(folder))
        return failure(tr("The folder for recordings, %1, cannot be made. Check its permissions.").arg(folder));
    if (!existed)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stem = folder + u'/' + start.toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    QString name = stem + u".jsonl"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.jsonl"_s.arg(stem).arg(i);
    return name;
}

} // namespace turnscope
