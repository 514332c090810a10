// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/file_part_opener.h"

#include "app/session/folding.h"
#include "models/within_memory.h"

#include <utility>

namespace turnscope {

FilePartOpener::FilePartOpener(std::shared_ptr<Session> whole, size_t part, QObject *parent)
    : QObject(parent)
    , m_whole(std::move(whole))
    , m_part(part)
    , m_slice(std::make_shared<EventSlice>(m_whole->sharedEvents(), first()))
    , m_session(std::make_shared<Session>(m_slice->events(), info(), false))
{
    m_session->startLoading();
    m_worker.start(
        [slice = m_slice, end = end()](const Task &task) -> Result<std::unique_ptr<SessionFold>> {
            if (const Result<void> taken = take(*slice, end); !taken)
                return tl::unexpected(taken.error());
            return foldOf(*slice->events(), [&](double) { return !task.isCancelled(); });
        },
        [this](Result<std::unique_ptr<SessionFold>> fold) {
            const bool folded = fold.has_value();
            m_session->adopt(std::move(fold).value_or(nullptr), info());
            follow();
            if (!folded)
                tellCutShort();
        });
}

/// Also what there is no room for is an error.
Result<void> FilePartOpener::take(EventSlice &slice, EventIndex end)
{
    const Result<bool> taken = withinMemory([&] { return slice.takeTo(end); });
    if (taken.value_or(false))
        return {};
    return tl::unexpected(taken ? NotEnoughMemory::error() : taken.error());
}

void FilePartOpener::tellCutShort()
{
    if (std::exchange(m_toldCutShort, true))
        return;
    Q_EMIT cutShort(
        {tr("There is not enough memory for the turns and the sound of this session: only its events are shown."), {}});
}

EventIndex FilePartOpener::first() const
{
    return m_whole->conversation().sessions()[m_part].first;
}

bool FilePartOpener::isLast() const
{
    return m_part + 1 >= m_whole->conversation().sessions().size();
}

/// No further than the file is folded: where the next session begins is not known beyond that.
EventIndex FilePartOpener::end() const
{
    return isLast() ? EventIndex{m_whole->fold().applied()} : m_whole->conversation().sessions()[m_part + 1].first;
}

SessionRange FilePartOpener::range() const
{
    const auto parts = m_whole->conversation().sessions();
    return {parts[m_part].begin, isLast() ? SessionTime::max() : parts[m_part + 1].begin};
}

/// The file's, but for when it began and what it says of single events.
RecordingInfo FilePartOpener::info() const
{
    RecordingInfo info = m_whole->info();
    if (info.started.isValid()) // its axis begins with it
        info.started = info.started.addMSecs(toMilliseconds(m_whole->events().at(first())));
    const quint32 before = number(first());
    std::erase_if(info.untimed, [&](EventIndex event) { return event < first() || event >= end(); });
    for (EventIndex &event : info.untimed)
        event = EventIndex{number(event) - before};
    return info;
}

void FilePartOpener::follow()
{
    if (m_worker.isRunning())
        return;
    const bool all = take(*m_slice, end()).has_value();
    LogWatch watch = m_whole->watch();
    if (!isLast())
        watch.watched = watch.growing = false;
    m_session->setWatch(watch, info());
    if (!all)
        tellCutShort();
}

} // namespace turnscope
