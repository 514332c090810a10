// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/session_traces.h"

#include "models/conversation/turn_text.h"
#include "models/export/trace_words.h"
#include "models/text/qt_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSpansBetween = 256;       // two looks at whether it was cancelled
constexpr qsizetype kLongestFailure = 1'000; // characters

} // namespace

SessionTraces::SessionTraces(ExportJob &job)
    : m_job(job)
    , m_conversation(job.log.conversation())
    , m_hasMoments(job.log.info().untimed.empty())
    , m_contents(std::max<size_t>(m_conversation.sessions().size(), 1))
{
    for (quint32 i = 0; i < m_conversation.responses().size(); ++i)
        contentsOf(m_conversation.responses()[i].createdBy).responses.push_back(i);
    for (quint32 i = 0; i < m_conversation.toolCalls().size(); ++i)
        contentsOf(m_conversation.toolCalls()[i].askedBy).calls.push_back(i);
    for (quint32 i = 0; i < m_conversation.errors().size(); ++i)
        contentsOf(m_conversation.errors()[i].event).errors.push_back(i);
    for (const SettingsChange &change : m_conversation.settingsHistory()) {
        if (change.origin != SettingsChange::Origin::Sent)
            contentsOf(change.event).echo = &change;
    }
    for (quint32 i = 0; i < m_conversation.turns().size(); ++i) {
        const Turn &turn = m_conversation.turns()[i];
        contentsOf(turn.firstEvent).turns.push_back(i);
        for (const ResponseIndex response : turn.responses)
            m_turnOfResponse.insert(number(response), TurnIndex{i});
        for (const StringId call : turn.toolCalls)
            m_turnOfCall.insert(call, TurnIndex{i});
    }
    const QByteArrayList keys = TraceIds::keysOf(job.log.events(), job.log.info(), m_conversation);
    for (size_t i = 0; i < m_contents.size(); ++i)
        m_contents[i].key = keys[qsizetype(i)];
}

SessionTraces::Contents &SessionTraces::contentsOf(EventIndex event)
{
    const auto parts = m_conversation.sessions();
    const auto next = std::ranges::upper_bound(parts, event, {}, &SessionPart::first);
    return m_contents[size_t(std::max<std::ptrdiff_t>(next - parts.begin() - 1, 0))];
}

void SessionTraces::make(const Take &take)
{
    m_take = &take;
    for (size_t i = 0; i < m_contents.size() && m_goOn; ++i) {
        const Contents &contents = m_contents[i];
        if (const std::optional<Part> made = part(i)) {
            takeSession(*made, contents);
            takeContents(*made, contents);
        } else {
            m_untimed += contents.turns.size() + contents.responses.size() + contents.calls.size();
        }
    }
    m_take = nullptr;
}

std::optional<SessionTime> SessionTraces::firstTime(quint32 first, quint32 end) const
{
    for (quint32 i = first; i < end; ++i) {
        if (const auto at = m_job.log.timeOf(EventIndex{i}))
            return at;
    }
    return std::nullopt;
}

std::optional<SessionTime> SessionTraces::lastTime(quint32 first, quint32 end) const
{
    for (quint32 i = end; i > first; --i) {
        if (const auto at = m_job.log.timeOf(EventIndex{i - 1}))
            return at;
    }
    return std::nullopt;
}

/// It ends with its last event, or with the sound of its last turn. Nothing: no event of it has a time.
std::optional<SessionTraces::Part> SessionTraces::part(size_t index) const
{
    const auto parts = m_conversation.sessions();
    const quint32 first = index == 0 ? 0 : number(parts[index].first);
    const quint32 stop = index + 1 < parts.size() ? number(parts[index + 1].first) : m_job.log.size();
    const auto begin = firstTime(first, stop);
    const auto end = lastTime(first, stop);
    if (!begin || !end)
        return std::nullopt;
    Part part{TraceIds(m_contents[index].key)};
    part.range = {*begin, *end};
    for (const quint32 i : m_contents[index].turns) {
        const Turn &turn = m_conversation.turns()[i];
        if (const auto last = m_job.log.timeOf(turn.lastEvent))
            part.range.end = std::max(part.range.end, endOf(turn, *last));
    }
    part.root = part.ids.span("session", {});
    const SettingsChange *echo = m_contents[index].echo;
    part.model = echo && !echo->settings.model.empty() ? utf8Text(echo->settings.model) : m_job.log.info().model;
    return part;
}

