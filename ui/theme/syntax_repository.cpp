// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/syntax_repository.h"

#include <KSyntaxHighlighting/Repository>

namespace turnscope {

std::shared_ptr<KSyntaxHighlighting::Repository> syntaxRepository()
{
    static std::weak_ptr<KSyntaxHighlighting::Repository> shared;
    auto repository = shared.lock();
    if (!repository)
        shared = repository = std::make_shared<KSyntaxHighlighting::Repository>();
    return repository;
}

} // namespace turnscope
