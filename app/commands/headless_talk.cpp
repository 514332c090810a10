// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/headless_talk.h"

#include "app/commands/command_line.h"
#include "models/audio/resampler.h"
#include "models/prompts/prompt_session.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kTick = 20;               // ms
constexpr int kSettingsPatience = 3000; // ms for session.created, and for the answers to a prompt
constexpr int kSettled = 400;           // ms without an event, after which a turn is over
constexpr int kTranscriptPatience = 5000;

size_t sentUpdates(const Conversation &conversation)
{
    return size_t(
        std::ranges::count(conversation.settingsHistory(), SettingsChange::Origin::Sent, &SettingsChange::origin));
}

} // namespace

HeadlessTalk::HeadlessTalk(SessionThread &thread, MicrophoneQueue &microphone, std::vector<Utterance> utterances,
                           Functions functions)
    : m_thread(thread)
    , m_microphone(microphone)
    , m_utterances(utterances.begin(), utterances.end())
    , m_functions(std::move(functions))
    , m_tick(this)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &HeadlessTalk::advance);
    connect(m_thread.live(), &LiveSession::opened, this, [this] { m_opened = true; });
    connect(m_thread.live(), &LiveSession::spoken, this, [this] { m_step = Step::Waiting; });
    connect(m_thread.live(), &LiveSession::ended, this, [this](const SocketEnd &end) {
        if (m_over)
            return;
        m_over = true;
        m_tick.stop();
        m_thread.session()->advance();
        m_thread.session()->finish();
        Q_EMIT finished(m_step == Step::Closing ? m_error : end.error);
    });
}

void HeadlessTalk::start(const KeyMemory &key)
{
    m_quietSince.start();
    m_tick.start();
    m_thread.open(key);
}

void HeadlessTalk::stop()
{
    close({tr("The conversation was interrupted."), {}});
}

void HeadlessTalk::close(const Error &error)
{
    if (m_step == Step::Closing)
        return;
    m_step = Step::Closing;
    m_error = error;
    m_thread.post([](LiveSession &live) { live.close(); });
}

void HeadlessTalk::advance()
{
    Session &session = *m_thread.session();
    session.advance();
    if (session.events().size() != m_eventsSeen) {
        m_eventsSeen = session.events().size();
        m_quietSince.restart();
    }
    switch (m_step) {
    case Step::Connecting:
        if (m_opened && (!session.conversation().settings().id.empty() || m_quietSince.hasExpired(kSettingsPatience)))
            begin();
        break;
    case Step::Preparing:
        if (isPrepared())
            sayNext();
        break;
    case Step::Speaking:
        feed();
        break;
    case Step::Waiting:
        answerCalls();
        if (isAnswered())
            sayNext();
        else if (m_quietSince.hasExpired(kPatience))
            close({tr("The endpoint gave no complete answer, and has been silent for a minute."), {}});
        break;
    case Step::Closing:
        break;
    }
}

void HeadlessTalk::begin()
{
    if (m_prompt)
        return prepare();
    if (!m_functions.isEmpty())
        m_thread.post([names = m_functions.keys()](LiveSession &live) { live.offerFunctions(names); });
    sayNext();
}

void HeadlessTalk::prepare()
{
    m_step = Step::Preparing;
    const Session &session = *m_thread.session();
    const Conversation &conversation = session.conversation();
    const PromptSession::Use use =
        PromptSession::forBegun(*m_prompt, settingsInForce(conversation, session.events()), conversation.dialect());
    for (const QString &kept : use.kept)
        sayError(kept);
    m_errorsBefore = conversation.errors().size();
    m_itemsWanted = conversation.items().size() + size_t(use.items.size());
    m_updatesWanted = sentUpdates(conversation) + (use.update.isEmpty() ? 0 : 1);
    m_quietSince.restart();
    m_thread.post([update = use.update, items = use.items](LiveSession &live) {
        if (!update.isEmpty())
            live.updateSettings(update);
        for (const QJsonValue &item : items)
            live.createItem(item.toObject());
    });
}

