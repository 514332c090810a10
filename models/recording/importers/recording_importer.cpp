// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/recording_importer.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/recording_line.h"

namespace turnscope {

namespace {

QString textOf(simdjson::dom::object object, std::string_view key)
{
    const std::string_view text = json::text(object, key);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool readHeader(std::string_view line, RecordingInfo &info)
{
    JsonReader reader;
    const auto header = reader.parse({line.data(), qsizetype(line.size())});
    if (!header || !json::has(*header, "turnscope"))
        return false;
    info.session = QUuid::fromString(textOf(*header, "session"));
    info.started = QDateTime::fromString(textOf(*header, "started"), Qt::ISODateWithMs).toUTC();
    info.app = textOf(*header, "app");
    if (const auto profile = json::object(*header, "profile")) {
        info.profileName = textOf(*profile, "name");
        info.url = textOf(*profile, "url");
        info.model = textOf(*profile, "model");
        info.dialect = dialectFromId(json::text(*profile, "dialect"));
    }
    return true;
}

Direction usualDirection(std::string_view type)
{
    const EventSpec *spec = EventCatalogue::find(type);
    return spec ? spec->direction : Direction::Server;
}

} // namespace

QString RecordingImporter::name() const
{
    return RecordingInfo::ourFormat();
}

bool RecordingImporter::recognises(QByteArrayView head) const
{
    return head.startsWith("{\"turnscope\":") || (head.startsWith("{\"at\":") && head.contains("\"from\":\""));
}

void RecordingImporter::import(const LogImport &log) const
{
    RecordingInfo &info = log.info;
    info.times = RecordingInfo::Times::Monotonic;
    LineReader lines(log.frames.file());
    RecordingLineReader reader;
    RecordingLine found;
    LogLine line;
    SessionTime last;
    quint64 reported = 0;
    while (lines.next(line)) {
        if (lines.position() != reported) {
            reported = lines.position();
            if (!log.proceed(reported))
                return;
        }
        if (line.text.empty() && !line.tooLong)
            continue;
        if (line.number == 1 && readHeader(line.text, info))
            continue;
        if (line.tooLong) {
            info.addUnread(line.number, tr("The line is too long to be read."));
            continue;
        }
        switch (reader.read(line.text, found)) {
        case RecordingLineReader::Verdict::NotJson:
            info.tornTail = info.tornTail || !line.ended;
            info.addUnread(line.number, line.ended ? tr("The line is not JSON.")
                                                   : tr("The last line was cut off while it was written."));
            continue;
        case RecordingLineReader::Verdict::NoEvent:
            info.addUnread(line.number, tr("The line holds no event."));
            continue;
        case RecordingLineReader::Verdict::Event:
            break;
        }
        if (!found.at)
            info.addUnread(line.number, tr("The event has no time; it is placed at the one before it."));
        if (!found.from)
            info.directionRecorded = false;
        last = std::max(last, found.at.value_or(last));
        const EventRow row{.at = last,
                           .offset = line.offset + quint64(found.payload.data() - line.text.data()),
                           .length = quint32(found.payload.size()),
                           .from = found.from ? *found.from : usualDirection(found.head.type),
                           .encoding = found.encoding};
        if (!log.events.append(row, found.head)) {
            info.addUnread(line.number, tr("There are more events than can be shown; the rest was left out."));
            return;
        }
    }
}

} // namespace turnscope
