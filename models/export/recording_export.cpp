// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/recording_export.h"

#include "models/export/audio_places.h"
#include "models/protocol/event_catalogue.h"
#include "models/recording/event_line.h"
#include "models/recording/frame_cursor.h"
#include "models/recording/recording_gap.h"
#include "models/recording/redaction_note.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kToldAfter = 4096; // events

RecordingGap emptyGap()
{
    return {.from = {}, .to = {}, .reason = RecordingGap::Reason::LeftOut, .of = {}};
}

/// Writes the lines of one recording.
class LineWriting
{
public:
    explicit LineWriting(ExportJob &job)
        : m_job(job)
        , m_frames(job.log.events())
    {
    }

    Result<void> write();

private:
    QStringList whatIsLeftOut() const;
    void takeHeader();
    void takeAll();
    void take(EventIndex event, bool withAudio);
    void line(SessionTime at, Direction from, QByteArrayView frame, bool binary, bool hasTime = true);
    void skip(EventIndex event);
    void closeGap(SessionTime at);
    QByteArray lean(EventIndex event, QByteArrayView frame);
    const EventSpec *specOf(EventIndex event) const;
    bool isUntimed(EventIndex event) const;

    ExportJob &m_job;
    FrameCursor m_frames;
    FrameHeadReader m_heads;
    EventLine m_line;
    RedactedPlaces m_places;
    RecordingGap m_gap = emptyGap();
    quint64 m_lines = 0;
    quint64 m_audioLeftOut = 0;
    quint64 m_eventsLeftOut = 0;
};

const EventSpec *LineWriting::specOf(EventIndex event) const
{
    const EventStore &events = m_job.log.events();
    return EventCatalogue::find(m_job.log.conversation().dialect(), events.strings().view(events.type(event)),
                                events.from(event));
}

bool LineWriting::isUntimed(EventIndex event) const
{
    const std::vector<EventIndex> &untimed = m_job.log.info().untimed;
    return std::ranges::binary_search(untimed, event);
}

/// For the header, which is written before anybody has counted: all kinds of it.
QStringList LineWriting::whatIsLeftOut() const
{
    QStringList sentences = m_job.report.leftOut;
    if (!m_job.options.audio)
        sentences << RecordingExport::tr("The audio: its length stands in its place.");
    else if (m_job.log.first() > 0)
        sentences << RecordingExport::tr("The audio before the range: its length stands in its place.");
    if (!m_job.options.raw)
        sentences << RecordingExport::tr("Keys and tokens, where there were any.");
    return sentences;
}

/// What an importer found out of the log's times and sides, so that the copy claims no more than it.
void LineWriting::takeHeader()
{
    RecordingInfo info = m_job.log.info();
    info.dialect = m_job.log.conversation().dialect();
    QByteArray header = EventLine::header(info);
    QByteArray more;
    if (info.times == RecordingInfo::Times::None)
        more += R"(,"times":"none")";
    else if (info.times == RecordingInfo::Times::Wall)
        more += R"(,"times":"wall")";
    if (info.wholeSeconds)
        more += R"(,"whole_seconds":true)";
    if (!info.directionRecorded)
        more += R"(,"direction":"inferred")";
    if (const QStringList leftOut = whatIsLeftOut(); !leftOut.isEmpty())
        more += ",\"left_out\":" + QJsonDocument(QJsonArray::fromStringList(leftOut)).toJson(QJsonDocument::Compact);
    header.insert(header.lastIndexOf('}'), more);
    m_job.sink.text(header);
}

void LineWriting::line(SessionTime at, Direction from, QByteArrayView frame, bool binary, bool hasTime)
{
    // Events of a log without times are a millisecond apart, the notes that are added here among them.
    const SessionTime placed = m_job.log.hasTimes() ? at : SessionTime(milliseconds(m_lines));
    ++m_lines;
    m_line.compose(placed, from, m_heads.read(frame, binary), frame);
    QByteArray whole = m_line.whole();
    if (!hasTime) {
        const qsizetype comma = whole.indexOf(',');
        whole.replace(1, comma, QByteArray());
    }
    m_job.sink.bytes(whole);
}

/// With the length of its audio in the place of it.
QByteArray LineWriting::lean(EventIndex event, QByteArrayView frame)
{
    const EventSpec *spec = specOf(event);
    LeanFrame made = withoutAudio(frame, m_job.log.conversation().dialect(), m_job.log.events().from(event),
                                  spec ? spec->audioField : std::string_view());
    m_audioLeftOut += made.places > 0 ? 1U : 0U;
    return std::move(made.frame);
}

void LineWriting::take(EventIndex event, bool withAudio)
{
    const EventRow row = m_job.log.events().row(event);
    closeGap(row.at);
    QStringList removed;
    QByteArray frame = m_job.sink.cleanFrame(m_frames.frame(event), &removed);
    if (!withAudio)
        frame = lean(event, frame);
    line(row.at, row.from, frame, row.kind == FrameKind::Binary, !isUntimed(event));
    const RedactionNote note{row.from, std::string(m_job.log.events().strings().view(row.type)), removed};
    if (!removed.isEmpty() && m_places.isNew(note))
        line(row.at, Direction::Console, note.frame(), false);
}

void LineWriting::skip(EventIndex event)
{
    const EventRow row = m_job.log.events().row(event);
    m_gap.add(row.at, row.from, row.length);
    ++m_eventsLeftOut;
}

void LineWriting::closeGap(SessionTime at)
{
    if (m_gap.total().frames == 0)
        return;
    line(at, Direction::Console, m_gap.toFrame(), false);
    m_gap = emptyGap();
}

void LineWriting::takeAll()
{
    const ExportLog &log = m_job.log;
    const bool withAudio = m_job.options.audio;
    for (quint32 i = 0; i < log.size() && m_job.sink.error() == 0; ++i) {
        const EventIndex event{i};
        if (i % kToldAfter == 0 && !m_job.progress(double(i) / log.size()))
            return;
        if (log.holds(event)) {
            take(event, withAudio);
            continue;
        }
        // What is in force in the range, and how far the input clock had come.
        const EventSpec *spec = i < log.first() ? specOf(event) : nullptr;
        if (spec && (spec->family == EventFamily::Session || spec->kind == EventKind::InputAudioAppend))
            take(event, false);
        else
            skip(event);
    }
    closeGap(log.size() > 0 ? log.events().at(EventIndex{log.size() - 1}) : SessionTime());
}

Result<void> LineWriting::write()
{
    takeHeader();
    takeAll();
    if (m_audioLeftOut > 0)
        m_job.report.leftOut << RecordingExport::tr("The audio of %n event(s): its length stands in its place.",
                                                    nullptr, int(m_audioLeftOut));
    if (m_eventsLeftOut > 0)
        m_job.report.leftOut << RecordingExport::tr("Events outside the range: %1. Settings, and how long the user was "
                                                    "heard before it, are in it.")
                                    .arg(m_eventsLeftOut);
    return {};
}

} // namespace

ExportForm RecordingExport::form()
{
    return {"recording", ".jsonl",        QT_TRANSLATE_NOOP("turnscope::ExportForms", "Recording (JSON Lines)"),
            "",          {.audio = true}, [](ExportJob &job) { return LineWriting(job).write(); }};
}

} // namespace turnscope
