// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <list>
#include <memory>
#include <optional>

namespace turnscope {

class Session;

/// What was worked out of the sessions that were in front last, so that one that comes back is not worked out again: of
/// kMost sessions, the latest; it keeps no session alive. One thread.
template<typename Result>
class KeptResults
{
public:
    static constexpr size_t kMost = 8;

    void keep(const std::shared_ptr<const Session> &session, Result result)
    {
        forget(session);
        m_kept.push_front({session, std::move(result)});
        std::erase_if(m_kept, [](const Kept &kept) { return kept.session.expired(); });
        if (m_kept.size() > kMost)
            m_kept.pop_back();
    }

    /// Nothing: it was not kept, or not for so long.
    std::optional<Result> take(const std::shared_ptr<const Session> &session)
    {
        const auto found =
            std::ranges::find_if(m_kept, [&](const Kept &kept) { return kept.session.lock() == session; });
        if (!session || found == m_kept.end())
            return {};
        std::optional<Result> result(std::move(found->result));
        m_kept.erase(found);
        return result;
    }

    void clear() { m_kept.clear(); }

private:
    struct Kept
    {
        std::weak_ptr<const Session> session;
        Result result;
    };

    void forget(const std::shared_ptr<const Session> &session)
    {
        std::erase_if(m_kept, [&](const Kept &kept) { return kept.session.lock() == session; });
    }

    std::list<Kept> m_kept;
};

} // namespace turnscope
