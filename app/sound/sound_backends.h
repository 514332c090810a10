// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/qt_input.h"
#include "app/sound/qt_output.h"

#ifdef TURNSCOPE_PULSE
#include "app/sound/pulse_input.h"
#include "app/sound/pulse_output.h"
#endif

namespace turnscope {

/// Ways to a device, the better first. What the system has answered stays, for the others know the same devices by other names:
/// a server that has gone for a while is waited for.
#ifdef TURNSCOPE_PULSE
inline constexpr OpenOutput kOutputBackends[] = {openPulseOutput, openQtOutput};
inline constexpr OpenInput kInputBackends[] = {openPulseInput, openQtInput};
#else
inline constexpr OpenOutput kOutputBackends[] = {openQtOutput};
inline constexpr OpenInput kInputBackends[] = {openQtInput};
#endif

/// Opens with `known`, or where that is null with the first that is served, which is then known. Null: it cannot be
/// opened.
template<typename Open, std::size_t N, typename... Arguments>
auto openStream(const Open (&backends)[N], Open &known, Arguments &&...arguments)
{
    bool served = false;
    if (known)
        return known(served, arguments...);
    for (const Open backend : backends) {
        auto stream = backend(served, arguments...);
        if (served) {
            known = backend;
            return stream;
        }
    }
    return decltype(known(served, arguments...))();
}

} // namespace turnscope
