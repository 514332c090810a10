// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mark_recorder.h"

#include "app/session/endpoint_connection.h"
#include "app/session/open_sessions.h"
#include "models/session/mark_book.h"

namespace turnscope {

MarkRecorder::MarkRecorder(EndpointConnection &connection, const OpenSessions &sessions, QObject *parent)
    : MarkControl(parent)
    , m_connection(connection)
{
    connect(&sessions, &OpenSessions::shownChanged, this, [this, &sessions] { setSession(sessions.shown()); });
    connect(&m_change, &SharedFileWatch::changed, this, [this] {
        if (m_keeper.readAnew())
            Q_EMIT keptChanged();
    });
}

void MarkRecorder::setSession(std::shared_ptr<Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    if (!m_session) {
        m_keeper.open({});
        m_change.watch({});
        Q_EMIT keptChanged();
        return;
    }
    // Which recording it is, a file tells when it has been read.
    connect(m_session.get(), &Session::stateChanged, this, &MarkRecorder::open);
    open();
}

void MarkRecorder::open()
{
    m_keeper.open(m_session->info());
    m_change.watch(m_keeper.path());
    Q_EMIT keptChanged();
}

bool MarkRecorder::areRecorded() const
{
    const SessionThread *live = m_connection.live();
    return live && m_session && m_session == live->session() && m_session->isLive();
}

void MarkRecorder::put(const Mark &mark)
{
    Mark told = mark;
    told.note = m_connection.secretsInUse().text(mark.note);
    if (const auto part = place())
        told.at += part->begin.time_since_epoch();
    if (areRecorded())
        record(told.frame());
    else
        note(m_keeper.put(told));
}

void MarkRecorder::remove(const QByteArray &id)
{
    if (areRecorded())
        record(Mark::removal(id));
    else
        note(m_keeper.remove(id));
}

void MarkRecorder::putHandMark(const HandMark &mark)
{
    HandMark told = mark;
    if (const auto part = place())
        told.shift(part->begin.time_since_epoch());
    if (areRecorded())
        record(told.frame());
    else
        note(m_keeper.put(told));
}

void MarkRecorder::removeHandMark(const QByteArray &id)
{
    if (areRecorded())
        record(HandMark::removal(id));
    else
        note(m_keeper.removeHandMark(id));
}

void MarkRecorder::record(const QByteArray &frame)
{
    m_connection.live()->post([frame](LiveSession &live) { live.recordMark(frame); });
}

void MarkRecorder::note(const Result<void> &kept)
{
    if (!kept)
        Q_EMIT failed(kept.error());
    Q_EMIT keptChanged();
}

MarkControl::KeptReader MarkRecorder::keptReader() const
{
    return [](const RecordingInfo &info) {
        MarkKeeper keeper;
        keeper.open(info);
        return keeper.frames();
    };
}

QList<QByteArray> MarkRecorder::kept() const
{
    if (areRecorded())
        return {};
    const auto part = place();
    return part ? HandMarkBook::within(MarkBook::within(m_keeper.frames(), *part), *part) : m_keeper.frames();
}

} // namespace turnscope
