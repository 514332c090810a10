// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_driver.h"

#include "models/recording/event_number.h"
#include "models/text/qt_text.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTick = 5;                        // ms
constexpr int kAtOnce = 200;                    // steps a tick: a log without times is no flood
constexpr milliseconds kSettingsPatience{3000}; // for session.created
constexpr milliseconds kSettled{400};           // without an event, after which an end is one
constexpr milliseconds kLate{100};              // more than ticks are
constexpr milliseconds kSilentPiece{40};        // of added silence

using What = RunOutcome::Note::What;

/// With an id by which an error can name it, where it has none.
QByteArray named(const QByteArray &frame, const QJsonObject &event, EventIndex index, QByteArray &id)
{
    if (const QString own = event.value("event_id"_L1).toString(); !own.isEmpty()) {
        id = own.toUtf8();
        return frame;
    }
    id = "run_" + QByteArray::number(number(index) + 1);
    QJsonObject with = event;
    with.insert("event_id"_L1, QString::fromLatin1(id));
    return QJsonDocument(with).toJson(QJsonDocument::Compact);
}

} // namespace

RunDriver::RunDriver(RunPlan plan, SessionThread &thread, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_thread(thread)
    , m_client(m_plan.source)
    , m_run(thread.session()->sharedEvents())
    , m_audio(m_plan.noise, m_plan.source.speech)
    , m_translator(BetaDoor::OpenAi, false, {})
    , m_tick(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &RunDriver::advance);
    connect(m_thread.live(), &LiveSession::opened, this, [this] { m_opened = true; });
    connect(m_thread.live(), &LiveSession::ended, this, &RunDriver::end);
}

void RunDriver::start(const KeyMemory &key)
{
    m_heard = now();
    m_tick.start();
    m_thread.post([](LiveSession &live) { live.relay(); });
    m_thread.open(key);
}

void RunDriver::stop()
{
    close({tr("The run was interrupted."), {}});
}

void RunDriver::close(const Error &error)
{
    if (m_state == State::Closing)
        return;
    m_state = State::Closing;
    m_outcome.error = error;
    m_thread.post([](LiveSession &live) { live.close(); });
}

void RunDriver::end(const SocketEnd &socketEnd)
{
    if (std::exchange(m_over, true))
        return;
    m_tick.stop();
    lookAtRun();
    if (m_state != State::Closing) {
        m_outcome.error = socketEnd.error;
        if (m_outcome.error.text.isEmpty())
            m_outcome.error.text = tr("The endpoint ended the session before the run was over.");
    }
    for (const ToolCall &call : m_run.conversation().toolCalls())
        m_outcome.unansweredCalls += !call.callId.empty() && !call.answered ? 1 : 0;
    Q_EMIT finished(m_outcome);
}

void RunDriver::lookAtRun()
{
    m_run.advance(m_run.events().size());
    while (m_done.size() < m_run.answersDone())
        m_done.push_back(m_run.lastAnswerDone());
    for (; m_serverSeen < m_run.seen(); ++m_serverSeen) {
        if (m_run.events().from(EventIndex{m_serverSeen}) == Direction::Server)
            m_heard = m_run.events().at(EventIndex{m_serverSeen});
    }
    tellRefusals();
}

void RunDriver::advance()
{
    lookAtRun();
    const microseconds allowed =
        2 * std::chrono::duration_cast<microseconds>(m_plan.source.length() / m_plan.speed) + microseconds(kMargin);
    if (m_plan.source.timed && m_state != State::Closing && now() - SessionTime() > allowed)
        return close({tr("The run took more than twice as long as the recording, and a minute: it was ended."), {}});
    switch (m_state) {
    case State::Connecting:
        if (m_opened && (m_run.isCreated() || now() - m_heard > kSettingsPatience))
            begin();
        break;
    case State::Driving:
        drive();
        break;
    case State::Waiting:
        awaitEnd();
        break;
    case State::Closing:
        break;
    }
}

