// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt_rest.h"

#include "models/prompts/prompt_fields.h"
#include "models/prompts/prompt_words.h"
#include "models/prompts/toml_scan.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of one list of the prompt.
struct ListFate
{
    bool isSame = true;
    std::vector<std::optional<qsizetype>> now; ///< of each element its place after; nothing: it is gone
    std::vector<QSet<QString>> changed;        ///< the fields of each that are others now
    bool isGone = false;                       ///< none is left

    template<typename T>
    static ListFate of(const std::vector<T> &before, const std::vector<T> &after)
    {
        ListFate fate;
        fate.isSame = before == after;
        fate.isGone = after.empty();
        fate.now.resize(before.size());
        fate.changed.resize(before.size());
        const auto from = origins(before, after);
        for (size_t i = 0; i < after.size(); ++i) {
            if (!from[i])
                continue;
            const size_t was = size_t(*from[i]);
            fate.now[was] = qsizetype(i);
            const TomlFields old = fieldsOf(before[was]);
            const TomlFields fresh = fieldsOf(after[i]);
            for (const TomlFields &fields : {old, fresh}) {
                for (const TomlField &field : fields) {
                    if (valueOf(old, field.key) != valueOf(fresh, field.key))
                        fate.changed[was].insert(field.key);
                }
            }
        }
        return fate;
    }
};

/// The tables of each list of a text, in their order: by the "#…" that they have in paths.
QStringList tablesOf(const TomlScan &scan, const QString &list)
{
    QStringList keys;
    for (const TomlScan::Section &section : scan.sections()) {
        if (section.path.size() == 2 && section.path[0] == list)
            keys += section.path[1];
    }
    for (const TomlScan::Node &node : scan.nodes()) {
        if (node.path.size() == 2 && node.path[0] == list && node.kind == TomlScan::Node::Kind::Table)
            keys += node.path[1];
    }
    return keys;
}

/// What a save may change of a text, and where the rest of it is to be found afterwards.
class PromptFate
{
public:
    PromptFate(const TomlScan &old, const Prompt &before, const TomlScan &fresh, const Prompt &after)
        : m_lists{{u"variable"_s, ListFate::of(before.variables, after.variables)},
                  {u"tool"_s, ListFate::of(before.tools, after.tools)},
                  {u"example"_s, ListFate::of(before.examples, after.examples)}}
    {
        for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
            m_old.insert(list.key(), tablesOf(old, list.key()));
            m_fresh.insert(list.key(), tablesOf(fresh, list.key()));
        }
        const TomlFields fields = rootFields(after);
        for (const TomlField &field : rootFields(before)) {
            if (valueOf(fields, field.key) != field.value)
                m_changed.push_back({field.key});
        }
        for (const SettingField field : prompt_words::settings()) {
            if (before.settings[field] != after.settings[field])
                takeSetting(m_changed, settingSpec(field));
        }
        if (before.inputFormat != after.inputFormat)
            takeSetting(m_formats, inputFormatSetting());
        if (before.outputFormat != after.outputFormat)
            takeSetting(m_formats, outputFormatSetting());
    }

    /// Whether what stands at the path may be another, or gone.
    bool mayChange(const QStringList &path) const
    {
        const auto list = path.isEmpty() ? m_lists.cend() : m_lists.constFind(path[0]);
        if (list == m_lists.cend())
            return isFormat(path) || std::ranges::any_of(m_changed, [&](const QStringList &each) {
                       return TomlScan::isWithin(path, each);
                   });
        if (list->isSame)
            return false;
        if (path.size() == 1)
            return list->isGone;
        const qsizetype element = m_old[path[0]].indexOf(path[1]);
        if (element < 0 || element >= qsizetype(list->now.size()))
            return false;
        return !list->now[size_t(element)] || (path.size() > 2 && list->changed[size_t(element)].contains(path[2]));
    }

    /// Its path afterwards.
    QStringList now(QStringList path) const
    {
        const auto list = path.size() < 2 ? m_lists.cend() : m_lists.constFind(path[0]);
        if (list == m_lists.cend() || list->isSame)
            return path;
        const qsizetype element = m_old[path[0]].indexOf(path[1]);
        if (element >= 0 && element < qsizetype(list->now.size()) && list->now[size_t(element)])
            path[1] = m_fresh[path[0]].value(*list->now[size_t(element)]);
        return path;
    }

private:
    static void takeSetting(std::vector<QStringList> &to, const SettingSpec &spec)
    {
        for (const QStringList &path : {prompt_words::flatPath(spec), prompt_words::nestedPath(spec)}) {
            if (!path.isEmpty())
                to.push_back(QStringList(u"session"_s) + path);
        }
    }

    /// Of a format that is a table its type alone is ours.
    bool isFormat(const QStringList &path) const
    {
        return std::ranges::any_of(
            m_formats, [&](const QStringList &each) { return path == each || path == each + QStringList(u"type"_s); });
    }

    QMap<QString, ListFate> m_lists;
    QMap<QString, QStringList> m_old; ///< tablesOf()
    QMap<QString, QStringList> m_fresh;
    std::vector<QStringList> m_changed;
    std::vector<QStringList> m_formats;
};

QByteArray bytesOf(const QByteArray &text, TomlScan::Span span)
{
    return text.sliced(span.begin, span.end - span.begin).trimmed();
}

QHash<QByteArray, int> commentsOf(const QByteArray &text, const TomlScan &scan)
{
    QHash<QByteArray, int> counts;
    for (const TomlScan::Comment &comment : scan.comments())
        ++counts[bytesOf(text, comment.span)];
    return counts;
}

/// Values that hold no others, by their paths.
QHash<QStringList, QByteArray> leavesOf(const QByteArray &text, const TomlScan &scan)
{
    QHash<QStringList, QByteArray> leaves;
    for (size_t i = 0; i < scan.nodes().size(); ++i) {
        const TomlScan::Node &node = scan.nodes()[i];
        const bool holds = i + 1 < scan.nodes().size() && scan.nodes()[i + 1].parent == int(i);
        if (!holds && node.kind != TomlScan::Node::Kind::Table) // an empty one says nothing
            leaves.insert(node.path, bytesOf(text, node.value));
    }
    return leaves;
}

} // namespace

bool keepsTheRest(const QByteArray &textBefore, const Prompt &before, const QByteArray &textAfter, const Prompt &after)
{
    const TomlScan old(textBefore);
    const TomlScan fresh(textAfter);
    const PromptFate fate(old, before, fresh, after);
    const QHash<QStringList, QByteArray> kept = leavesOf(textAfter, fresh);
    const QHash<QStringList, QByteArray> leaves = leavesOf(textBefore, old);
    for (auto leaf = leaves.begin(); leaf != leaves.end(); ++leaf) {
        if (!fate.mayChange(leaf.key()) && kept.value(fate.now(leaf.key())) != leaf.value())
            return false;
    }
    QHash<QByteArray, int> comments = commentsOf(textAfter, fresh);
    for (const TomlScan::Comment &comment : old.comments()) {
        const QStringList path =
            comment.node >= 0 ? old.nodes()[size_t(comment.node)].path : old.sections()[size_t(comment.section)].path;
        const bool mayGo = !comment.isFree && fate.mayChange(path);
        if (!mayGo && --comments[bytesOf(textBefore, comment.span)] < 0)
            return false;
    }
    return true;
}

} // namespace turnscope
