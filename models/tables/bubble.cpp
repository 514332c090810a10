// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/bubble.h"

#include "models/conversation/id_index.h"
#include "models/conversation/interruption_audit.h"
#include "models/tables/item_summary.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kShownText = 6000; // bytes; the whole stands in the inspector

QString display(const std::string &text)
{
    if (text.size() <= kShownText)
        return QString::fromStdString(text).trimmed();
    return BubbleMaker::tr("%1 … (%2 in all: see the event)")
        .arg(QString::fromUtf8(text.data(), qsizetype(kShownText)).trimmed(), byteSizeText(qint64(text.size())));
}

QString seconds(microseconds length)
{
    return QString::number(double(length.count()) / 1e6, 'f', 1);
}

bool isSpoken(const Item &item)
{
    return std::any_of(item.parts.begin(), item.parts.end(),
                       [](const ContentPart &part) { return part.kind == PartKind::Audio; });
}

} // namespace

qsizetype heardLength(const QString &text, double share)
{
    if (share >= 1)
        return text.size();
    const qsizetype cut = std::clamp<qsizetype>(qsizetype(double(text.size()) * share), 0, text.size());
    const qsizetype space = text.lastIndexOf(u' ', cut);
    // Scripts without spaces are cut where the share falls.
    return space > cut - 24 && space > 0 ? space + 1 : cut;
}

BubbleMaker::BubbleMaker(const Conversation &conversation, bool timed)
    : m_conversation(conversation)
    , m_timed(timed)
{
}

bool BubbleMaker::isInferred(const Conversation &conversation, const Item &item)
{
    if (item.inConversation || item.deleted)
        return false;
    if (const Response *response = conversation.response(item.response); response && response->outOfBand)
        return false;
    switch (item.kind) {
    case ItemKind::FunctionCall:
    case ItemKind::McpCall:
        return !item.arguments.empty();
    case ItemKind::Message:
        break;
    default:
        return false;
    }
    const bool ended = item.speech && conversation.speech().contains(*item.speech)
                       && conversation.speech()[*item.speech].end.has_value();
    const bool committed = item.role == Role::User && item.status == ItemStatus::Completed;
    return ended || committed || !item.transcriptionError.empty()
           || std::any_of(item.parts.begin(), item.parts.end(),
                          [](const ContentPart &part) { return !part.text.empty() || part.sent.count() > 0; });
}

QString BubbleMaker::moreText(int lines)
{
    return u"▸ "_s + tr("%n more line(s)", nullptr, lines);
}

QString BubbleMaker::foldText()
{
    return u"▾ "_s + tr("fold");
}

QString BubbleMaker::inferredText()
{
    return tr("inferred");
}

QString BubbleMaker::inferredTip()
{
    return tr("This log holds no conversation.item event of it: who spoke and where it stands is inferred from the "
              "speech, transcription and response events.");
}

Bubble BubbleMaker::make(const Item &item) const
{
    Bubble bubble = whole(item);
    bubble.inferred = isInferred(m_conversation, item);
    if (const Response *response = m_conversation.response(item.response);
        bubble.inferred && response && response->doneBy)
        bubble.growing = false;
    return bubble;
}

Bubble BubbleMaker::whole(const Item &item) const
{
    switch (item.kind) {
    case ItemKind::Message:
        return message(item);
    case ItemKind::FunctionCall:
    case ItemKind::McpCall:
        return toolCall(item);
    default:
        break;
    }
    Bubble bubble;
    bubble.at = item.begin;
    bubble.event = item.lastEvent;
    bubble.who = Bubble::Who::Tool;
    bubble.code = true;
    const QString name = QString::fromStdString(item.name.empty() ? item.serverLabel : item.name);
    switch (item.kind) {
    case ItemKind::FunctionCallOutput:
        bubble.title = tr("Tool output");
        break;
    case ItemKind::McpListTools:
        bubble.title = dotted({tr("MCP tools"), name});
        break;
    case ItemKind::McpApprovalRequest:
        bubble.title = dotted({tr("MCP asks for approval"), name});
        break;
    case ItemKind::McpApprovalResponse:
        bubble.title = dotted({tr("MCP approval"), name});
        break;
    default:
        bubble.who = Bubble::Who::System;
        bubble.title = tr("Item of an unknown kind");
        break;
    }
    bubble.text = display(item.output.empty() ? item.arguments : item.output);
    if (bubble.text.isEmpty())
        bubble.text = display(item.text());
    return bubble;
}

