// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <memory>

class QTextDocument;

namespace turnscope {

/// Colours a document that holds JSON, by KSyntaxHighlighting's definition and in the theme's tokens.
class JsonHighlighting
{
public:
    explicit JsonHighlighting(QTextDocument &document);
    ~JsonHighlighting();

    void setTheme(const Theme &theme);

    /// Off for what is not JSON, and for texts so long that colouring them would be felt.
    void setEnabled(bool on);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