QString SessionTraces::clean(std::string_view text) const
{
    return m_job.sink.clean(utf8Text(text));
}

QString SessionTraces::modelOf(const Part &part, std::string_view model) const
{
    return model.empty() ? m_job.sink.clean(part.model) : clean(model);
}

void SessionTraces::addServer(TraceSpan &span) const
{
    const TraceServer server = TraceServer::of(m_job.log.info(), m_conversation.dialect());
    span.attributes.text("gen_ai.provider.name"_L1, server.provider)
        .text("server.address"_L1, m_job.sink.clean(server.address));
    if (server.port)
        span.attributes.integer("server.port"_L1, *server.port);
}

void SessionTraces::takeSession(const Part &part, const Contents &contents)
{
    TraceSpan span{part.root, {}, (u"session "_s + modelOf(part, {})).trimmed(), TraceSpan::Kind::Client};
    span.begin = part.range.begin;
    span.end = part.range.end;
    addServer(span);
    span.attributes.text("gen_ai.request.model"_L1, modelOf(part, {}));
    if (const SettingsChange *echo = contents.echo) {
        span.attributes.text("gen_ai.conversation.id"_L1, clean(echo->settings.id));
        if (m_job.options.text && !echo->settings.instructions.empty())
            span.attributes.text("gen_ai.system_instructions"_L1,
                                 TraceWords::parts(clean(echo->settings.instructions)));
    }
    if (!m_job.log.info().session.isNull())
        span.attributes.text("session.id"_L1, m_job.log.info().session.toString(QUuid::WithoutBraces));
    span.attributes.text("turnscope.dialect"_L1, latinText(dialectId(m_conversation.dialect())));
    addErrors(span, contents);
    take(part, std::move(span));
}

void SessionTraces::addErrors(TraceSpan &span, const Contents &contents) const
{
    for (const quint32 index : contents.errors) {
        const ErrorNote &error = m_conversation.errors()[index];
        const auto at = m_job.log.timeOf(error.event);
        if (!at)
            continue;
        TraceSpan::Moment moment{u"exception"_s, *at};
        moment.attributes.text("exception.type"_L1, clean(error.code.empty() ? error.type : error.code))
            .text("exception.message"_L1, clean(error.message).left(kLongestFailure));
        span.moments.push_back(moment);
    }
}

void SessionTraces::takeContents(const Part &part, const Contents &contents)
{
    for (const quint32 turn : contents.turns)
        takeTurn(part, TurnIndex{turn});
    for (const quint32 response : contents.responses)
        takeResponse(part, ResponseIndex{response});
    for (const quint32 call : contents.calls)
        takeTool(part, CallIndex{call});
}

void SessionTraces::addMoments(TraceSpan &span,
                               std::initializer_list<std::pair<const char *, std::optional<SessionTime>>> moments)
{
    for (const auto &[name, at] : moments) {
        if (at && m_hasMoments)
            span.moments.push_back({QString::fromLatin1(name), *at});
    }
}

/// With its sound where the log tells of it; an estimate of it may lie behind all that happened.
SessionTime SessionTraces::endOf(const Turn &turn, SessionTime lastEvent) const
{
    bool isEstimated = false;
    SessionTime end = lastEvent;
    for (const ResponseIndex response : turn.responses) {
        for (const StringId id : m_conversation.responses()[response].items) {
            const Item *item = m_conversation.item(id);
            if (!item || !item->playback)
                continue;
            isEstimated |= item->playback->estimated;
            if (!item->playback->estimated)
                end = std::max(end, item->playback->begin + item->playback->heard.time_since_epoch());
        }
    }
    return isEstimated ? end : turn.range.end;
}

/// No two are the same.
QByteArray SessionTraces::turnId(const Part &part, TurnIndex index)
{
    const std::string about = TraceIds::about(m_conversation, m_job.log.events(), index);
    QByteArray id = part.ids.span("turn", about);
    if (m_turnOfSpan.value(id, number(index)) != number(index))
        id = part.ids.span("turn", about + ' ' + std::to_string(number(index)));
    m_turnOfSpan.insert(id, number(index));
    return id;
}

