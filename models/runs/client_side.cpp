// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/client_side.h"

#include "models/audio/base64.h"
#include "models/runs/old_names.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

StepInRun leaveOut(const QString &why)
{
    return {StepInRun::What::LeaveOut, {}, {}, why};
}

StepInRun waitFor(const QString &why)
{
    return {StepInRun::What::Wait, {}, {}, why};
}

StepInRun sendChanged(QJsonObject event)
{
    return {StepInRun::What::Send, {}, std::move(event), {}};
}

OldNames namesOf(const FollowedEvents &parent, const FollowedEvents &run)
{
    return {parent.conversation(), parent.events(), run.conversation(), run.events()};
}

/// Whether the run has an item of the same id: one that the client named itself.
bool knows(const FollowedEvents &run, const QString &id)
{
    const std::string wanted = id.toStdString();
    return std::ranges::any_of(run.conversation().items(),
                               [&](const Item &item) { return run.events().strings().view(item.id) == wanted; });
}

} // namespace

ClientSide::ClientSide(RunSource source)
    : m_source(std::move(source))
    , m_parent(m_source.events, m_source.first)
    , m_at(number(m_source.first))
{
    take();
}

microseconds ClientSide::audioOf(EventIndex event)
{
    const auto parsed = m_reader.parse(m_parent.frame(event));
    if (!parsed)
        return microseconds(0);
    const std::string_view text = json::text(*parsed, "audio");
    const AudioFormat format = this->format();
    return format.duration(base64DecodedSize(QByteArrayView(text.data(), qsizetype(text.size())))
                           / format.bytesPerSample());
}

void ClientSide::take()
{
    if (m_next)
        m_paced += m_next->audio;
    m_next.reset();
    while (m_at < m_source.end && m_source.events->from(EventIndex{m_at}) != Direction::Client)
        ++m_at;
    m_parent.advance(m_at);
    if (m_at >= m_source.end)
        return;
    const EventIndex event{m_at++};
    ClientStep step;
    step.event = event;
    step.kind = m_parent.kind(event);
    step.answers = m_parent.answersDone();
    step.answering = m_parent.isAnswering();
    if (step.kind == EventKind::InputAudioAppend)
        step.audio = audioOf(event);
    step.at = m_source.timed ? m_source.events->at(event) : m_source.begin() + m_paced;
    step.answered = m_source.timed ? m_parent.lastAnswerDone() : step.at;
    m_next = step;
}

quint32 ClientSide::answersInAll()
{
    m_parent.advance(m_source.end);
    return m_parent.answersDone();
}

StepInRun ClientSide::inRun(const FollowedEvents &run)
{
    const QByteArrayView frame = m_parent.frame(m_next->event);
    switch (m_next->kind) {
    case EventKind::ItemCreate:
    case EventKind::ItemTruncate:
    case EventKind::ItemDelete:
    case EventKind::ItemRetrieve:
    case EventKind::ResponseCancel:
    case EventKind::ResponseCreate:
        break;
    case EventKind::OutputAudioClear:
        return leaveOut(tr("Only a session over WebRTC or SIP has audio on the server's side to clear."));
    default:
        return {StepInRun::What::Send, frame.toByteArray(), {}, {}};
    }
    const QJsonObject event = QJsonDocument::fromJson(frame.toByteArray()).object();
    StepInRun result;
    switch (m_next->kind) {
    case EventKind::ItemCreate:
        result = itemCreate(event, run);
        break;
    case EventKind::ItemTruncate:
        result = truncate(event, run);
        break;
    case EventKind::ResponseCancel:
        result = cancel(event, run);
        break;
    case EventKind::ResponseCreate:
        result = create(event, run);
        break;
    default:
        result = ofItem(event, run);
        break;
    }
    if (result.what == StepInRun::What::Send && result.event == event) {
        result.frame = frame.toByteArray();
        result.event = {};
    }
    return result;
}

