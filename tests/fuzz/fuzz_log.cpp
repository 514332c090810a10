// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/agent_story.h"
#include "models/conversation/conversation.h"
#include "models/lint/linter.h"
#include "models/protocol/redactor.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/session_fold.h"
#include "tests/support/fold_events.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace turnscope;

namespace {

/// The input as a file of its own, in memory.
class InputFile
{
public:
    InputFile(const uint8_t *data, size_t size)
        : m_descriptor(memfd_create("log", 0))
        , m_written(write(m_descriptor, data, size) == ssize_t(size))
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

} // namespace

/// A hostile log, opened as the program opens it: read, folded, its audio decoded, linted, redacted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const InputFile file(data, size);
    if (!file.isWritten())
        return 0;
    auto reader = LogReader::open(file.path());
    if (!reader || !reader->read())
        return 0;
    const EventStore &events = *reader->events();
    SessionFold fold;
    foldAll(fold, events);
    if (fold.applied() != events.size())
        std::abort();
    fold.modelStretches();
    fold.you().samples(events, 0, std::min<qint64>(fold.you().sampleCount(), 48000));
    lint(events, true);
    AgentStory().advance(events);
    for (quint32 i = 0; i < events.size(); ++i)
        (void)Redactor().redacted(events.frame(EventIndex{i}));
    return 0;
}
