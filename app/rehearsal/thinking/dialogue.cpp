// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/dialogue.h"

#include "app/rehearsal/thinking/mcp_choice.h"
#include "app/rehearsal/thinking/spoken_numbers.h"
#include "app/rehearsal/wire/picture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFarthestCount = 100;
constexpr int kFewestOrderDigits = 3;

bool isMessageOf(const QJsonObject &item, QLatin1StringView role)
{
    return item.value("type"_L1) == "message"_L1 && item.value("role"_L1) == role;
}

QString wordsOf(const QJsonObject &item)
{
    QStringList words;
    for (const QJsonValue &each : item.value("content"_L1).toArray()) {
        const QJsonObject part = each.toObject();
        words << part.value("text"_L1).toString() + part.value("transcript"_L1).toString();
    }
    return words.join(u' ').simplified();
}

bool hasImage(const QJsonObject &item)
{
    const QJsonArray parts = item.value("content"_L1).toArray();
    return std::any_of(parts.begin(), parts.end(),
                       [](const QJsonValue &part) { return part.toObject().value("type"_L1) == "input_image"_L1; });
}

/// A stand-in sees nothing: it tells what can be counted, and what was written with it.
QString aboutPicture(const QJsonObject &item, const QString &heard)
{
    const std::optional<Picture> picture = Picture::ofMessage(item);
    QString text = picture ? u"I cannot see, but I can measure your picture. "_s + picture->inWords()
                           : u"I got a picture, but it is broken or of a kind that I cannot read."_s;
    if (!heard.isEmpty())
        text += u" You wrote: %1."_s.arg(heard.endsWith(u'.') ? heard.chopped(1) : heard);
    return text;
}

/// What somebody who writes "say only: aye" wants to hear.
QString dictated(const QString &text)
{
    static const QRegularExpression quoted(u"\\b(?:say|repeat|greet)\\b[^\"“:]*[\"“]([^\"”]{1,500})[\"”]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(
        u"\\b(?:say|repeat)(?:\\s+(?:only|exactly|just|this|after me))*\\s*:\\s*(.{1,500})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &form : {quoted, plain}) {
        if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

QString counted(int to)
{
    QStringList numbers;
    for (int i = 1; i <= std::clamp(to, 1, kFarthestCount); ++i)
        numbers << inWords(i);
    // A sentence for every ten, so that the first ones can be heard early.
    QString text;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const bool ends = i % 10 == 9 || i + 1 == numbers.size();
        text +=
            (i % 10 == 0 ? numbers[i].left(1).toUpper() + numbers[i].mid(1) : numbers[i]) + (ends ? u". "_s : u", "_s);
    }
    return text.trimmed();
}

/// Made up, and the same for the same number.
QString orderState(const QString &number)
{
    static constexpr std::array days{"Monday"_L1, "Tuesday"_L1, "Wednesday"_L1, "Thursday"_L1, "Friday"_L1};
    static constexpr std::array states{"is being packed and leaves on"_L1, "is on its way and arrives on"_L1,
                                       "was delivered on"_L1};
    int sum = 0;
    QString spelled;
    for (const QChar digit : number) {
        sum += digit.digitValue();
        spelled += u' ' + inWords(digit.digitValue());
    }
    return u"I made this up: order%1 %2 %3."_s.arg(spelled, states[size_t(sum) % states.size()],
                                                   days[size_t(sum) % days.size()]);
}

QString toolAnswer(const QString &output)
{
    const QJsonObject object = QJsonDocument::fromJson(output.toUtf8()).object();
    QStringList facts;
    for (auto it = object.begin(); it != object.end() && facts.size() < 8; ++it) {
        if (!it.value().isObject() && !it.value().isArray())
            facts << QString(it.key()).replace(u'_', u' ') + u": "_s + it.value().toVariant().toString();
    }
    const QString plain = facts.isEmpty() ? output.simplified().left(500) : facts.join(u", "_s);
    return plain.isEmpty() ? u"The tool answered nothing."_s : u"The tool says: %1."_s.arg(plain);
}

/// What became of an MCP call: its result, its error, or that it was not allowed. Empty: the item is none of these.
QString mcpAnswer(const QJsonObject &item)
{
    const QString type = item.value("type"_L1).toString();
    if (type == "mcp_approval_response"_L1 && !item.value("approve"_L1).toBool()) {
        const QString reason = item.value("reason"_L1).toString().simplified().left(200);
        return reason.isEmpty() ? u"All right, I do not call it."_s
                                : u"All right, I do not call it. You said: %1."_s.arg(reason);
    }
    if (type != "mcp_call"_L1)
        return {};
    const QString error = item.value("error"_L1)["message"_L1].toString().simplified().left(500);
    if (!error.isEmpty())
        return u"The tool failed: %1"_s.arg(error);
    return item.value("output"_L1).isString() ? toolAnswer(item.value("output"_L1).toString()) : QString();
}

QString introduction()
{
    return u"Hello. I am the rehearsal endpoint, a stand-in without a model. Say something and I will repeat it."_s;
}

QString answerTo(const QString &heard, const ModelInput &prompt, const QDateTime &now)
{
    static const QRegularExpression greeting(u"^(?:hello|hi|hey|good (?:morning|evening|afternoon))\\b"_s);
    static const QRegularExpression clock(u"\\bwhat(?:'s| is)? (?:the )?time\\b|\\btime is it\\b"_s);
    // As pocketsphinx hears "count to": it is sure of the "to five".
    static const QRegularExpression count(u"\\b(?:count|come|down|kind|cant)\\b.*\\b(?:to|of|up|from)\\b"_s);
    static const QRegularExpression farewell(u"\\b(?:good ?bye|bye)\\b"_s);

    const QString plain = plainWords(heard).join(u' ');
    if (const QString said = dictated(heard); !said.isEmpty())
        return said;
    if (clock.match(plain).hasMatch())
        return u"It is %1."_s.arg(QLocale::c().toString(now, u"h:mm AP"_s));
    if (const std::optional<int> to = spokenAmount(plain); to && count.match(plain).hasMatch())
        return counted(*to);
    if (const QString number = spokenDigits(plain); number.size() >= kFewestOrderDigits)
        return orderState(number.left(12));
    if (farewell.match(plain).hasMatch())
        return u"Goodbye."_s;
    const QString echo = u"You said: %1."_s.arg(heard.endsWith(u'.') ? heard.chopped(1) : heard);
    if (prompt.earlierAnswers == 0 && greeting.match(plain).hasMatch())
        return u"Hello. I am the rehearsal stand-in, not a model. "_s + echo;
    return echo;
}

} // namespace

