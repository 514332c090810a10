// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/interruption_check.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Less than this is a matter of buffers, not of words.
constexpr milliseconds kNoticeable{300};

void tell(FindingSink &sink, const EventStore &events, EventIndex event, StringId item, microseconds unheard,
          bool estimated)
{
    const qint64 ms = std::chrono::floor<milliseconds>(unheard).count();
    sink.add("truncate-missing", events, event,
             (estimated ? LintCheck::tr("The user cut in; about %1 ms of %2 were not heard (estimated from arrival and "
                                        "duration), and no truncate followed.")
                        : LintCheck::tr("The user cut in; %1 ms of %2 were not heard, and no truncate followed."))
                 .arg(ms)
                 .arg(events.strings().text(item)));
}

} // namespace

void InterruptionCheck::see(const LintEvent &event, const LintScope &scope, FindingSink &sink)
{
    if (!scope.hasClient || !scope.openAi)
        return;
    if (event.kind == EventKind::ItemTruncate || event.kind == EventKind::ItemTruncated) {
        if (m_cutIn && m_cutIn->item == event.row.item)
            m_cutIn.reset();
        return;
    }
    if (event.kind == EventKind::ResponseCreated && m_cutIn) {
        tell(sink, event.events, m_cutIn->event, m_cutIn->item, m_cutIn->unheard, m_cutIn->estimated);
        m_cutIn.reset();
        return;
    }
    if (event.kind != EventKind::SpeechStarted)
        return;

    const auto items = event.before.items();
    const auto answer = std::find_if(items.rbegin(), items.rend(), [](const Item &item) {
        return item.role == Role::Assistant && item.sent().count() > 0;
    });
    if (answer == items.rend() || answer->truncatedAt)
        return;
    CutIn cutIn{event.index, answer->id, {}, true};
    if (answer->playback && !answer->playback->estimated) {
        if (answer->playback->ended && !answer->playback->stopped)
            return;
        cutIn.unheard = answer->sent() - answer->playback->heard.time_since_epoch();
        cutIn.estimated = false;
    } else {
        const Response *response = event.before.response(answer->response);
        if (!response || !response->firstAudio)
            return;
        cutIn.unheard = *response->firstAudio + answer->sent() - event.row.at;
    }
    if (cutIn.unheard > kNoticeable)
        m_cutIn = cutIn;
}

void InterruptionCheck::finish(const EventStore &events, const Conversation &, const LintScope &, FindingSink &sink)
{
    if (m_cutIn)
        tell(sink, events, m_cutIn->event, m_cutIn->item, m_cutIn->unheard, m_cutIn->estimated);
}

} // namespace turnscope