QString BubbleMaker::groupedTip()
{
    return tr(
        "From the first to the last piece of its transcript, by the session's own clock. The protocol has no turns: "
        "which pieces belong together is inferred, from who has the floor and for how long nobody spoke.");
}

Bubble BubbleMaker::message(const Item &item) const
{
    Bubble bubble;
    bubble.at = item.begin;
    bubble.event = item.lastEvent;
    bubble.text = display(item.text());
    bubble.growing = item.status == ItemStatus::InProgress
                     || std::any_of(item.parts.begin(), item.parts.end(), [](const ContentPart &part) {
                            return !part.textDone && part.kind != PartKind::Image;
                        });
    addParts(bubble, item);
    switch (item.role) {
    case Role::System:
        bubble.who = Bubble::Who::System;
        bubble.title = tr("System");
        break;
    case Role::Assistant:
        sayModel(bubble, item);
        break;
    default:
        sayUser(bubble, item);
        break;
    }
    return bubble;
}

void BubbleMaker::addParts(Bubble &bubble, const Item &item)
{
    for (size_t i = 0; i < item.parts.size(); ++i) {
        const ContentPart &part = item.parts[i];
        if (part.image) {
            bubble.images.push_back({*part.image, int(i)});
            bubble.event = *part.image;
        }
        if (part.kind == PartKind::Image && !part.image) // in this log there is nothing to show of it
            bubble.chips << tr("image");
        if (part.forgotten)
            bubble.chips << tr("transcript dropped by the server");
    }
}

void BubbleMaker::sayModel(Bubble &bubble, const Item &item) const
{
    bubble.who = Bubble::Who::Model;
    QString voice = QString::fromStdString(m_conversation.settings().voice);
    if (!voice.isEmpty())
        voice[0] = voice[0].toUpper();
    bubble.title = voice.isEmpty() || !isSpoken(item) ? tr("Model") : voice;
    addPlayback(bubble, item);
    if (isMade(item.id))
        bubble.asideTip = groupedTip();
}

void BubbleMaker::sayUser(Bubble &bubble, const Item &item) const
{
    bubble.who = Bubble::Who::You;
    bubble.title = tr("You");
    addLength(bubble, item);
    if (isMade(item.id))
        bubble.asideTip = groupedTip();
    const bool wordless = isSpoken(item) && bubble.text.isEmpty();
    if (!item.transcriptionError.empty())
        bubble.note = tr("No transcript: %1").arg(QString::fromStdString(item.transcriptionError));
    else if (wordless && !bubble.growing)
        bubble.chips << tr("no words recognised");
    else if (wordless)
        bubble.chips << (m_conversation.settings().transcriptionModel.empty() ? tr("not transcribed")
                                                                              : tr("no transcript yet"));
}

void BubbleMaker::addLength(Bubble &bubble, const Item &item) const
{
    microseconds length = item.sent();
    if (item.speech && m_conversation.speech().contains(*item.speech)) {
        const SpeechSpan &span = m_conversation.speech()[*item.speech];
        if (span.end)
            length = *span.end - span.start;
        if (m_timed)
            bubble.at = m_conversation.inputClock().toSession(span.start);
    }
    if (length.count() <= 0)
        return;
    bubble.aside = durationText(length);
    bubble.asideTip = tr("Length of the speech as the server marked it, from audio_start_ms to audio_end_ms, "
                         "padding and trailing silence included; of the committed audio where there are no marks.");
}

