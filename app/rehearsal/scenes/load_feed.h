// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/scenes/scene.h"

#include <vector>

namespace turnscope {

/// How much of a load is due: words at its rate, and a tone in real time. Never more at once than the peer can take in a
/// tick; what is owed comes later, so that the sum is right. A value type.
class LoadFeed
{
public:
    LoadFeed(const SceneLoad &load, int rate);

    /// Words to send now, so long after the load began.
    int words(milliseconds now);

    /// Samples that have become due since the last call.
    std::vector<qint16> audio(milliseconds now);

    bool over() const { return m_words == m_load.events(); }

private:
    SceneLoad m_load;
    int m_rate;
    qint64 m_words = 0;
    qint64 m_samples = 0;
};

} // namespace turnscope
