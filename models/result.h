// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace turnscope {

/// Why something did not work, for the person in front of it: what happened, to what, and what to do.
struct Error
{
    QString text;   ///< one sentence or two, translated, ready to be shown
    QString detail; ///< what the library or the system said, untranslated; may be empty

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the Error that stands in its place. Exceptions never leave a function of ours.
template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(const QString &text, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{text, detail});
}

} // namespace turnscope
