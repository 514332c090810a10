// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_folding.h"

#include "ui/inspector/json_path.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kLong = 30; // lines; more of one object within another is folded at first

} // namespace

void JsonFolding::begin()
{
    m_folded.clear();
    for (size_t i = 0; i < m_json.nodes.size(); ++i) {
        const JsonNode &node = m_json.nodes[i];
        const bool inner = node.parent >= 0 && m_json.nodes[size_t(node.parent)].parent >= 0;
        if (inner && node.lastLine - node.line > kLong)
            m_folded.insert(int(i));
    }
    if (!m_folded.empty())
        apply();
}

bool JsonFolding::canFold(int node) const
{
    return node >= 0 && m_json.nodes[size_t(node)].lastLine > m_json.nodes[size_t(node)].line;
}

void JsonFolding::setFolded(int node, bool on)
{
    if (!canFold(node) || isFolded(node) == on)
        return;
    if (on)
        m_folded.insert(node);
    else
        m_folded.erase(node);
    apply();
}

void JsonFolding::setAllFolded(bool on)
{
    m_folded.clear();
    for (size_t i = 1; on && i < m_json.nodes.size(); ++i) {
        if (canFold(int(i)))
            m_folded.insert(int(i));
    }
    apply();
}

int JsonFolding::foldableAt(int line) const
{
    const auto begin = std::ranges::lower_bound(m_json.nodes, line, {}, &JsonNode::line);
    const int node = int(begin - m_json.nodes.begin());
    return begin != m_json.nodes.end() && begin->line == line && canFold(node) ? node : -1;
}

int JsonFolding::foldedAt(int line) const
{
    const int node = foldableAt(line);
    return node >= 0 && isFolded(node) ? node : -1;
}

int JsonFolding::shownFor(int line) const
{
    int shown = line;
    for (int node = json_path::nodeAt(m_json, line); node >= 0; node = m_json.nodes[size_t(node)].parent) {
        if (isFolded(node))
            shown = m_json.nodes[size_t(node)].line;
    }
    return shown;
}

void JsonFolding::reveal(int line)
{
    bool any = false;
    for (int node = json_path::nodeAt(m_json, line); node >= 0; node = m_json.nodes[size_t(node)].parent) {
        if (m_json.nodes[size_t(node)].line < line)
            any = m_folded.erase(node) > 0 || any;
    }
    if (any)
        apply();
}

/// One pass: a line is hidden when it lies within a folded node, behind its first line.
void JsonFolding::apply()
{
    auto next = m_folded.begin();
    int hiddenTo = -1;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line > hiddenTo;
        if (block.isVisible() != visible) {
            block.setVisible(visible);
            block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
        }
        for (; next != m_folded.end() && m_json.nodes[size_t(*next)].line <= line; ++next)
            hiddenTo = std::max(hiddenTo, m_json.nodes[size_t(*next)].lastLine);
    }
    m_document.markContentsDirty(0, m_document.characterCount());
    auto *layout = m_document.documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

} // namespace turnscope
