// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/toml_edit.h"

#include "models/text/toml_value.h"

#include <algorithm>

namespace turnscope {

namespace {

QByteArray dotted(const QStringList &path)
{
    QByteArrayList keys;
    for (const QString &key : path)
        keys += tomlKey(key).toUtf8();
    return keys.join('.');
}

/// A blank line stands between the text and what follows it.
QByteArray withBlankLine(QByteArray text)
{
    if (text.isEmpty())
        return text;
    if (!text.endsWith('\n'))
        text += '\n';
    if (!text.endsWith("\n\n") && !text.endsWith("\n\r\n") && text != "\n")
        text += '\n';
    return text;
}

bool isOrdered(const std::vector<TomlEdit::Element> &elements)
{
    qsizetype last = -1;
    for (const TomlEdit::Element &each : elements) {
        if (each.origin && *each.origin <= last)
            return false;
        last = each.origin.value_or(last);
    }
    return true;
}

} // namespace

TomlEdit::TomlEdit(const QByteArray &text)
    : m_text(text)
    , m_scan(text)
{
}

void TomlEdit::replace(TomlScan::Span span, const QByteArray &by)
{
    m_text.replace(span.begin, span.end - span.begin, by);
    m_scan = TomlScan(m_text);
}

bool TomlEdit::has(const QStringList &path) const
{
    const auto isIn = [&](const auto &each) { return TomlScan::isWithin(each.path, path); };
    return std::ranges::any_of(m_scan.nodes(), isIn) || std::ranges::any_of(m_scan.sections(), isIn);
}

QByteArray TomlEdit::valueAt(const QStringList &path) const
{
    const int node = m_scan.find(path);
    if (node < 0)
        return {};
    const TomlScan::Span value = m_scan.nodes()[size_t(node)].value;
    return m_text.sliced(value.begin, value.end - value.begin);
}

void TomlEdit::set(const QStringList &path, const QByteArray &value)
{
    if (const int node = m_scan.find(path); node >= 0)
        return replace(m_scan.nodes()[size_t(node)].value, value);
    remove(path); // a table of the name
    for (qsizetype depth = path.size() - 1; depth >= 0; --depth) {
        if (insertBeside(path, value, depth))
            return;
    }
    const QByteArray section =
        '[' + dotted(path.first(path.size() - 1)) + "]\n" + dotted({path.last()}) + " = " + value + '\n';
    const QByteArray before = withBlankLine(m_text);
    replace({0, m_text.size()}, before + section);
}

/// Where something of the path's first `depth` keys is.
bool TomlEdit::insertBeside(const QStringList &path, const QByteArray &value, qsizetype depth)
{
    const QStringList outer = path.first(depth);
    const auto line = [&](qsizetype known) { return dotted(path.sliced(known)) + " = " + value; };
    const auto &nodes = m_scan.nodes();
    for (const TomlScan::Node &node : nodes) {
        if (depth > 0 && node.path == outer && node.kind == TomlScan::Node::Kind::Table) {
            insertMember(node, line(depth));
            return true;
        }
    }
    const auto &sections = m_scan.sections();
    for (size_t i = 0; i < sections.size(); ++i) {
        if (sections[i].path != outer || (depth == 0 && path.size() > 1))
            continue;
        qsizetype at = sections[i].body;
        for (const TomlScan::Node &node : nodes) {
            if (node.section == int(i) && node.parent < 0)
                at = node.whole.end;
        }
        insertLine(at, line(depth));
        return true;
    }
    // A table that dotted keys make can have no header of its own.
    for (auto node = nodes.rbegin(); depth > 0 && node != nodes.rend(); ++node) {
        const qsizetype known = sections[size_t(node->section)].path.size();
        if (node->parent < 0 && known < depth && TomlScan::isWithin(node->path, outer)) {
            insertLine(node->whole.end, line(known));
            return true;
        }
    }
    return false;
}

void TomlEdit::insertLine(qsizetype at, const QByteArray &line)
{
    const bool begins = at == 0 || m_text[at - 1] == '\n' || m_text.first(at) == "\xEF\xBB\xBF";
    replace({at, at}, (begins ? "" : "\n") + line + '\n');
}

void TomlEdit::insertMember(const TomlScan::Node &table, const QByteArray &member)
{
    const int self = m_scan.find(table.path);
    qsizetype last = -1;
    for (const TomlScan::Node &node : m_scan.nodes()) {
        if (node.parent == self)
            last = node.whole.end;
    }
    if (last >= 0)
        replace({last, last}, ", " + member);
    else
        replace(table.value, "{ " + member + " }");
}

void TomlEdit::remove(const QStringList &path)
{
    const auto isIn = [&](const auto &each) { return TomlScan::isWithin(each.path, path); };
    for (;;) {
        const auto &sections = m_scan.sections();
        if (const auto section = std::ranges::find_if(sections, isIn); section != sections.end() && !path.isEmpty()) {
            replace(section->span, {});
            continue;
        }
        const auto &nodes = m_scan.nodes();
        const auto node = std::ranges::find_if(nodes, isIn);
        if (node == nodes.end() || path.isEmpty())
            return;
        if (node->parent < 0)
            replace(node->whole, {});
        else
            removeMember(node->whole);
    }
}

void TomlEdit::removeMember(TomlScan::Span member)
{
    const auto isBlank = [&](qsizetype i) { return m_text[i] == ' ' || m_text[i] == '\t' || m_text[i] == '\n'; };
    qsizetype after = member.end;
    while (after < m_text.size() && isBlank(after))
        ++after;
    qsizetype before = member.begin;
    while (before > 0 && isBlank(before - 1))
        --before;
    if (after < m_text.size() && m_text[after] == ',') {
        ++after;
        while (after < m_text.size() && isBlank(after))
            ++after;
        member.end = after;
    } else if (before > 0 && m_text[before - 1] == ',') {
        member.begin = before - 1;
    }
    replace(member, {});
}

/// Of each element; where others stand between its parts, they belong to it.
std::vector<TomlScan::Span> TomlEdit::elementSpans(const QString &name) const
{
    std::vector<TomlScan::Span> spans;
    for (const TomlScan::Section &section : m_scan.sections()) {
        if (section.path.size() < 2 || section.path[0] != name || !section.path[1].startsWith(u'#'))
            continue;
        const size_t index = section.path[1].sliced(1).toULongLong();
        if (index < spans.size())
            spans[index].end = section.span.end;
        else
            spans.push_back(section.span);
    }
    return spans;
}

QByteArrayList TomlEdit::elements(const QString &name) const
{
    QByteArrayList texts;
    for (const TomlScan::Span &span : elementSpans(name))
        texts += m_text.sliced(span.begin, span.end - span.begin);
    return texts;
}

void TomlEdit::setElements(const QString &name, const std::vector<Element> &wanted)
{
    const std::vector<TomlScan::Span> spans = elementSpans(name);
    QByteArrayList texts(qsizetype(spans.size()));
    QByteArray behind; // those of a text that has no such element yet
    const bool ordered = isOrdered(wanted);
    qsizetype place = 0;
    for (const Element &each : wanted) {
        if (ordered && each.origin)
            place = *each.origin;
        QByteArray &text = spans.empty() ? behind : texts[place];
        text = withBlankLine(text) + each.text;
    }
    if (spans.empty()) {
        if (!behind.isEmpty())
            replace({0, m_text.size()}, withBlankLine(m_text) + behind);
        return;
    }
    QByteArray result = m_text;
    for (qsizetype i = texts.size() - 1; i >= 0; --i) {
        const TomlScan::Span span = spans[size_t(i)];
        QByteArray text = texts[i];
        if (!text.isEmpty() && span.end < m_text.size())
            text = withBlankLine(text);
        result.replace(span.begin, span.end - span.begin, text);
    }
    replace({0, m_text.size()}, result);
}

} // namespace turnscope