DialogueStep nextStep(const ModelInput &prompt, const QDateTime &now)
{
    if (const QString told = dictated(prompt.ownInstructions); !told.isEmpty())
        return {told, {}};
    const QJsonObject last = prompt.items.isEmpty() ? QJsonObject() : prompt.items.last().toObject();
    if (last.value("type"_L1) == "function_call_output"_L1)
        return {toolAnswer(last.value("output"_L1).toString()), {}};

    if (const QString told = mcpAnswer(last); !told.isEmpty())
        return {told, {}};

    QJsonObject asked;
    for (const QJsonValue &item : prompt.items) {
        if (isMessageOf(item.toObject(), "user"_L1))
            asked = item.toObject();
    }
    const QString heard = wordsOf(asked).left(2000);
    if (auto call = chooseMcpTool(prompt, heard))
        return {{}, std::move(call)};
    if (auto call = chooseFunction(prompt, heard))
        return {{}, std::move(call)};
    if (asked.isEmpty()) {
        const QString told = dictated(prompt.instructions);
        return {told.isEmpty() ? introduction() : told, {}};
    }
    if (hasImage(asked))
        return {aboutPicture(asked, heard), {}};
    if (heard.isEmpty())
        return {u"I heard you, but I could not make out the words."_s, {}};
    return {answerTo(heard, prompt, now), {}};
}

std::unique_ptr<Thought> DemoBrain::think(const ModelInput &prompt)
{
    auto thought = std::make_unique<Thought>();
    const DialogueStep step = nextStep(prompt, QDateTime::currentDateTime());
    QTimer::singleShot(0, thought.get(), [thought = thought.get(), step] {
        if (step.call)
            Q_EMIT thought->called(step.call->name, step.call->arguments);
        else
            Q_EMIT thought->said(step.text);
        Q_EMIT thought->finished();
    });
    return thought;
}

} // namespace turnscope
