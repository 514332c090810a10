// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tool_desk.h"

#include "app/session/endpoint_connection.h"
#include "app/tools/command_run.h"
#include "app/tools/http_run.h"
#include "models/session/shared_settings_change.h"
#include "models/text/time_text.h"

#include <QJsonDocument>
#include <QSettings>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kAnswersKey("tools/answers");

ToolAnswers readAnswers(const QSettings &settings)
{
    return ToolAnswers::fromJson(QJsonDocument::fromJson(settings.value(kAnswersKey).toString().toUtf8()).object());
}

} // namespace

ToolDesk::ToolDesk(QSettings &settings, EndpointConnection &connection, QObject *parent)
    : ToolControl(parent)
    , m_settings(settings)
    , m_connection(connection)
    , m_answers(readAnswers(settings))
{
    qRegisterMetaType<CalledFunction>();
    connect(&m_connection, &EndpointConnection::begun, this, &ToolDesk::begin);
    connect(&m_connection, &EndpointConnection::ended, this, &ToolDesk::end);
    connect(&m_connection, &EndpointConnection::closing, this, &ToolDesk::end);
    connect(&m_connection, &EndpointConnection::preparing, this, &ToolDesk::end); // another one, without that
    connect(&m_settingsChange, &SharedFileWatch::changed, this, [this] {
        m_settings.sync();
        readAnew();
    });
    m_settingsChange.watch(settings.fileName());
}

ToolDesk::~ToolDesk() = default;

void ToolDesk::begin()
{
    end();
    m_calls.clear();
    const LiveSession *live = m_connection.live()->live();
    connect(live, &LiveSession::functionCalled, this, [this, live](const CalledFunction &call) {
        if (m_connection.live() && m_connection.live()->live() == live) // and not of a session of before
            take(call);
    });
    Q_EMIT runsChanged();
}

/// There is nobody left to answer.
void ToolDesk::end()
{
    m_waiting.clear();
    for (auto &[id, call] : m_calls) {
        rest(call);
        if (!call.run.isAnswered())
            call.run.state = ToolRun::State::Over;
    }
    Q_EMIT runsChanged();
}

/// Nobody is at it any more.
void ToolDesk::rest(Call &call)
{
    call.delay.reset();
    m_waiting.removeOne(call.call.callId);
    if (!call.runner)
        return;
    call.runner->disconnect(this);
    call.runner.release()->deleteLater(); // it may be telling that it has ended
    --m_running;
}

void ToolDesk::take(const CalledFunction &told)
{
    if (!m_connection.isConnected())
        return; // nobody is left to answer
    const auto [place, isNew] = m_calls.try_emplace(told.callId);
    if (!isNew)
        return;
    Call &call = place->second;
    call.call = told;
    call.since.start();
    call.run.callId = told.callId;
    call.run.tool = told.name;
    start(call);
    Q_EMIT runsChanged();
}

void ToolDesk::start(Call &call)
{
    call.answer = m_answers.of(call.call.name);
    call.run.by = call.answer.kind;
    call.run.problem = {};
    switch (call.answer.kind) {
    case ToolAnswer::Kind::Hand:
        call.run.state = ToolRun::State::ByHand;
        return;
    case ToolAnswer::Kind::Canned:
        call.run.state = ToolRun::State::Waiting;
        call.delay = std::make_unique<QTimer>();
        call.delay->setSingleShot(true);
        call.delay->setTimerType(Qt::PreciseTimer);
        call.delay->callOnTimeout(this, [this, &call] {
            const QString &output = call.answer.output;
            deliver(call, call.answer.isError ? ToolAnswer::errorOutput(output) : output, {});
        });
        call.delay->start(call.answer.delay);
        return;
    case ToolAnswer::Kind::Command:
        if (!m_answers.isAllowed(call.call.name, call.answer.command)) {
            call.run.state = ToolRun::State::Forbidden;
            return note(call, State::Forbidden);
        }
        break;
    case ToolAnswer::Kind::Http:
        break;
    }
    call.run.state = ToolRun::State::Waiting;
    m_waiting << call.call.callId;
    startWaiting();
}

void ToolDesk::startWaiting()
{
    while (m_running < kMostAtOnce && !m_waiting.isEmpty())
        startRunner(m_calls.at(m_waiting.takeFirst()));
}

void ToolDesk::startRunner(Call &call)
{
    const ToolAnswer &answer = call.answer;
    if (answer.kind == ToolAnswer::Kind::Command)
        call.runner = std::make_unique<CommandRun>(answer.command, call.call.arguments, answer.limit);
    else
        call.runner = std::make_unique<HttpRun>(
            answer.url, HttpRun::Call{call.call.name, call.call.callId, call.call.arguments}, answer.limit);
    // Not at once: what cannot be started tells so while it is started.
    connect(
        call.runner.get(), &ToolRunner::finished, this,
        [this, id = call.call.callId](const ToolOutcome &outcome) { finish(id, outcome); }, Qt::QueuedConnection);
    ++m_running;
    call.run.state = ToolRun::State::Running;
    note(call, State::Begun);
    call.runner->start();
}

