// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/json_formatter.h"

#include <set>

class QTextDocument;

namespace turnscope {

/// Which objects and arrays of a shown frame are folded to their first line. Owned by JsonView; it hides the lines of
/// the view's document. Nodes are places in FormattedJson::nodes.
class JsonFolding
{
public:
    JsonFolding(QTextDocument &document, const FormattedJson &json)
        : m_document(document)
        , m_json(json)
    {
    }

    /// Another frame is shown: of it, folds long objects and arrays within others.
    void begin();

    bool canFold(int node) const;
    bool isFolded(int node) const { return m_folded.contains(node); }
    void setFolded(int node, bool on);
    void setAllFolded(bool on); ///< the document itself stays open

    /// The folded node whose first line that is; -1: none.
    int foldedAt(int line) const;

    /// The object or array that begins on a line and can be folded; -1: none.
    int foldableAt(int line) const;

    /// The visible line that stands for a line: itself, or the first one of what hides it.
    int shownFor(int line) const;

    /// Unfolds whatever hides a line.
    void reveal(int line);

private:
    void apply();

    QTextDocument &m_document;
    const FormattedJson &m_json;
    std::set<int> m_folded;
};

} // namespace turnscope