QString ClientSide::nowCalled(const QString &id, const FollowedEvents &run) const
{
    if (knows(run, id))
        return id;
    const OldNames names = namesOf(m_parent, run);
    const Item *item = names.item(id);
    return item ? names.itemId(*item) : QString();
}

StepInRun ClientSide::itemCreate(QJsonObject event, const FollowedEvents &run) const
{
    const QString previous = event.value("previous_item_id"_L1).toString();
    if (!previous.isEmpty() && previous != "root"_L1) {
        if (const QString now = nowCalled(previous, run); now.isEmpty())
            event.remove("previous_item_id"_L1);
        else
            event.insert("previous_item_id"_L1, now);
    }
    QJsonObject item = event.value("item"_L1).toObject();
    const QString type = item.value("type"_L1).toString();
    if (type == "function_call_output"_L1)
        return functionOutput(event, run);
    if (type == "mcp_approval_response"_L1) {
        const QString request = nowCalled(item.value("approval_request_id"_L1).toString(), run);
        if (request.isEmpty())
            return waitFor(tr("The model asked for no such approval."));
        item.insert("approval_request_id"_L1, request);
        event.insert("item"_L1, item);
    }
    return sendChanged(event);
}

StepInRun ClientSide::functionOutput(QJsonObject event, const FollowedEvents &run) const
{
    QJsonObject item = event.value("item"_L1).toObject();
    const QString oldId = item.value("call_id"_L1).toString();
    const OldNames names = namesOf(m_parent, run);
    const QString function = names.calledFunction(oldId);
    if (function.isEmpty())
        return leaveOut(tr("The recording does not tell which call this output is of."));
    const ToolCall *call = names.call(oldId);
    if (!call)
        return waitFor(tr("The model did not call “%1” this time.").arg(function));
    item.insert("call_id"_L1, QString::fromStdString(call->callId));
    event.insert("item"_L1, item);
    return sendChanged(event);
}

StepInRun ClientSide::truncate(QJsonObject event, const FollowedEvents &run) const
{
    const OldNames names = namesOf(m_parent, run);
    const Item *item = names.item(event.value("item_id"_L1).toString());
    if (!item)
        return leaveOut(tr("There is no such answer this time."));
    const auto end = milliseconds(event.value("audio_end_ms"_L1).toInteger());
    if (end > item->sent())
        return leaveOut(tr("The answer has less audio this time than was heard of the old one: %1 ms, not %2.")
                            .arg(std::chrono::floor<milliseconds>(item->sent()).count())
                            .arg(end.count()));
    event.insert("item_id"_L1, names.itemId(*item));
    return sendChanged(event);
}

StepInRun ClientSide::ofItem(QJsonObject event, const FollowedEvents &run) const
{
    const QString now = nowCalled(event.value("item_id"_L1).toString(), run);
    if (now.isEmpty())
        return leaveOut(tr("There is no such item this time."));
    event.insert("item_id"_L1, now);
    return sendChanged(event);
}

StepInRun ClientSide::cancel(QJsonObject event, const FollowedEvents &run) const
{
    const Response *active = run.conversation().activeResponse();
    if (!active)
        return leaveOut(tr("No answer was being made that it could end."));
    if (event.contains("response_id"_L1))
        event.insert("response_id"_L1, utf8Text(run.events().strings().view(active->id)));
    return sendChanged(event);
}

StepInRun ClientSide::create(QJsonObject event, const FollowedEvents &run) const
{
    QJsonObject response = event.value("response"_L1).toObject();
    const QJsonArray input = response.value("input"_L1).toArray();
    if (input.isEmpty())
        return sendChanged(event);
    QJsonArray now;
    for (const QJsonValue &each : input) {
        QJsonObject item = each.toObject();
        if (item.value("type"_L1) == "item_reference"_L1) {
            const QString id = nowCalled(item.value("id"_L1).toString(), run);
            if (id.isEmpty())
                continue;
            item.insert("id"_L1, id);
        }
        now.append(item);
    }
    response.insert("input"_L1, now);
    event.insert("response"_L1, response);
    return sendChanged(event);
}

} // namespace turnscope
