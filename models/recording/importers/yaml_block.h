// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace turnscope {

/// Translates a piece of YAML to JSON: block mappings and sequences with plain, quoted and block scalars,
/// as cassette libraries print them. Anchors, tags and flow collections that are not empty stand as strings.
/// Nothing when the lines are not such YAML.
std::optional<QByteArray> yamlToJson(std::string_view text);

} // namespace turnscope
