// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QObject>

#include <optional>

namespace turnscope {

/// What part of the session the timeline shows, and where its playhead stands: state of its own, shared by
/// everything that shows or moves it (lanes, header, later the overview). Always a sensible range: inside
/// [0, end], never shorter than kShortest. GUI thread.
class TimelineView : public QObject
{
    Q_OBJECT

public:
    static constexpr microseconds kShortest = milliseconds(2);
    static constexpr microseconds kLiveSpan = std::chrono::seconds(20); ///< what a running session keeps in view

    using QObject::QObject;

    SessionRange range() const { return m_range; }
    SessionTime end() const { return m_end; }
    bool isFollowing() const { return m_following; }
    bool isFitted() const { return m_range == whole(); }
    std::optional<SessionTime> playhead() const { return m_playhead; }

    /// However little there is, so much is shown of it: of a log without times some events, of others a second.
    void setShortestWhole(microseconds length);

    /// Begins anew with a session that ends at `end`: a live one is followed, another shown whole.
    void reset(SessionTime end, bool live);

    /// The session has grown. While following, the range slides along; while it shows all, it keeps doing so.
    void setEnd(SessionTime end);

    /// Following stops when the range is moved away from the end by hand.
    void setFollowing(bool on);

    void show(SessionRange range);
    void fit();
    /// Makes the range `factor` times as long; `anchor` stays where it is. While following, the end does.
    void zoom(double factor, SessionTime anchor);
    void pan(microseconds by);
    /// Moves, without zooming, only as far as needed for t to be in view with some room around it.
    void reveal(SessionTime t);

    void setPlayhead(std::optional<SessionTime> t);

Q_SIGNALS:
    void rangeChanged();
    void followingChanged();
    void playheadChanged();

private:
    SessionRange whole() const;
    void set(SessionRange range);

    SessionRange m_range{SessionTime(), SessionTime(kLiveSpan)};
    SessionTime m_end;
    std::optional<SessionTime> m_playhead;
    microseconds m_shortestWhole = std::chrono::seconds(1);
    bool m_following = false;
};

} // namespace turnscope