void SessionTraces::takeTurn(const Part &part, TurnIndex index)
{
    const Turn &turn = m_conversation.turns()[index];
    const auto last = m_job.log.timeOf(turn.lastEvent);
    if (!m_job.log.timeOf(turn.firstEvent) || !last)
        return countUntimed();
    TraceSpan span{turnId(part, index), part.root, u"turn %1"_s.arg(number(index) + 1)};
    m_turnSpans.insert(number(index), span.id);
    span.begin = turn.range.begin;
    span.end = endOf(turn, *last);
    span.attributes.integer("turnscope.turn.index"_L1, number(index) + 1)
        .text("turnscope.turn.status"_L1, latinText(turnStatusId(turn.status)));
    if (m_job.options.text) {
        if (const std::string said = userText(turn, m_conversation); !said.empty())
            span.attributes.text("gen_ai.input.messages"_L1, TraceWords::message(u"user"_s, clean(said)));
    }
    span.failed = turn.status == Turn::Status::Failed;
    addMoments(span, {{"speech_stopped", turn.speechStopped},
                      {"committed", turn.committed},
                      {"first_audio", turn.firstAudio},
                      {"first_sound", turn.firstSound},
                      {"cut_in", turn.cutIn}});
    take(part, std::move(span));
}

void SessionTraces::takeResponse(const Part &part, ResponseIndex index)
{
    const Response &response = m_conversation.responses()[index];
    const auto begin = m_job.log.timeOf(response.createdBy);
    const auto end = response.doneBy ? m_job.log.timeOf(*response.doneBy) : part.range.end;
    if (!begin || !end)
        return countUntimed();
    const std::string_view id = m_job.log.events().strings().view(response.id);
    const QString model = modelOf(part, response.model);
    TraceSpan span{part.ids.span("response", id.empty() ? std::to_string(number(index)) : std::string(id)), part.root,
                   (u"chat "_s + model).trimmed(), TraceSpan::Kind::Client};
    if (const auto turn = m_turnOfResponse.constFind(number(index)); turn != m_turnOfResponse.constEnd())
        span.parent = m_turnSpans.value(number(*turn), part.root);
    span.begin = *begin;
    span.end = *end;
    addServer(span);
    span.attributes.text("gen_ai.operation.name"_L1, u"chat"_s)
        .text("gen_ai.request.model"_L1, model)
        .text("gen_ai.response.id"_L1, clean(id));
    describeResponse(span, response);
    addMoments(span, {{"first_text", response.firstText}, {"first_audio", response.firstAudio}});
    take(part, std::move(span));
}

void SessionTraces::describeResponse(TraceSpan &span, const Response &response) const
{
    span.attributes.text("turnscope.response.status"_L1, latinText(TraceWords::status(response)))
        .text("turnscope.response.status_reason"_L1, clean(response.reason))
        .text("gen_ai.output.type"_L1, latinText(TraceWords::outputType(response, m_conversation)));
    const std::string_view reason = TraceWords::finishReason(response, m_conversation);
    span.attributes.texts("gen_ai.response.finish_reasons"_L1,
                          reason.empty() ? QStringList() : QStringList{latinText(reason)});
    if (response.outOfBand)
        span.attributes.flag("turnscope.response.out_of_band"_L1, true);
    if (!response.doneBy)
        span.attributes.flag("turnscope.unended"_L1, true);
    if (response.usage && !response.usage->contradicts) {
        const Usage &usage = *response.usage;
        span.attributes.integer("gen_ai.usage.input_tokens"_L1, usage.input)
            .integer("gen_ai.usage.output_tokens"_L1, usage.output)
            .integer("gen_ai.usage.cache_read.input_tokens"_L1, usage.cached)
            .integer("turnscope.usage.input_audio_tokens"_L1, usage.inputAudio)
            .integer("turnscope.usage.output_audio_tokens"_L1, usage.outputAudio);
    }
    if (m_job.options.text)
        span.attributes.text("gen_ai.output.messages"_L1, outputMessages(response));
    if (response.status != ResponseStatus::Failed)
        return;
    span.failed = true;
    span.failure = clean(response.error).left(kLongestFailure);
    span.attributes.text("error.type"_L1, clean(TraceWords::errorType(response)));
}

/// As one message, the calls of tools in it.
QString SessionTraces::outputMessages(const Response &response) const
{
    QJsonArray said;
    for (const StringId id : response.items) {
        const Item *item = m_conversation.item(id);
        if (!item)
            continue;
        if (const std::string text = item->text(); !text.empty())
            said << TraceWords::textPart(clean(text));
        if (item->kind == ItemKind::FunctionCall || item->kind == ItemKind::McpCall)
            said << TraceWords::callPart(clean(item->callId), clean(item->name), clean(item->arguments));
    }
    const std::string_view reason = TraceWords::finishReason(response, m_conversation);
    return said.isEmpty() ? QString() : TraceWords::message(u"assistant"_s, said, latinText(reason));
}

