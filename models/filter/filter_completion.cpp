// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/filter_completion.h"

#include "models/filter/event_filter.h"
#include "models/protocol/dialect_traits.h"
#include "models/protocol/event_catalogue.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kOffered = 60;
constexpr quint32 kStopStep = 4096;

/// Those that contain `part`, those that begin with it first; each prefixed.
class Offers
{
public:
    Offers(const QString &prefix, const QString &part)
        : m_prefix(prefix)
        , m_part(part)
    {
    }

    void add(const QString &value)
    {
        const QString word = EventFilter::word(m_prefix, value);
        const bool begins = value.startsWith(m_part, Qt::CaseInsensitive);
        if (!begins && !value.contains(m_part, Qt::CaseInsensitive))
            return;
        QStringList &list = begins ? m_beginning : m_containing;
        if (list.size() < kOffered && !m_beginning.contains(word) && !m_containing.contains(word))
            list << word;
    }

    QStringList words() const { return (m_beginning + m_containing).mid(0, kOffered); }

private:
    QString m_prefix;
    QString m_part;
    QStringList m_beginning;
    QStringList m_containing;
};

/// Where the word that the cursor stands in begins; a quote keeps words together.
qsizetype wordBegin(const QString &text, qsizetype cursor)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i].isSpace())
            begin = i + 1;
    }
    return begin;
}

void addTypes(Offers &offers, const QString &part, const FilterVocabulary &vocabulary, Dialect dialect)
{
    if (part.contains(u'*') || part.contains(u'?'))
        return;
    for (const QString &type : vocabulary.types())
        offers.add(type);
    const bool ga = traits(dialect).gaNames;
    for (const EventSpec &spec : EventCatalogue::all()) {
        if (!ga || spec.name == spec.gaName)
            offers.add(QString::fromUtf8(spec.name.data(), qsizetype(spec.name.size())));
    }
}

} // namespace

void FilterVocabulary::take(const EventStore &events, StringId id, std::unordered_set<StringId> &seen,
                            QStringList &into)
{
    if (id != StringId::None && into.size() < kMost && seen.insert(id).second)
        into << events.strings().text(id);
}

void FilterVocabulary::gather(const EventStore &events, quint32 end, const std::atomic<bool> &stop)
{
    for (end = std::min(end, events.size()); m_gathered < end; ++m_gathered) {
        if (m_gathered % kStopStep == 0 && stop.load(std::memory_order_relaxed))
            return;
        const EventRow row = events.row(EventIndex{m_gathered});
        take(events, row.type, m_seenTypes, m_types);
        take(events, row.item, m_seenItems, m_items);
        take(events, row.response, m_seenResponses, m_responses);
    }
}

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary,
                                Dialect dialect)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    FilterCompletion found;
    found.begin = wordBegin(text, cursor);
    if (found.begin < cursor && text[found.begin] == u'-')
        ++found.begin;
    found.length = cursor - found.begin;
    const QString word = text.mid(found.begin, found.length);
    const qsizetype colon = word.indexOf(u':');
    const QString field = colon < 0 ? QString() : word.left(colon + 1).toLower();
    QString part = word.mid(colon + 1);
    if (part.startsWith(u'"'))
        part.remove(0, 1);
    Offers offers(field, part);
    if (field.isEmpty()) {
        for (const QString &name : EventFilter::fields() + QStringList{u"or"_s})
            if (name.startsWith(part, Qt::CaseInsensitive))
                offers.add(name);
        if (!part.isEmpty()) {
            Offers types(u"type:"_s, part);
            addTypes(types, part, vocabulary, dialect);
            found.words = offers.words() + types.words();
            return found;
        }
    } else if (field == u"type:"_s) {
        addTypes(offers, part, vocabulary, dialect);
    } else if (field == u"from:"_s) {
        for (const QString &side : {u"client"_s, u"server"_s, u"console"_s})
            offers.add(side);
    } else if (field == u"item:"_s || field == u"response:"_s) {
        const QStringList &ids = field == u"item:"_s ? vocabulary.items() : vocabulary.responses();
        for (auto id = ids.rbegin(); id != ids.rend(); ++id)
            offers.add(*id);
    }
    found.words = offers.words();
    return found;
}

} // namespace turnscope
