// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/loose_literal.h"

namespace turnscope {

/// Whether an array or an object as PHP prints it opens at `open`, a bracket of either kind: "'type' => …" of var_export and of
/// code, "[type] => …" of print_r.
bool opensPhp(std::string_view text, size_t open);

/// Translates it, from its bracket on. Lists become arrays; what print_r shows as nothing becomes null, for it shows no more of
/// null, false and "". Nothing where it is none, or does not end.
std::optional<LooseLiteral> readPhp(std::string_view text, size_t *looked = nullptr);

} // namespace turnscope
