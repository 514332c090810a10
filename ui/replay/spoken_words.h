// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replay/text_pace.h"
#include "models/session/session.h"
#include "models/session/subject.h"
#include "models/work/worker.h"

#include <QCache>
#include <QObject>

#include <memory>
#include <optional>

namespace turnscope {

/// Which item speaks at a moment, and how far its words are. What the deltas of an answer say of that is read by a worker;
/// until it has, an even pace is taken. GUI thread.
class SpokenWords : public QObject
{
    Q_OBJECT

public:
    explicit SpokenWords(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);

    /// An item, and the share of its text that is said.
    struct Spoken
    {
        EventIndex event{}; ///< by which its bubble is found
        double share = 0;
    };

    /// The model's before the user's where both speak, as what is heard of it is known better. `whole`: also what of an
    /// answer was never heard. Nothing: nobody speaks.
    std::optional<Spoken> at(SessionTime moment, bool whole);

    /// The moment at which a share of an item's text is said; nothing where that is not known.
    std::optional<SessionTime> momentOf(EventIndex event, double share);

    /// The stretch in which an item sounds, as far as it was heard; nothing where it has no sound.
    static std::optional<SessionRange> rangeOf(const Session &session, EventIndex event);

    /// The same of what is selected: of an item or a speech span its own, of anything else that of its event's item.
    static std::optional<SessionRange> rangeOf(const Session &session, const Selected &selected);

private:
    std::optional<Spoken> model(SessionTime moment, bool whole);
    std::optional<Spoken> user(SessionTime moment) const;
    const TextPace &paceOf(const Item &item);

    std::shared_ptr<const Session> m_session;
    Worker m_worker;
    QCache<quint32, TextPace> m_paces{64}; ///< by item
    std::optional<StringId> m_reading;
    TextPace m_even;
};

} // namespace turnscope
