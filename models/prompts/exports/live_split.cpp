// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/exports/live_split.h"

#include "models/prompts/exports/prompt_export.h"
#include "models/prompts/prompt_session.h"
#include "models/prompts/prompt_size.h"
#include "models/prompts/prompt_words.h"
#include "models/text/time_text.h"
#include "models/text/token_estimate.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLiveModel = "gpt-live-1"_L1;

struct SplitText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LiveSplit)
};

struct PromptSection
{
    QString heading; ///< without its signs; empty: what stands before the first one
    QString text;    ///< all of it, the heading's line included
};

std::vector<PromptSection> sectionsOf(const QString &instructions)
{
    static const QRegularExpression heading(u"^#{1,6}[ \\t]+(.+?)[ \\t#]*$"_s, QRegularExpression::MultilineOption);
    std::vector<PromptSection> sections{{}};
    qsizetype from = 0;
    QRegularExpressionMatchIterator marks = heading.globalMatch(instructions);
    while (marks.hasNext()) {
        const QRegularExpressionMatch mark = marks.next();
        sections.back().text = instructions.sliced(from, mark.capturedStart() - from).trimmed();
        sections.push_back({mark.captured(1), {}});
        from = mark.capturedStart();
    }
    sections.back().text = instructions.sliced(from).trimmed();
    return sections;
}

bool namesTool(const QString &text, const Prompt &prompt)
{
    for (const PromptTool &tool : prompt.tools) {
        if (!tool.name.isEmpty() && text.contains(tool.name))
            return true;
    }
    return false;
}

bool isOfVoice(const PromptSection &section, const Prompt &prompt)
{
    static const QRegularExpression style(
        u"\\b(?:role|speak|speech|voice|tone|style|language|personality|telephone|phone|greeting|pac(?:e|ing))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (section.heading.isEmpty() || style.match(section.heading).hasMatch()) && !namesTool(section.text, prompt);
}

bool isOfBoth(const PromptSection &section)
{
    return section.heading.isEmpty() || section.heading.contains("role"_L1, Qt::CaseInsensitive);
}

// What the model reads is English, as the guide's own.
QString backchannelPolicy()
{
    return u"While the user speaks, at most a short \"mm-hm\" in a pause. Never talk over the user's words."_s;
}

QString interruptionPolicy(const Prompt &prompt)
{
    const QJsonValue &interrupts = prompt.settings[SettingField::InterruptResponse];
    if (interrupts.isBool() && !interrupts.toBool())
        return u"Finish the sentence that you have begun when the user speaks, then listen."_s;
    return u"Stop at once when the user begins to speak. A cough or a \"yes\" is no interruption: go on."_s;
}

QString delegationPolicy(const Prompt &prompt)
{
    if (prompt.tools.empty())
        return u"Hand over what needs thought or knowledge that you do not have. Answer small talk yourself."_s;
    QStringList lines{
        u"Hand over whatever has to be looked up or done, and say in a few words that you do. That is:"_s};
    for (const PromptTool &tool : prompt.tools)
        lines += u"- "_s + (tool.description.isEmpty() ? QString(tool.name).replace(u'_', u' ') : tool.description);
    lines += u"Say nothing of the outcome before it is there."_s;
    return lines.join(u'\n');
}

QJsonValue liveSession(const Prompt &prompt)
{
    const LiveSplitPrompt halves = splitForLive(prompt);
    QJsonObject responses{{prompt_words::instructionsKey(), halves.backEnd}};
    if (const QJsonArray tools = PromptSession::tools(prompt); !tools.isEmpty())
        responses.insert(u"tools"_s, tools);
    QJsonObject session{{u"model"_s, prompt.model.startsWith("gpt-live"_L1) ? prompt.model : QString(kLiveModel)},
                        {prompt_words::instructionsKey(), halves.voice},
                        {u"delegation"_s, QJsonObject{{u"type"_s, u"responses"_s}, {u"responses"_s, responses}}}};
    const QStringList voice = prompt_words::nestedPath(settingSpec(SettingField::Voice));
    if (QJsonValue value = prompt.settings[SettingField::Voice]; !value.isUndefined()) {
        for (auto key = voice.rbegin(); key != voice.rend() - 1; ++key)
            value = QJsonObject{{*key, value}};
        session.insert(voice.first(), value);
    }
    return session;
}

QByteArray liveSplitText(const Prompt &prompt)
{
    return QJsonDocument(liveSession(prompt).toObject()).toJson(QJsonDocument::Indented);
}

} // namespace

LiveSplitPrompt splitForLive(const Prompt &prompt)
{
    QStringList voice;
    QStringList backEnd;
    QMap<QString, QString> policies{{u"Backchannel policy"_s, backchannelPolicy()},
                                    {u"Interruption policy"_s, interruptionPolicy(prompt)},
                                    {u"Delegation policy"_s, delegationPolicy(prompt)}};
    for (const PromptSection &section : sectionsOf(prompt.instructions)) {
        const bool isPolicy = policies.remove(section.heading) > 0; // written by somebody already
        const bool isVoice = isPolicy || isOfVoice(section, prompt);
        if (isVoice && !section.text.isEmpty())
            voice += section.text;
        if ((!isVoice || isOfBoth(section)) && !section.text.isEmpty())
            backEnd += section.text;
    }
    for (const QString &heading : {u"Backchannel policy"_s, u"Interruption policy"_s, u"Delegation policy"_s}) {
        if (policies.contains(heading))
            voice += u"# "_s + heading + u'\n' + policies.value(heading);
    }
    LiveSplitPrompt split{voice.join(u"\n\n"_s), backEnd.join(u"\n\n"_s), {}};
    if (const qint64 tokens = estimatedTokens(split.voice), most = *PromptSize::instructionLimit(kLiveModel);
        tokens > most)
        split.notes += SplitText::tr("The voice's half has %1 tokens, as an estimate, and %2 are taken.")
                           .arg(groupedText(tokens), groupedText(most));
    if (!prompt.settings[SettingField::TurnTaking].isUndefined())
        split.notes += SplitText::tr("Such sessions have no turn detection: what the prompt says of it is left out.");
    if (!prompt.settings[SettingField::Speed].isUndefined())
        split.notes += SplitText::tr("Such sessions have no speed: say it in the instructions.");
    split.notes += SplitText::tr("The model of the back end has to be named.");
    return split;
}

constinit const PromptExport prompt_exports::LiveSplit{
    .name = QT_TRANSLATE_NOOP("turnscope", "Session of GPT-Live, in a voice and a back-end half (JSON)"),
    .ending = "json",
    .isRendered = true,
    .write = exportOf<liveSplitText>};

} // namespace turnscope