void RunDriver::begin()
{
    m_state = State::Driving;
    m_anchor = now();
    m_anchorAt = m_plan.source.begin();
    const Dialect dialect = m_run.conversation().dialect();
    const QStringList refused = m_plan.changes.refused(m_run.session(), dialect);
    for (const QString &why : refused)
        note(What::Refused, {}, why);
    const auto &first = m_client.next();
    if (m_plan.changes.isEmpty() || (first && first->kind == EventKind::SessionUpdate))
        return; // the first update that is sent has them
    if (const QJsonObject update = m_plan.changes.update(m_run.session(), dialect); !update.isEmpty())
        m_thread.post([update](LiveSession &live) { live.updateSettings(update); });
}

void RunDriver::drive()
{
    for (int steps = 0; steps < kAtOnce && m_client.next(); ++steps) {
        const ClientStep step = *m_client.next();
        if (!isDue(step) || !send(step)) {
            if (m_held && step.kind == EventKind::InputAudioAppend)
                fillSilence();
            return;
        }
        m_held.reset();
        m_anchor =
            now() - m_due > kLate ? now() : m_due; // it had to wait; else the ticks' own lateness adds up to nothing
        m_anchorAt = step.at;
        m_client.take();
        Q_EMIT progressed(double(number(step.event) - number(m_plan.source.first))
                          / double(std::max(1u, m_plan.source.end - number(m_plan.source.first))));
    }
    if (m_client.next())
        return;
    m_wanted = m_client.answersInAll();
    m_held.reset();
    m_state = State::Waiting;
}

bool RunDriver::isAnswered(const ClientStep &step) const
{
    const bool mayCreate = step.kind != EventKind::ResponseCreate || step.answering || !m_run.isAnswering();
    return m_run.answersDone() + m_forgone >= step.answers && mayCreate;
}

std::optional<SessionTime> RunDriver::answeredAt(quint32 answers) const
{
    if (answers <= m_forgone || answers - m_forgone > m_done.size())
        return std::nullopt;
    return m_done[answers - m_forgone - 1];
}

bool RunDriver::isDue(const ClientStep &step)
{
    if (!isAnswered(step)) {
        if (!m_held)
            m_held = now();
        if (!hasWaitedEnough())
            return false;
        giveUpAnswers(step);
        if (m_state == State::Closing)
            return false;
    }
    const auto paced = [this](microseconds length) {
        return std::chrono::duration_cast<microseconds>(length / m_plan.speed);
    };
    SessionTime due = m_anchor + paced(step.at - m_anchorAt);
    if (const auto answered = answeredAt(step.answers))
        due = std::max(due, *answered + paced(step.at - step.answered));
    if (now() < due)
        return false;
    m_due = due;
    return true;
}

bool RunDriver::hasWaitedEnough()
{
    return now() - *m_held > kPatience && now() - m_heard > kPatience;
}

void RunDriver::giveUpAnswers(const ClientStep &step)
{
    const quint32 missing = step.answers - std::min(step.answers, m_run.answersDone() + m_forgone);
    m_forgone += missing;
    const auto silent = std::chrono::floor<std::chrono::seconds>(now() - m_heard).count();
    note(What::GivenUp, step.event,
         missing > 0
             ? tr("It was sent when %n answer(s) more were done than there are now; the endpoint has been silent "
                  "for %1 s.",
                  nullptr, int(missing))
                   .arg(silent)
             : tr("It waited for the end of the answer before it; the endpoint has been silent for %1 s.").arg(silent));
    if (m_run.answersDone() == 0)
        close({tr("The endpoint answers nothing: the run was ended."), {}});
}

bool RunDriver::send(const ClientStep &step)
{
    const StepInRun made = m_client.inRun(m_run);
    if (made.what == StepInRun::What::Wait) {
        if (!m_held)
            m_held = now();
        // When the answer is whole, and it is not in it, it does not come.
        const bool settled = !m_run.isAnswering() && now() - m_heard > kSettled && now() - *m_held > kSettled;
        if (!settled && !hasWaitedEnough())
            return false;
    }
    if (made.what != StepInRun::What::Send) {
        ++m_outcome.leftOut;
        note(What::LeftOut, step.event, made.why);
        return true;
    }
    if (step.kind != EventKind::InputAudioAppend)
        m_audioEnd.reset();
    post(fit(step, made));
    if (step.kind == EventKind::InputAudioAppend)
        m_audioEnd = now() + step.audio;
    return true;
}

