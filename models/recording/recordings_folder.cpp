// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recordings_folder.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/recording/file_state.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>
#include <vector>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// "2026-11-21T09-14-03-2.jsonl" comes after "2026-11-21T09-14-03.jsonl", and -10 after -2; a letter's code does not say so.
struct RecordingOrder
{
    QString stem;
    int number = 1;
    QString name;

    explicit RecordingOrder(const QString &fileName)
        : name(fileName)
    {
        static const QRegularExpression form(uR"(^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)(?:-(\d{1,6}))?\b)"_s);
        const QRegularExpressionMatch match = form.match(name);
        stem = match.hasMatch() ? match.captured(1) : name;
        if (match.hasCaptured(2))
            number = match.captured(2).toInt();
    }

    bool operator<(const RecordingOrder &other) const
    {
        return std::tie(stem, number, name) < std::tie(other.stem, other.number, other.name);
    }
};

} // namespace

QString RecordingsFolder::path()
{
    const QString chosen = pathFromStored(QSettings().value(kKeptUnder).toString());
    return QDir::isAbsolutePath(chosen) ? chosen : standardPath();
}

QString RecordingsFolder::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/turnscope/recordings"_s;
}

Result<QString> RecordingsFolder::newRecording(const QDateTime &start, const QString &folder)
{
    if (const Result<void> made = makeFolder(folder); !made)
        return failure(tr("There is no place for recordings. %1").arg(made.error().text), made.error().detail);
    const QString stem = folder + u'/' + start.toString(u"yyyy-MM-ddTHH-mm-ss"_s);
    QString name = stem + u".jsonl"_s;
    for (int i = 2; FileState::of(name); ++i)
        name = u"%1-%2.jsonl"_s.arg(stem).arg(i);
    return name;
}

QStringList RecordingsFolder::newestFirst(const QStringList &patterns, const QString &folder)
{
    std::vector<RecordingOrder> found;
    for (const QString &name : QDir(folder).entryList(patterns, QDir::Files, QDir::Unsorted))
        found.emplace_back(name);
    std::sort(found.rbegin(), found.rend());
    QStringList names;
    for (const RecordingOrder &each : found)
        names += each.name;
    return names;
}

} // namespace turnscope
