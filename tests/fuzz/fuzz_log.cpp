// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/why.h"
#include "models/conversation/agent_story.h"
#include "models/conversation/conversation.h"
#include "models/lint/linter.h"
#include "models/protocol/redactor.h"
#include "models/recording/event_slice.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/fold_events.h"

#include <sys/mman.h>
#include <unistd.h>

namespace turnscope {

namespace {

/// The input as a file of its own, in memory.
class InputFile
{
public:
    explicit InputFile(QByteArrayView bytes)
        : m_descriptor(memfd_create("log", 0))
        , m_written(write(m_descriptor, bytes.data(), size_t(bytes.size())) == bytes.size())
    {
    }
    ~InputFile() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(InputFile)

    bool isWritten() const { return m_written; }
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
    bool m_written;
};

/// Each question of each turn, and of the moments between them.
void askWhy(const Conversation &conversation, const EventStore &events)
{
    const WhyLog log{conversation, events};
    (void)Why::all(log);
    (void)Why::overruns(log);
    const std::vector<CausesOfQuiet::Voice> voice{{InputTime(), conversation.inputClock().end(), 0.5F}};
    (void)Why::allQuiet(log, voice);
    for (const SessionPart &part : conversation.sessions()) {
        (void)Why::at(log, part.begin);
        (void)Why::quiet(log, part.begin, conversation.now(), voice);
    }
}

/// Each session by itself, as the window shows one that is chosen of several.
void takeApart(const std::shared_ptr<const EventStore> &events, const Conversation &conversation)
{
    constexpr size_t most = 16;
    const auto sessions = conversation.sessions();
    for (size_t i = 0; i < std::min(sessions.size(), most); ++i) {
        EventSlice slice(events, sessions[i].first);
        const EventIndex end = i + 1 < sessions.size() ? sessions[i + 1].first : EventIndex{events->size()};
        fuzz::hold(slice.takeTo(end) && slice.events()->size() == number(end) - number(sessions[i].first));
        SessionFold fold;
        foldAll(fold, *slice.events());
        askWhy(fold.conversation(), *slice.events());
    }
}

} // namespace

/// A hostile log, opened as the program opens it: read, folded, its audio decoded, linted, asked why, taken apart, and
/// redacted.
void fuzz::fuzz_log(QByteArrayView input)
{
    const InputFile file(input);
    if (!file.isWritten())
        return;
    auto reader = LogReader::open(file.path());
    if (!reader || !reader->read())
        return;
    const EventStore &events = *reader->events();
    SessionFold fold;
    foldAll(fold, events);
    fuzz::hold(fold.applied() == events.size());
    fold.modelStretches();
    fold.you().samples(events, 0, std::min<qint64>(fold.you().sampleCount(), 48000));
    lint(events, true);
    AgentStory().advance(events);
    askWhy(fold.conversation(), events);
    takeApart(reader->events(), fold.conversation());
    for (quint32 i = 0; i < events.size(); ++i)
        (void)Redactor().redacted(events.frame(EventIndex{i}));
}

} // namespace turnscope
