// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_recording.h"

#include "app/net/url_secrets.h"
#include "app/session/recordings_folder.h"
#include "models/protocol/redaction.h"

#include <QDateTime>

namespace turnscope {

using namespace Qt::StringLiterals;

RehearsalRecording::RehearsalRecording(RecordingWriter writer, Complaint complaint)
    : m_writer(std::move(writer))
    , m_complaint(std::move(complaint))
{
    m_clock.start();
}

Result<std::unique_ptr<RehearsalRecording>> RehearsalRecording::begin(const QString &folder, const QUrl &url,
                                                                      const QString &model, Dialect dialect,
                                                                      Complaint complaint)
{
    RecordingInfo info;
    info.session = QUuid::createUuid();
    info.started = QDateTime::currentDateTimeUtc();
    info.profileName = u"rehearsal"_s;
    info.url = withoutSecrets(url).toString();
    info.model = model;
    info.dialect = dialect;
    info.app = QStringLiteral(TURNSCOPE_VERSION);

    const Result<QString> path = RecordingsFolder::newRecording(info.started.toLocalTime(), folder);
    if (!path)
        return tl::unexpected(path.error());
    auto writer = RecordingWriter::create(*path, info);
    if (!writer)
        return tl::unexpected(writer.error());
    return std::unique_ptr<RehearsalRecording>(new RehearsalRecording(std::move(*writer), std::move(complaint)));
}

RehearsalRecording::~RehearsalRecording()
{
    if (const auto done = m_writer.sync(); !done && !m_failing && m_complaint)
        m_complaint(done.error());
}

void RehearsalRecording::note(Direction from, const QByteArray &frame, bool binary)
{
    const QByteArray kept = from == Direction::Client && !binary ? redact(frame).frame : frame;
    const auto at = SessionTime(std::chrono::microseconds(m_clock.nsecsElapsed() / 1000));
    const auto done = m_writer.append(at, from, m_heads.read(kept, binary), kept);
    if (!done && !m_failing && m_complaint)
        m_complaint(done.error());
    m_failing = !done;
}

} // namespace turnscope
