// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/toml_scan.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace turnscope {

namespace {

bool isBareKey(char c)
{
    return c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

QString elementKey(int index)
{
    return u'#' + QString::number(index);
}

} // namespace

TomlScan::TomlScan(const QByteArray &text)
    : m_text(text)
{
    scan();
}

void TomlScan::scan()
{
    m_sections.push_back({});
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_sections.back().body = m_at;
    while (!isOver()) {
        const qsizetype lineBegin = m_at;
        skipBlanks();
        const char c = now();
        if (isOver() || c == '\n' || c == '\r' || c == '#')
            skipLine();
        else if (c == '[')
            header(lineBegin);
        else
            statement(lineBegin);
    }
    m_sections.back().span.end = m_text.size();
    findOwn();
}

void TomlScan::findOwn()
{
    for (Section &section : m_sections)
        section.own = section.body;
    for (const Node &node : m_nodes) {
        if (node.parent < 0)
            m_sections[size_t(node.section)].own = node.whole.end;
    }
    for (Section &section : m_sections) {
        bool wasBlank = false;
        while (section.own < section.span.end) {
            const qsizetype end = m_text.indexOf('\n', section.own);
            const qsizetype next = end < 0 ? m_text.size() : end + 1;
            const bool isBlank = QByteArrayView(m_text).sliced(section.own, next - section.own).trimmed().isEmpty();
            if (wasBlank && !isBlank)
                break;
            wasBlank = isBlank;
            section.own = next;
        }
    }
    size_t section = 0;
    for (Comment &comment : m_comments) {
        while (comment.span.begin >= m_sections[section].span.end && section + 1 < m_sections.size())
            ++section;
        comment.section = int(section);
        comment.isFree = comment.span.begin >= m_sections[section].own;
    }
}

void TomlScan::statement(qsizetype lineBegin)
{
    const QStringList key = keyPath();
    skipBlanks();
    if (now() != '=') {
        m_isWhole = false;
        return;
    }
    ++m_at;
    skipBlanks();
    const int self = int(m_nodes.size());
    value(m_sections.back().path + key, {lineBegin, lineBegin}, -1, 0);
    if (!m_isWhole)
        return;
    skipLine(self);
    m_nodes[size_t(self)].whole.end = m_at;
    m_statementEnd = m_at;
}

void TomlScan::header(qsizetype lineBegin)
{
    const bool isArray = at(m_at + 1) == '[';
    m_at += isArray ? 2 : 1;
    const QStringList parts = keyPath();
    skipBlanks();
    if (now() != ']') {
        m_isWhole = false;
        return;
    }
    skipLine();
    const qsizetype begin = withComments(lineBegin);
    m_sections.back().span.end = begin;
    m_sections.push_back({resolved(parts, isArray), {begin, begin}, m_at});
    m_statementEnd = m_at;
}

/// Comments right above a header are about what is below it.
qsizetype TomlScan::withComments(qsizetype lineBegin) const
{
    qsizetype begin = lineBegin;
    while (begin > m_statementEnd) {
        qsizetype before = begin - 1;
        while (before > m_statementEnd && m_text[before - 1] != '\n')
            --before;
        if (!m_text.sliced(before, begin - before).trimmed().startsWith('#'))
            break;
        begin = before;
    }
    return begin;
}

QStringList TomlScan::resolved(const QStringList &parts, bool isArray)
{
    QStringList path;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        path += parts[i];
        const bool isLast = i + 1 == parts.size();
        if (isLast && isArray)
            path += elementKey(m_arrays[path]++);
        else if (const auto array = m_arrays.constFind(path); array != m_arrays.cend())
            path += elementKey(*array - 1);
    }
    return path;
}

QStringList TomlScan::keyPath()
{
    QStringList path;
    for (;;) {
        skipBlanks();
        path += keyPart();
        skipBlanks();
        if (path.size() > kLongestPath)
            m_isTooDeep = true;
        if (!m_isWhole || m_isTooDeep || now() != '.')
            break;
        ++m_at;
    }
    if (m_isTooDeep)
        m_isWhole = false;
    return path;
}

QString TomlScan::keyPart()
{
    const qsizetype begin = m_at;
    if (now() == '"' || now() == '\'') {
        const bool isBasic = now() == '"';
        skipString();
        QByteArray key = m_text.sliced(begin + 1, std::max<qsizetype>(m_at - begin - 2, 0));
        if (isBasic)
            key.replace("\\\"", "\"").replace("\\\\", "\\");
        return QString::fromUtf8(key);
    }
    while (isBareKey(now()))
        ++m_at;
    if (m_at == begin)
        m_isWhole = false;
    return QString::fromUtf8(m_text.sliced(begin, m_at - begin));
}