/// A tool that fails is told to the model all the same: a call without an output leaves it waiting.
void ToolDesk::finish(const QByteArray &callId, const ToolOutcome &outcome)
{
    const auto found = m_calls.find(callId);
    if (found == m_calls.end() || !found->second.runner)
        return;
    deliver(found->second, outcome.isGood() ? outcome.output : ToolAnswer::errorOutput(outcome.problem.text),
            outcome.problem);
    startWaiting();
    Q_EMIT runsChanged();
}

void ToolDesk::deliver(Call &call, const QString &output, const Error &problem)
{
    if (call.delay)
        call.delay.release()->deleteLater(); // it is telling that it is over
    rest(call);
    const bool good = problem.text.isEmpty();
    call.run.state = good ? ToolRun::State::Sent : ToolRun::State::Failed;
    call.run.problem = problem;
    // Before the output, so that a reader of the recording knows whose it is when it comes.
    note(call, good ? State::Sent : State::Failed, output.toUtf8().size(), problem);
    m_connection.post([id = call.call.callId, output](LiveSession &live) { live.sendFunctionOutput(id, output); });
    Q_EMIT runsChanged();
}

void ToolDesk::note(const Call &call, State state, qint64 bytes, const Error &problem)
{
    const milliseconds took(call.since.elapsed());
    const QByteArray frame =
        console::tool({call.call.callId, call.call.name, call.answer, state, took, bytes, problem});
    m_connection.post([frame](LiveSession &live) { live.recordTool(frame); });
}

void ToolDesk::send(const QByteArray &callId, const QString &output)
{
    const auto found = m_calls.find(callId);
    if (found == m_calls.end() || !m_connection.isConnected() || found->second.run.state == ToolRun::State::Over)
        return Q_EMIT failed({tr("The session that called this function is over; its output cannot be sent."), {}});
    Call &call = found->second;
    if (call.run.isAnswered())
        return Q_EMIT failed({tr("This call of %1 has its output already.").arg(call.call.name), {}});
    if (const qint64 size = output.toUtf8().size(); size > ToolAnswer::kMostOutput)
        return Q_EMIT failed({tr("The output is %1 long; more than %2 no model can take. Nothing was sent: shorten it.")
                                  .arg(byteSizeText(size), byteSizeText(ToolAnswer::kMostOutput)),
                              {}});
    call.answer = {};
    call.run.by = ToolAnswer::Kind::Hand;
    deliver(call, output, {});
    startWaiting();
}

void ToolDesk::stop(const QByteArray &callId)
{
    const auto found = m_calls.find(callId);
    if (found == m_calls.end())
        return;
    Call &call = found->second;
    if (call.run.state != ToolRun::State::Waiting && call.run.state != ToolRun::State::Running)
        return;
    rest(call);
    note(call, State::Stopped);
    call.answer = {};
    call.run.by = ToolAnswer::Kind::Hand;
    call.run.state = ToolRun::State::ByHand;
    startWaiting();
    Q_EMIT runsChanged();
}

std::optional<ToolRun> ToolDesk::run(const QByteArray &callId) const
{
    const auto found = m_calls.find(callId);
    return found == m_calls.end() ? std::nullopt : std::optional(found->second.run);
}

void ToolDesk::setAnswer(const QString &tool, const ToolAnswer &answer)
{
    if (const Result<void> usable = answer.check(); !usable)
        return Q_EMIT failed(usable.error());
    change([&](ToolAnswers &answers) { answers.set(tool, answer); });
}

void ToolDesk::allowCommand(const QString &tool, const QString &command)
{
    change([&](ToolAnswers &answers) { answers.allow(tool, command); });
    for (auto &[id, call] : m_calls) {
        if (call.run.state == ToolRun::State::Forbidden && call.call.name == tool)
            start(call);
    }
    Q_EMIT runsChanged();
}

/// What another window has said of other functions meanwhile stays.
void ToolDesk::change(const std::function<void(ToolAnswers &)> &change)
{
    {
        const SharedSettingsChange alone(m_settings);
        ToolAnswers answers = readAnswers(m_settings);
        change(answers);
        m_settings.setValue(kAnswersKey,
                            QString::fromUtf8(QJsonDocument(answers.toJson()).toJson(QJsonDocument::Compact)));
    }
    readAnew();
}

void ToolDesk::readAnew()
{
    ToolAnswers answers = readAnswers(m_settings);
    if (answers == m_answers)
        return;
    m_answers = std::move(answers);
    Q_EMIT answersChanged();
}

} // namespace turnscope