bool HeadlessTalk::isPrepared()
{
    const Conversation &conversation = m_thread.session()->conversation();
    if (const auto errors = conversation.errors(); errors.size() > m_errorsBefore) {
        close({tr("The endpoint refused the prompt: %1").arg(QString::fromStdString((errors.end() - 1)->message)), {}});
        return false;
    }
    const auto history = conversation.settingsHistory();
    const bool answered =
        sentUpdates(conversation) >= m_updatesWanted && std::ranges::none_of(history, [](const SettingsChange &change) {
            return change.origin == SettingsChange::Origin::Sent && !change.partner;
        });
    return (answered && conversation.items().size() >= m_itemsWanted) || m_quietSince.hasExpired(kSettingsPatience);
}

void HeadlessTalk::sayNext()
{
    if (m_utterances.empty())
        return close({});
    m_turnsBefore = m_thread.session()->conversation().turns().size();
    const Utterance utterance = std::move(m_utterances.front());
    m_utterances.pop_front();
    m_quietSince.restart();
    if (const QString *text = std::get_if<QString>(&utterance)) {
        m_step = Step::Waiting;
        m_thread.post([text = *text](LiveSession &live) { live.sendText(text); });
        return;
    }
    const Wave &wave = std::get<Wave>(utterance);
    m_speech = std::make_unique<PlayedFile>(
        std::make_shared<const std::vector<qint16>>(resample(wave.samples, wave.rate, MicrophoneQueue::kRate)));
    m_step = Step::Speaking;
    m_spokenSince.start();
    m_thread.post([](LiveSession &live) { live.setTalking(true); });
}

void HeadlessTalk::feed()
{
    if (!m_speech)
        return; // spoken() comes when its end has left
    m_speech->write(m_microphone, microseconds(m_spokenSince.nsecsElapsed() / 1000));
    if (!m_speech->isOver())
        return;
    m_speech.reset();
    m_thread.post([](LiveSession &live) { live.setTalking(false); });
}

void HeadlessTalk::answerCalls()
{
    const Conversation &conversation = m_thread.session()->conversation();
    if (conversation.activeResponse())
        return; // all its calls are answered at once
    QList<std::pair<QByteArray, QString>> outputs;
    for (const std::span<const ToolCall> calls = conversation.toolCalls(); m_callsSeen < calls.size(); ++m_callsSeen) {
        const ToolCall &call = calls[m_callsSeen];
        const Item *item = conversation.item(call.item);
        if (call.callId.empty() || call.answered || !item)
            continue; // the server calls MCP tools by itself
        const QString name = QString::fromStdString(item->name);
        const auto answer = m_functions.constFind(name);
        if (answer == m_functions.cend()) {
            return close(
                {tr("The model called the function “%1”, and nothing answers it: give --tool %1=JSON.").arg(name), {}});
        }
        outputs.emplace_back(QByteArray::fromStdString(call.callId), *answer);
    }
    if (m_callsSeen > kMostCalls)
        return close({tr("The model called functions more than %1 times.").arg(kMostCalls), {}});
    if (!outputs.isEmpty())
        m_thread.post([outputs](LiveSession &live) { live.sendFunctionOutputs(outputs); });
}

bool HeadlessTalk::isAnswered() const
{
    const Conversation &conversation = m_thread.session()->conversation();
    const std::span<const Turn> turns = conversation.turns();
    if (turns.size() <= m_turnsBefore || conversation.activeResponse() || !m_quietSince.hasExpired(kSettled))
        return false;
    const bool open = std::any_of(turns.begin() + qptrdiff(m_turnsBefore), turns.end(),
                                  [](const Turn &turn) { return turn.status == Turn::Status::Open; });
    if (open)
        return false;
    // The transcript of what was said may come after the answer.
    const Item *said = conversation.item(turns.back().userItem);
    const bool transcribed = !said || !said->text().empty() || !said->transcriptionError.empty()
                             || conversation.settings().transcriptionModel.empty();
    return transcribed || m_quietSince.hasExpired(kTranscriptPatience);
}

} // namespace turnscope