void TomlScan::value(const QStringList &path, Span whole, int parent, int depth)
{
    if (depth > kDeepest || m_nodes.size() >= kMostNodes) {
        m_isTooDeep = true;
        m_isWhole = false;
        return;
    }
    const int self = int(m_nodes.size());
    m_nodes.push_back({path, Node::Kind::Scalar, {m_at, m_at}, whole, parent, int(m_sections.size()) - 1});
    const char c = now();
    if (c == '"' || c == '\'') {
        skipString();
    } else if (c == '{') {
        inlineTable(self, depth);
    } else if (c == '[') {
        array(self, depth);
    } else {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !std::strchr(",]}#\r\n", now()))
            ++m_at;
        while (m_at > begin && (at(m_at - 1) == ' ' || at(m_at - 1) == '\t'))
            --m_at;
        m_isWhole = m_isWhole && m_at > begin;
    }
    m_nodes[size_t(self)].value.end = m_at;
    m_nodes[size_t(self)].whole.end = m_at;
}

void TomlScan::inlineTable(int self, int depth)
{
    m_nodes[size_t(self)].kind = Node::Kind::Table;
    const int outer = std::exchange(m_open, self);
    ++m_at;
    while (m_isWhole) {
        skipSpace();
        if (now() == '}')
            break;
        const qsizetype begin = m_at;
        const QStringList key = keyPath();
        skipBlanks();
        if (now() != '=') {
            m_isWhole = false;
            return;
        }
        ++m_at;
        skipSpace();
        const QStringList path = m_nodes[size_t(self)].path + key;
        value(path, {begin, begin}, self, depth + 1);
        skipSpace();
        if (now() == ',')
            ++m_at;
        else if (now() != '}')
            m_isWhole = false;
    }
    m_open = outer;
    ++m_at;
}

void TomlScan::array(int self, int depth)
{
    m_nodes[size_t(self)].kind = Node::Kind::Array;
    const int outer = std::exchange(m_open, self);
    ++m_at;
    for (int i = 0; m_isWhole; ++i) {
        skipSpace();
        if (now() == ']')
            break;
        const QStringList path = m_nodes[size_t(self)].path + QStringList(elementKey(i));
        value(path, {m_at, m_at}, self, depth + 1);
        skipSpace();
        if (now() == ',')
            ++m_at;
        else if (now() != ']')
            m_isWhole = false;
    }
    m_open = outer;
    ++m_at;
}

void TomlScan::skipString()
{
    const char quote = now();
    const QByteArray three(3, quote);
    const bool isBasic = quote == '"';
    if (QByteArrayView(m_text).sliced(m_at).startsWith(three)) {
        m_at += 3;
        while (m_at < m_text.size() && !QByteArrayView(m_text).sliced(m_at).startsWith(three))
            m_at += isBasic && now() == '\\' ? 2 : 1;
        m_isWhole = m_isWhole && m_at < m_text.size();
        m_at += 3;
        for (int i = 0; i < 2 && now() == quote; ++i) // up to two quotes stand before the three
            ++m_at;
    } else {
        ++m_at;
        while (m_at < m_text.size() && now() != quote && now() != '\n')
            m_at += isBasic && now() == '\\' ? 2 : 1;
        m_isWhole = m_isWhole && now() == quote;
        ++m_at;
    }
    m_at = std::min(m_at, m_text.size());
}

void TomlScan::skipBlanks()
{
    while (now() == ' ' || now() == '\t')
        ++m_at;
}

void TomlScan::skipSpace()
{
    for (;;) {
        skipBlanks();
        if (now() == '#')
            skipLine(m_open);
        else if (now() == '\n' || now() == '\r')
            ++m_at;
        else
            break;
    }
    if (m_at >= m_text.size())
        m_isWhole = false;
}

void TomlScan::skipLine(int node)
{
    const qsizetype end = m_text.indexOf('\n', m_at);
    const qsizetype next = end < 0 ? m_text.size() : end + 1;
    const qsizetype mark = QByteArrayView(m_text).sliced(m_at, next - m_at).indexOf('#');
    if (mark >= 0)
        m_comments.push_back({{m_at + mark, end < 0 ? next : end}, node});
    m_at = next;
}

int TomlScan::find(const QStringList &path) const
{
    const auto found = std::ranges::find(m_nodes, path, &Node::path);
    return found == m_nodes.end() ? -1 : int(found - m_nodes.begin());
}

bool TomlScan::isWithin(const QStringList &path, const QStringList &outer)
{
    return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
}

} // namespace turnscope
