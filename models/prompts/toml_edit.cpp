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

/// Which elements come to stand where each of the old ones does, by their places in `elements`.
std::vector<std::vector<size_t>> placesOf(const std::vector<TomlEdit::Element> &elements, size_t count)
{
    std::vector<std::vector<size_t>> places(count);
    const bool ordered = isOrdered(elements);
    size_t place = 0;
    for (size_t i = 0; i < elements.size(); ++i) {
        if (!ordered)
            place = std::min(i, count - 1);
        else if (elements[i].origin)
            place = size_t(*elements[i].origin);
        places[place].push_back(i);
    }
    return places;
}

} // namespace

TomlEdit::TomlEdit(const QByteArray &text)
    : m_text(text)
    , m_scan(text)
{
    const qsizetype end = text.indexOf('\n');
    m_hasReturns = end > 0 && text[end - 1] == '\r';
}

/// Its lines end as those of the text do.
QByteArray TomlEdit::ended(const QByteArray &text) const
{
    if (!m_hasReturns)
        return text;
    return QByteArray(text).replace("\r\n", "\n").replace("\n", "\r\n");
}

void TomlEdit::replace(TomlScan::Span span, const QByteArray &by)
{
    m_text.replace(span.begin, span.end - span.begin, ended(by));
    m_scan = TomlScan(m_text);
}

bool TomlEdit::has(const QStringList &path) const
{
    const auto isIn = [&](const auto &each) { return TomlScan::isWithin(each.path, path); };
    return std::ranges::any_of(m_scan.nodes(), isIn) || std::ranges::any_of(m_scan.sections(), isIn);
}

bool TomlEdit::isTable(const QStringList &path) const
{
    const int node = m_scan.find(path);
    return node < 0 ? has(path) : m_scan.nodes()[size_t(node)].kind == TomlScan::Node::Kind::Table;
}

bool TomlEdit::isEmptyTable(const QStringList &path) const
{
    const auto isInside = [&](const TomlScan::Node &node) {
        return node.path != path && TomlScan::isWithin(node.path, path);
    };
    const auto isCommented = [&](const TomlScan::Comment &comment) {
        return comment.node < 0 && TomlScan::isWithin(m_scan.sections()[size_t(comment.section)].path, path);
    };
    return isTable(path) && std::ranges::none_of(m_scan.nodes(), isInside)
           && std::ranges::none_of(m_scan.comments(), isCommented);
}

QStringList TomlEdit::elementPath(const QString &list, qsizetype n) const
{
    if (const int self = m_scan.find({list}); self >= 0) {
        for (const TomlScan::Node &node : m_scan.nodes()) {
            if (node.parent == self && node.kind == TomlScan::Node::Kind::Table && n-- == 0)
                return node.path;
        }
    }
    return {list, u'#' + QString::number(n)};
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
    replace({m_text.size(), m_text.size()}, blankLineAfter({0, m_text.size()}) + section);
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
            const TomlScan::Span own{section->span.begin, section->own};
            const bool wasApart = own.end < m_text.size() && blankLineAfter(own).isEmpty();
            replace(own, wasApart ? blankLineAfter({0, own.begin}) : QByteArray());
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
    const auto isBlank = [&](qsizetype i) {
        return m_text[i] == ' ' || m_text[i] == '\t' || m_text[i] == '\n' || m_text[i] == '\r';
    };
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

/// Of each element its own sections, whatever stands between them.
std::vector<TomlEdit::Spans> TomlEdit::elementSpans(const QString &name) const
{
    std::vector<Spans> elements;
    for (const TomlScan::Section &section : m_scan.sections()) {
        if (section.path.size() < 2 || section.path[0] != name || !section.path[1].startsWith(u'#'))
            continue;
        const size_t index = section.path[1].sliced(1).toULongLong();
        const TomlScan::Span span{section.span.begin, section.own};
        if (index >= elements.size())
            elements.emplace_back();
        if (Spans &spans = elements.back(); !spans.empty() && spans.back().end == span.begin)
            spans.back().end = span.end;
        else
            spans.push_back(span);
    }
    return elements;
}

QByteArray TomlEdit::textOf(const Spans &spans) const
{
    QByteArray text;
    for (const TomlScan::Span &span : spans)
        text = withBlankLine(text) + m_text.sliced(span.begin, span.end - span.begin);
    return text;
}

/// What is missing for a blank line to stand behind it.
QByteArray TomlEdit::blankLineAfter(TomlScan::Span span) const
{
    const QByteArray text = m_text.sliced(span.begin, span.end - span.begin);
    return withBlankLine(text).sliced(text.size());
}

void TomlEdit::setElements(const QString &name, const std::vector<Element> &wanted)
{
    const std::vector<Spans> elements = elementSpans(name);
    if (elements.empty()) { // a text that has no such element yet
        QByteArray text;
        for (const Element &each : wanted)
            text = withBlankLine(text) + each.text;
        if (!text.isEmpty())
            replace({m_text.size(), m_text.size()}, blankLineAfter({0, m_text.size()}) + text);
        return;
    }
    const auto places = placesOf(wanted, elements.size());
    QByteArray result = m_text;
    const auto put = [&](TomlScan::Span span, const QByteArray &text) {
        result.replace(span.begin, span.end - span.begin, ended(text));
    };
    for (qsizetype place = qsizetype(elements.size()) - 1; place >= 0; --place) {
        const Spans &spans = elements[size_t(place)];
        bool stays = false;
        QByteArray above;
        QByteArray below;
        for (const size_t i : places[size_t(place)]) {
            const Element &each = wanted[i];
            if (each.origin == place) {
                stays = true;
                continue;
            }
            QByteArray &text = stays ? below : above;
            text = withBlankLine(text) + (each.origin ? textOf(elements[size_t(*each.origin)]) : each.text);
        }
        const qsizetype end = spans.back().end;
        if (!below.isEmpty())
            put({end, end}, blankLineAfter(spans.back()) + (end < m_text.size() ? withBlankLine(below) : below));
        for (qsizetype i = qsizetype(spans.size()) - 1; i >= 0 && !stays; --i)
            put(spans[size_t(i)], {});
        const bool isLast = !stays && spans.front().end == m_text.size();
        if (!above.isEmpty())
            put({spans.front().begin, spans.front().begin}, isLast ? above : withBlankLine(above));
    }
    m_text = result;
    m_scan = TomlScan(m_text);
}

} // namespace turnscope
