// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_recording.h"

#include "models/mcp/mcp_server.h"
#include "models/protocol/url_secrets.h"
#include "models/recording/frame_encoding.h"
#include "models/recording/recordings_folder.h"
#include "models/version.h"

#include <QDateTime>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The console event, as in recordings of the console itself.
QByteArray disconnected(int code, const QString &reason)
{
    QByteArray frame("{\"type\":\"console.disconnected\"");
    if (code > 0)
        frame.append(",\"code\":").append(QByteArray::number(code));
    if (!reason.isEmpty()) {
        frame.append(",\"reason\":\"");
        appendJsonEscaped(frame, reason.toUtf8());
        frame.append('"');
    }
    return frame.append(",\"by_wish\":false}");
}

} // namespace

RehearsalRecording::RehearsalRecording(RecordingWriter writer, Complaint complaint,
                                       std::shared_ptr<const Redactor> redactor)
    : m_writer(std::move(writer))
    , m_complaint(std::move(complaint))
    , m_redactor(std::move(redactor))
{
    m_clock.start();
    m_look.setInterval(RecordingWriter::kLookEvery);
    QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
    m_look.start();
}

Result<std::unique_ptr<RehearsalRecording>> RehearsalRecording::begin(const QString &folder, const QUrl &url,
                                                                      const QString &model, Dialect dialect,
                                                                      Complaint complaint,
                                                                      std::shared_ptr<const Redactor> redactor)
{
    RecordingInfo info;
    info.session = QUuid::createUuid();
    info.started = QDateTime::currentDateTimeUtc();
    info.profileName = u"rehearsal"_s;
    info.url = withoutSecrets(url).toString();
    info.model = model;
    info.dialect = dialect;
    info.app = version();

    auto writer = RecordingsFolder::beginRecording(
        info.started.toLocalTime(),
        [&](const QString &path) { return RecordingWriter::create(path, redacted(info, *redactor)); }, folder);
    if (!writer)
        return tl::unexpected(writer.error());
    return std::unique_ptr<RehearsalRecording>(
        new RehearsalRecording(std::move(*writer), std::move(complaint), std::move(redactor)));
}

RehearsalRecording::~RehearsalRecording()
{
    if (!m_ended)
        end(0, {});
    m_disk.waitForDone();
    m_writer.finish();
    tell();
}

void RehearsalRecording::note(Direction from, const QByteArray &frame, bool binary)
{
    std::string type;
    if (from == Direction::Client && !binary)
        learnSecrets(frame);
    const std::optional<Redacted> clean = m_redactor->redacted(frame);
    write(from, clean ? clean->frame : frame, binary, type);
    if (!clean)
        return;
    if (const RedactionNote note{from, type, clean->removed}; m_places.isNew(note))
        write(Direction::Console, note.frame(), false, type);
}

/// What the client gives for MCP servers, which they may repeat in whatever they answer.
void RehearsalRecording::learnSecrets(const QByteArray &frame)
{
    if (!frame.contains("\"mcp\""))
        return;
    const QJsonObject event = QJsonDocument::fromJson(frame).object();
    for (const QLatin1StringView holder : {"session"_L1, "response"_L1})
        keepOut(event.value(holder).toObject().value("tools"_L1).toArray());
}

void RehearsalRecording::keepOut(const QJsonArray &tools)
{
    const QByteArrayList secrets = mcpSecretsOf(tools);
    if (secrets.isEmpty())
        return;
    auto own = std::make_shared<Redactor>(*m_redactor);
    for (const QByteArray &secret : secrets)
        own->add(secret);
    m_redactor = std::move(own);
}

void RehearsalRecording::write(Direction from, const QByteArray &frame, bool binary, std::string &type)
{
    const auto at = SessionTime(std::chrono::microseconds(m_clock.nsecsElapsed() / 1000));
    const FrameHead head = m_heads.read(frame, binary);
    type = head.type;
    (void)m_writer.append(at, from, head, frame);
    (void)m_writer.takeTold();
    tell();
}

void RehearsalRecording::end(int code, const QString &reason)
{
    m_ended = true;
    note(Direction::Console, disconnected(code, reason));
}

void RehearsalRecording::look()
{
    m_writer.look();
    tell();
    if (m_disk.isRunning())
        return;
    m_disk.start([writer = &m_writer](const Task &) { return writer->sync(); },
                 [this](int error) {
                     if (error != 0)
                         m_writer.noteUnsynced(error);
                 });
}

void RehearsalRecording::tell()
{
    const RecordingState &now = m_writer.state();
    if (now.problem.text != m_told.problem.text && !now.problem.text.isEmpty() && m_complaint)
        m_complaint(now.problem);
    for (qsizetype i = m_told.incidents.size(); i < now.incidents.size() && m_complaint; ++i)
        m_complaint(now.incidents[i]);
    m_told = now;
}

} // namespace turnscope
