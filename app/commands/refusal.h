// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"

namespace turnscope {

/// Why a command does not do what its line asks for, and the exit code that it ends with.
struct Refusal
{
    ExitCode code = ExitCode::WrongUse;
    Error error;

    /// Tells it: the command is over.
    ExitCode say() const
    {
        sayError(error);
        return code;
    }
};

template<typename T>
using Checked = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(ExitCode code, const Error &error)
{
    return tl::unexpected(Refusal{code, error});
}

inline tl::unexpected<Refusal> refuse(ExitCode code, const QString &text)
{
    return refuse(code, Error{text, {}});
}

} // namespace turnscope
