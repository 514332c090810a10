// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <tl/expected.hpp>

#include <span>

namespace turnscope {

/// One key of the beta's flat session or response, and the place that its value has in GA (PROTOCOL 1.7, 3.8).
struct FlatName
{
    /// How a value is said there, when it is not said alike.
    enum class Value { Same, Modalities, Format };

    QLatin1StringView flat;
    QLatin1StringView path; ///< dotted, in GA
    Value value = Value::Same;
    bool shown = true; ///< otherwise it is only another name that clients use
};

/// A flat object whose keys all have a place in GA, and the other way.
class FlatNames
{
public:
    static std::span<const FlatName> session();
    static std::span<const FlatName> response(); ///< of `response.create` and of `response.created` and `.done`

    /// `flat` in the shape of GA; `path` is what it is called in errors. Keys that are not among the names are refused.
    static tl::expected<QJsonObject, WireError> nest(const QJsonObject &flat, std::span<const FlatName> names,
                                                     const QString &path);

    /// What `nested` has of the names, in their flat form.
    static QJsonObject flatten(const QJsonObject &nested, std::span<const FlatName> names);

    /// `error` about a nested object, said of the flat one.
    static WireError flatten(WireError error, std::span<const FlatName> names, const QString &path);
};

} // namespace turnscope