/// What the step is in this session, byte for byte where nothing has to be otherwise.
QByteArray RunDriver::fit(const ClientStep &step, const StepInRun &made)
{
    const SessionSettings &settings = m_run.conversation().settings();
    if (step.kind == EventKind::InputAudioAppend)
        return m_audio.append(made.frame, m_client.format(), settings.inputFormat);
    QJsonObject event = made.event;
    QByteArray frame = made.frame;
    if (event.isEmpty()) {
        event = QJsonDocument::fromJson(frame).object();
        if (event.isEmpty())
            return frame; // it was no JSON then either
    } else {
        frame = QJsonDocument(event).toJson(QJsonDocument::Compact);
        ++m_outcome.mapped;
    }
    const QJsonObject &inForce = m_run.session();
    if (m_plan.source.isFlat && RunSource::flatness(inForce) == false) {
        if (const auto ga = m_translator.toGa(event); ga && *ga != event) {
            event = *ga;
            frame = QJsonDocument(event).toJson(QJsonDocument::Compact);
            ++m_outcome.translated;
        }
    }
    if (step.kind == EventKind::SessionUpdate && !m_plan.changes.isEmpty()) {
        event.insert("session"_L1, m_plan.changes.mergedInto(event.value("session"_L1).toObject(), inForce,
                                                             m_run.conversation().dialect()));
        frame = QJsonDocument(event).toJson(QJsonDocument::Compact);
    }
    QByteArray id;
    frame = named(frame, event, step.event, id);
    m_named.insert(id, step.event);
    return frame;
}

void RunDriver::post(const QByteArray &frame)
{
    ++m_outcome.sent;
    m_thread.post([frame](LiveSession &live) { live.sendFrame(frame); });
}

/// The user is silent, and waits. A detector of the server's that has heard the voice begin must hear it end; whoever
/// recorded the parent may have stopped sending before this one is content.
void RunDriver::fillSilence()
{
    const auto speech = m_run.conversation().speech();
    if (!m_audioEnd || speech.empty() || speech.back().stoppedBy)
        return;
    const SessionSettings &settings = m_run.conversation().settings();
    while (*m_audioEnd + kSilentPiece <= now()) {
        const QByteArray frame = m_audio.silence(kSilentPiece, settings.inputFormat);
        m_thread.post([frame](LiveSession &live) { live.sendFrame(frame); });
        *m_audioEnd += kSilentPiece;
        m_outcome.addedSilence += kSilentPiece;
    }
}

void RunDriver::awaitEnd()
{
    const bool whole = m_run.answersDone() + m_forgone >= m_wanted && !m_run.isAnswering();
    if (whole && now() - m_heard > kSettled && now() - m_anchor > kSettled)
        return close({});
    if (!m_held)
        m_held = now();
    if (!whole)
        fillSilence();
    if (!hasWaitedEnough())
        return;
    note(What::GivenUp, {},
         tr("The recording has %1 answers, this run %2: the last ones did not come.")
             .arg(m_wanted)
             .arg(m_run.answersDone()));
    close(m_run.answersDone() == 0 ? Error{tr("The endpoint answers nothing: the run was ended."), {}} : Error{});
}

void RunDriver::tellRefusals()
{
    const auto errors = m_run.conversation().errors();
    for (; m_errorsSeen < errors.size(); ++m_errorsSeen) {
        const ErrorNote &error = errors[ErrorIndex(m_errorsSeen)];
        const QJsonObject told = QJsonDocument::fromJson(m_run.frame(error.event).toByteArray()).object();
        const QByteArray id = told.value("error"_L1)["event_id"_L1].toString().toUtf8();
        const auto of = m_named.constFind(id);
        ++m_outcome.refused;
        note(What::Refused, of == m_named.cend() ? std::nullopt : std::optional(*of),
             QString::fromStdString(error.message));
    }
}

void RunDriver::note(What what, std::optional<EventIndex> event, const QString &why)
{
    RunOutcome::Note note{what, event, {}, why};
    if (event) {
        const EventStore &events = *m_plan.source.events;
        note.type = events.strings().text(events.type(*event));
    }
    if (m_outcome.notes.size() < RunOutcome::kMostNotes)
        m_outcome.notes.push_back(note);
    Q_EMIT noted(note);
}

} // namespace turnscope