void SessionTraces::takeTool(const Part &part, CallIndex index)
{
    const ToolCall &call = m_conversation.toolCalls()[index];
    const auto begin = m_job.log.timeOf(call.askedBy);
    const auto end = call.answeredBy ? m_job.log.timeOf(*call.answeredBy) : part.range.end;
    if (!begin || !end)
        return countUntimed();
    const Item *item = m_conversation.item(call.item);
    const QString name = item ? clean(item->name) : QString();
    const std::string_view id = m_job.log.events().strings().view(call.item);
    TraceSpan span{part.ids.span("tool", id.empty() ? std::to_string(number(index)) : std::string(id)), part.root,
                   (u"execute_tool "_s + name).trimmed()};
    if (const auto turn = m_turnOfCall.constFind(call.item); turn != m_turnOfCall.constEnd())
        span.parent = m_turnSpans.value(number(*turn), part.root);
    span.begin = *begin;
    span.end = *end;
    span.attributes.text("gen_ai.operation.name"_L1, u"execute_tool"_s)
        .text("gen_ai.tool.name"_L1, name)
        .text("gen_ai.tool.call.id"_L1, clean(call.callId.empty() ? id : std::string_view(call.callId)));
    if (item && (item->kind == ItemKind::FunctionCall || item->kind == ItemKind::McpCall))
        span.attributes.text("gen_ai.tool.type"_L1,
                             item->kind == ItemKind::FunctionCall ? u"function"_s : u"extension"_s);
    if (item) {
        span.attributes.text("turnscope.mcp.server"_L1, clean(item->serverLabel))
            .text("gen_ai.response.id"_L1, clean(m_job.log.events().strings().view(item->response)));
    }
    if (!call.answeredBy)
        span.attributes.flag("turnscope.unended"_L1, true);
    if (m_job.options.text && item) {
        const Item *output = m_conversation.item(call.outputItem);
        span.attributes.text("gen_ai.tool.call.arguments"_L1, clean(item->arguments))
            .text("gen_ai.tool.call.result"_L1, clean(output ? output->output : item->output));
    }
    span.failed = call.failed;
    if (call.failed)
        span.attributes.text("error.type"_L1, u"tool_error"_s);
    take(part, std::move(span));
}

/// Hands it on, within its session.
void SessionTraces::take(const Part &part, TraceSpan span)
{
    span.begin = std::clamp(span.begin, part.range.begin, part.range.end);
    span.end = std::clamp(span.end, span.begin, part.range.end);
    for (const QJsonValue &attribute : span.attributes.json())
        m_unended += attribute["key"_L1] == "turnscope.unended"_L1 ? 1U : 0U;
    if (span.parent.isEmpty())
        m_traces << part.ids.trace();
    if (++m_spans % kSpansBetween == 0)
        m_goOn = m_goOn && m_job.progress(0.5);
    if (!m_goOn)
        return;
    (*m_take)(part.ids.trace(), span);
}

void SessionTraces::tell(ExportReport &report) const
{
    constexpr qsizetype named = 4;
    QStringList ids;
    for (const QByteArray &trace : m_traces.mid(0, named))
        ids << QString::fromLatin1(trace.toHex());
    if (m_traces.size() > named)
        ids << u"…"_s;
    report.notes << tr("%n span(s), trace %1.", nullptr, int(m_spans)).arg(ids.join(u", "_s));
    if (m_untimed > 0)
        report.leftOut << tr(
            "%n turn(s), response(s) or tool call(s) of which the log does not tell when they began or "
            "ended.",
            nullptr, int(m_untimed));
    if (!m_hasMoments)
        report.leftOut << tr("Moments within spans, such as the first sound: the log does not tell of every event when "
                             "it was.");
    if (m_unended > 0)
        report.notes << tr("%n response(s) or tool call(s) never ended in the log: such a span ends with the session, "
                           "and has the attribute turnscope.unended.",
                           nullptr, int(m_unended));
    if (m_job.log.info().wholeSeconds)
        report.notes << tr("The log tells whole seconds: lengths are no better than that.");
}

} // namespace turnscope
