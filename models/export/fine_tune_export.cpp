// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/fine_tune_export.h"

#include "models/audio/base64.h"
#include "models/conversation/image_parts.h"
#include "models/protocol/data_url.h"
#include "models/session/session_tools.h"
#include "models/text/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

// OpenAI's guide to fine-tuning, "Vision fine-tuning": what a file of examples may hold.
constexpr quint64 kMostExamples = 50'000;
constexpr int kMostImages = 10; // of an example
constexpr qsizetype kLargestImage = 10'000'000;

/// What of all examples was left out, to be told once.
struct FineTuneLosses
{
    quint64 wordless = 0;
    quint64 images = 0;
    quint64 calls = 0;
    quint64 behind = 0;
    quint64 sessions = 0;
    quint64 withImages = 0; ///< examples
    quint64 tooMany = 0;
};

/// One session as one example.
class FineTuneExample
{
public:
    FineTuneExample(ExportJob &job, FineTuneLosses &losses, quint32 first, quint32 end)
        : m_job(job)
        , m_losses(losses)
        , m_first(first)
        , m_end(end)
    {
    }

    /// Empty: there is no answer in it that could be learned.
    QJsonObject take();

private:
    void takeSettings();
    void takeItem(const Item &item);
    void takeUser(const Item &item);
    void takeCall(const Item &item);
    void dropUnanswered();
    void closeCalls(bool isEnd = false); ///< `isEnd`: nothing comes behind them
    QJsonArray images(const Item &item);
    void say(const QString &role, const QJsonValue &content)
    {
        m_messages.append(QJsonObject{{u"role"_s, role}, {u"content"_s, content}});
    }

    ExportJob &m_job;
    FineTuneLosses &m_losses;
    quint32 m_first;
    quint32 m_end;
    QString m_instructions;
    QJsonArray m_tools;
    QJsonArray m_messages;
    QJsonArray m_calls;                  ///< that the model made in one breath, …
    QJsonArray m_outputs;                ///< … and what they gave
    StringId m_callsOf = StringId::None; ///< the response that made them
    quint64 m_unanswered = 0;            ///< of them
    int m_images = 0;
};

/// Instructions and functions as the session had them last.
void FineTuneExample::takeSettings()
{
    for (const SettingsChange &change : m_job.log.conversation().settingsHistory()) {
        const quint32 event = number(change.event);
        if (event < m_first || event >= m_end || change.origin == SettingsChange::Origin::Sent)
            continue;
        if (!change.settings.instructions.empty())
            m_instructions = utf8Text(change.settings.instructions);
    }
    for (const QJsonValue tool : toolsInForce(m_job.log.conversation(), m_job.log.events(), m_first, m_end)) {
        if (tool["type"_L1].toString() != "function"_L1)
            continue;
        QJsonObject function = tool.toObject();
        function.remove("type"_L1);
        m_tools.append(QJsonObject{{u"type"_s, u"function"_s}, {u"function"_s, function}});
    }
}

/// Of an item's images, those that may be learned from.
QJsonArray FineTuneExample::images(const Item &item)
{
    QJsonArray found;
    std::optional<EventIndex> read;
    for (const ContentPart &part : item.parts) {
        if (part.kind != PartKind::Image || !part.image || part.image == read)
            continue;
        read = part.image;
        for (const ImagePart &image : imageParts(m_job.log.events().frame(*part.image))) {
            const auto url = DataUrl::read(image.url);
            const bool known =
                url && (url->mimeType == "image/jpeg" || url->mimeType == "image/png" || url->mimeType == "image/webp");
            if (!known || base64DecodedSize(url->base64) > kLargestImage || m_images >= kMostImages) {
                ++m_losses.images;
                continue;
            }
            ++m_images;
            found.append(QJsonObject{{u"type"_s, u"image_url"_s},
                                     {u"image_url"_s, QJsonObject{{u"url"_s, QString::fromLatin1(image.url)}}}});
        }
    }
    return found;
}

void FineTuneExample::takeUser(const Item &item)
{
    const QString text = utf8Text(item.text()).trimmed();
    QJsonArray content = images(item);
    if (content.isEmpty()) {
        if (text.isEmpty())
            ++m_losses.wordless;
        else
            say(u"user"_s, text);
        return;
    }
    if (!text.isEmpty())
        content.prepend(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}});
    say(u"user"_s, content);
}

/// Calls of one response are side by side; those of the next one follow what these gave.
void FineTuneExample::takeCall(const Item &item)
{
    if (item.response != m_callsOf)
        closeCalls();
    m_callsOf = item.response;
    const ToolCall *call = m_job.log.conversation().toolCall(item.id);
    const Item *output = call ? m_job.log.conversation().item(call->outputItem) : nullptr;
    if (output && !m_job.log.holds(output->firstEvent))
        output = nullptr; // given outside the range
    const QString id = utf8Text(std::string_view(item.callId));
    m_calls.append(
        QJsonObject{{u"id"_s, id},
                    {u"type"_s, u"function"_s},
                    {u"function"_s, QJsonObject{{u"name"_s, utf8Text(std::string_view(item.name))},
                                                {u"arguments"_s, utf8Text(std::string_view(item.arguments))}}}});
    if (output)
        m_outputs.append(QJsonObject{{u"role"_s, u"tool"_s},
                                     {u"tool_call_id"_s, id},
                                     {u"content"_s, utf8Text(std::string_view(output->output))}});
    else
        ++m_unanswered;
}

