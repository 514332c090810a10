// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace KSyntaxHighlighting { // NOLINT(readability-identifier-naming): not ours
class Repository;
}

namespace turnscope {

/// What KSyntaxHighlighting knows of languages, some MB: one for all who colour text, as long as there is one. GUI thread.
std::shared_ptr<KSyntaxHighlighting::Repository> syntaxRepository();

} // namespace turnscope