void BubbleMaker::addPlayback(Bubble &bubble, const Item &item) const
{
    if (const Response *response = m_conversation.response(item.response);
        response && response->status == ResponseStatus::Failed)
        bubble.note = tr("The response failed: %1").arg(QString::fromStdString(response->error));
    else if (response && response->status == ResponseStatus::Incomplete)
        bubble.note = tr("The response is incomplete: %1").arg(QString::fromStdString(response->reason));
    const AnswerAudit audit = InterruptionAudit::of(m_conversation, item);
    if (audit.sent.count() <= 0)
        return;
    bubble.aside = durationText(audit.sent);
    bubble.asideTip = tr("Length of the answer's audio as it arrived.");
    if (!m_timed && audit.estimated)
        return;
    const bool silenced = item.playback && item.playback->stopped;
    if ((!audit.cut && !silenced) || audit.unheard() <= InterruptionAudit::kInaudible)
        return;
    const bool estimated = audit.estimated || audit.sentEstimated;
    bubble.aside =
        (estimated ? u"≈ "_s : QString()) + tr("heard %1 of %2 s").arg(seconds(audit.heard), seconds(audit.sent));
    bubble.asideTip = tr("How much of the answer's audio came out of the speaker, of what arrived. Which words that "
                         "was is an estimate: the text is cut in proportion.");
    if (estimated)
        bubble.asideTip += u' '
                           + tr("So is how much: this log tells nothing of playback, it is taken from arrival and "
                                "duration.");
    bubble.heard = heardLength(bubble.text, double(audit.heard.count()) / double(audit.sent.count()));
    QStringList note{tr("cut in at %1").arg(millisecondsText(std::chrono::floor<milliseconds>(audit.heard)))};
    if (estimated)
        note << tr("estimated");
    if (item.truncatedAt)
        note << tr("truncated at %1").arg(millisecondsText(milliseconds(toMilliseconds(*item.truncatedAt))));
    bubble.note = dotted(QStringList{bubble.note} + note);
    for (const Verdict verdict : audit.verdicts) {
        if (verdict != Verdict::Clean)
            bubble.chips << InterruptionAudit::name(verdict);
    }
}

Bubble BubbleMaker::toolCall(const Item &item) const
{
    Bubble bubble;
    bubble.who = Bubble::Who::Tool;
    bubble.at = item.begin;
    bubble.event = item.lastEvent;
    bubble.code = true;
    bubble.title = dotted({tr("Tool"), QString::fromStdString(item.name)});
    QString output = display(item.output);
    const ToolCall *call = m_conversation.toolCall(item.id);
    if (call) {
        if (const Item *answer = m_conversation.item(call->outputItem))
            output = display(answer->output);
        if (call->answered) {
            const QString sign = call->failed ? u"✗"_s : u"✓"_s;
            bubble.aside = m_timed ? durationText(*call->answered - call->asked) + u' ' + sign : sign;
            bubble.asideTip = tr("From the call's arguments being complete to its output being sent.");
        }
        if (call->failed)
            bubble.note = tr("The tool failed.");
    }
    bubble.growing = !call || !call->answered;
    bubble.text = display(item.arguments);
    if (!output.isEmpty())
        bubble.text = bubble.text.isEmpty() ? u"→ "_s + output : bubble.text + u" →\n"_s + output;
    else if (call && !call->answered)
        bubble.chips << tr("no answer yet");
    return bubble;
}

Bubble BubbleMaker::make(const ErrorNote &error) const
{
    Bubble bubble;
    bubble.who = Bubble::Who::Error;
    bubble.event = error.event;
    bubble.title = dotted({tr("Error"), QString::fromStdString(error.code.empty() ? error.type : error.code)});
    bubble.note = display(error.message);
    return bubble;
}

} // namespace turnscope
