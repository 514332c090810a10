// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>

#include <new>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace turnscope {

/// That a piece of work needs more memory than there is.
struct NotEnoughMemory
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::NotEnoughMemory)

public:
    /// What to do about it, whatever it was.
    static Error error()
    {
        return {tr("There is not enough memory for this. Close other programs, or cut the log into smaller files."),
                {}};
    }
};

/// What `work` returns, or the error above when an allocation fails in it: the one place where that is caught. Around
/// every piece of work whose size a file or an endpoint decides; a thread that such an exception leaves ends the
/// program. What the work had built up is gone then, and with it the memory.
template<typename Work>
auto withinMemory(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (const std::bad_alloc &) {
        // told below, when what the work held is free
    } catch (const std::length_error &) {
        // of a container that would be larger than any memory
    }
    return tl::unexpected(NotEnoughMemory::error());
}

} // namespace turnscope