/// Before something else comes a call must have given something: one that did not is left out then.
void FineTuneExample::dropUnanswered()
{
    if (m_unanswered == 0)
        return;
    m_losses.calls += std::exchange(m_unanswered, 0);
    QJsonArray answered;
    for (const QJsonValue call : std::as_const(m_calls)) {
        const bool isAnswered = std::ranges::any_of(
            m_outputs, [&](const QJsonValue &output) { return output["tool_call_id"_L1] == call["id"_L1]; });
        if (isAnswered)
            answered.append(call);
    }
    m_calls = answered;
}

void FineTuneExample::closeCalls(bool isEnd)
{
    if (!isEnd)
        dropUnanswered();
    m_unanswered = 0;
    m_callsOf = StringId::None;
    if (m_calls.isEmpty())
        return;
    m_messages.append(QJsonObject{{u"role"_s, u"assistant"_s}, {u"tool_calls"_s, m_calls}});
    for (const QJsonValue output : std::as_const(m_outputs))
        m_messages.append(output);
    m_calls = {};
    m_outputs = {};
}

void FineTuneExample::takeItem(const Item &item)
{
    if (item.kind == ItemKind::FunctionCall)
        return takeCall(item);
    if (item.kind != ItemKind::Message)
        return;
    closeCalls();
    const QString text = utf8Text(item.text()).trimmed();
    if (item.role == Role::User)
        return takeUser(item);
    if (text.isEmpty()) {
        ++m_losses.wordless;
        return;
    }
    say(item.role == Role::System ? u"system"_s : u"assistant"_s, text);
}

QJsonObject FineTuneExample::take()
{
    takeSettings();
    if (!m_instructions.isEmpty())
        say(u"system"_s, m_instructions);
    const Conversation &conversation = m_job.log.conversation();
    for (const ItemIndex index : conversation.order()) {
        const Item &item = conversation.items()[index];
        if (number(item.firstEvent) >= m_first && number(item.firstEvent) < m_end && m_job.log.holds(item.firstEvent))
            takeItem(item);
    }
    closeCalls(true);
    // An example ends with what is to be learned: an answer, or a call, of which what it gave is no part.
    while (!m_messages.isEmpty() && m_messages.last()["role"_L1].toString() != "assistant"_L1) {
        m_losses.behind += m_messages.last()["role"_L1].toString() == "system"_L1 ? 0U : 1U;
        m_messages.removeLast();
    }
    if (m_messages.isEmpty())
        return {};
    if (m_images > 0)
        ++m_losses.withImages;
    QJsonObject example{{u"messages"_s, m_messages}};
    if (!m_tools.isEmpty())
        example.insert(u"tools"_s, m_tools);
    return example;
}

void tellLosses(const FineTuneLosses &losses, ExportReport &report)
{
    const auto tell = [&report](quint64 count, const QString &sentence) {
        if (count > 0)
            report.leftOut << sentence.arg(count);
    };
    tell(losses.sessions, FineTuneExport::tr("Sessions without an answer that could be learned: %1."));
    tell(losses.wordless, FineTuneExport::tr("Messages of which the log has no words: %1."));
    tell(losses.calls, FineTuneExport::tr("Tool calls that were not answered: %1."));
    tell(losses.behind, FineTuneExport::tr("Messages behind the last answer or call: %1."));
    tell(losses.images, FineTuneExport::tr("Images beyond what may be learned from (10 an example, 10 MB each, JPEG, "
                                           "PNG or WebP within the event): %1."));
    tell(losses.tooMany, FineTuneExport::tr("Examples beyond the 50,000 that a file may hold: %1."));
    if (losses.withImages > 0)
        report.notes << FineTuneExport::tr("There are images in it: those with faces of people are refused, and are to "
                                           "be taken out.");
}

Result<void> writeExamples(ExportJob &job)
{
    FineTuneLosses losses;
    quint64 examples = 0;
    const auto parts = job.log.conversation().sessions();
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!job.progress(double(i) / double(parts.size())))
            return {};
        const quint32 end = i + 1 < parts.size() ? number(parts[i + 1].first) : job.log.size();
        const quint32 first = i == 0 ? 0 : number(parts[i].first);
        if (end <= job.log.first() || first >= job.log.end())
            continue;
        const QJsonObject example = FineTuneExample(job, losses, first, end).take();
        if (example.isEmpty()) {
            ++losses.sessions;
        } else if (examples >= kMostExamples) {
            ++losses.tooMany;
        } else {
            job.sink.text(QJsonDocument(example).toJson(QJsonDocument::Compact).append('\n'));
            ++examples;
        }
    }
    tellLosses(losses, job.report);
    if (examples == 0)
        return failure(FineTuneExport::tr("The log holds no answer with words that could be learned from."));
    return {};
}

} // namespace

ExportForm FineTuneExport::form()
{
    return {"finetune",
            ".jsonl",
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Fine-tuning examples (JSON Lines)"),
            QT_TRANSLATE_NOOP("turnscope::ExportForms", "Audio; of speech its transcript is taken."),
            {},
            &writeExamples};
}

} // namespace turnscope
