// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/run_folder_importer.h"

#include "models/recording/importers/folder_sound.h"
#include "models/recording/importers/log_reader.h"
#include "models/recording/importers/whole_log.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// All texts of the artifacts, at any depth.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts << value.toString();
    } else if (value.isArray()) {
        for (const QJsonValue inner : value.toArray())
            collectTexts(inner, texts);
    } else {
        const QJsonObject object = value.toObject();
        for (const QJsonValue inner : object)
            collectTexts(inner, texts);
    }
}

/// The files of one scenario.
class ScenarioFiles
{
public:
    ScenarioFiles(const QString &results, const QJsonObject &scenario)
        : m_folder(QFileInfo(results).canonicalPath())
    {
        collectTexts(scenario.value("artifacts"_L1), m_named);
        const QString name = scenario.value("scenario_id"_L1).toString();
        m_named << u"events/%1.jsonl"_s.arg(name) << u"audio/%1/conversation.wav"_s.arg(name);
    }

    QString events() const { return first(u".jsonl"_s); }

    /// That of both sides, rather than one of one.
    QString sound() const
    {
        const QString both = first(u"conversation.wav"_s);
        return both.isEmpty() ? first(u".wav"_s) : both;
    }

private:
    /// The first one that is there, and within the folder.
    QString first(const QString &end) const
    {
        for (const QString &named : m_named) {
            const QString path = QFileInfo(QDir(m_folder), named).canonicalFilePath();
            if (named.endsWith(end) && path.startsWith(m_folder + u'/') && QFileInfo(path).isFile())
                return path;
        }
        return {};
    }

    QString m_folder;
    QStringList m_named;
};

/// The events of a folder are no folder: one that names itself would be read for ever.
thread_local bool isWithin = false;

/// What the events' own log says of itself, but for what is this one's.
void takeInfo(RecordingInfo &info, RecordingInfo of)
{
    of.path = info.path;
    of.format = info.format;
    info = std::move(of);
}

} // namespace

std::unique_ptr<LogImporter> importers::runFolder()
{
    return std::make_unique<RunFolderImporter>();
}

QString RunFolderImporter::name() const
{
    return tr("Run folder (results.json)");
}

bool RunFolderImporter::recognises(QByteArrayView head) const
{
    const QByteArrayView text = head.trimmed();
    return text.startsWith('{') && text.contains("\"schema_version\"") && text.contains("\"results\"")
           && (text.contains("\"scenario_id\"") || text.contains("\"artifacts\""));
}

std::unique_ptr<LogTail> RunFolderImporter::import(const LogImport &log) const
{
    if (std::exchange(isWithin, true)) {
        log.info.addUnread(0, tr("A run folder within another is not read."));
        return nullptr;
    }
    const auto left = qScopeGuard([] { isWithin = false; });
    const WholeLog whole(log.frames.file(), log.proceed);
    const std::string_view text = whole.text();
    const QJsonObject results =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
    const QJsonArray scenarios = results.value("results"_L1).toArray();
    if (scenarios.isEmpty()) {
        log.info.addUnread(0, tr("It tells of no scenario."));
        return nullptr;
    }
    if (scenarios.size() > 1)
        log.info.addUnread(0, tr("Of %n scenario(s) the first is shown: open the events of another by themselves.",
                                 nullptr, int(scenarios.size())));
    const ScenarioFiles files(log.info.path, scenarios.first().toObject());
    if (files.events().isEmpty()) {
        log.info.addUnread(0, tr("The scenario's events are not in the folder."));
        return nullptr;
    }
    auto reader = LogReader::open(files.events());
    const auto read = reader ? reader->read([&](double) { return log.proceed(0); })
                             : Result<RecordingInfo>(tl::unexpected(reader.error()));
    if (!read) {
        log.info.addUnread(0, read.error().text);
        return nullptr;
    }
    const std::vector<RecordingInfo::Unread> told = log.info.unread;
    takeInfo(log.info, *read);
    for (const RecordingInfo::Unread &each : told)
        log.info.addUnread(each.line, each.why);
    FolderSound sound(*reader->events(), files.sound());
    if (!sound.problem().isEmpty())
        log.info.addUnread(0, sound.problem());
    FrameHeadReader heads;
    for (quint32 i = 0; i < reader->events()->size(); ++i) {
        EventRow row = reader->events()->row(EventIndex{i});
        const QByteArray frame = sound.filled(EventIndex{i});
        row.offset = log.frames.keep(frame);
        row.length = quint32(frame.size());
        row.encoding = FrameEncoding::Verbatim;
        const FrameHead head = heads.read(frame, row.kind == FrameKind::Binary);
        if (!log.events.append(row, head) || (i % 64 == 0 && !log.proceed(text.size())))
            break;
    }
    return nullptr;
}

} // namespace turnscope
