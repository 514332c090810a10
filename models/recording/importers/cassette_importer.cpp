// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/cassette_importer.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/whole_log.h"
#include "models/recording/importers/yaml_json.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr size_t kNowhere = std::string_view::npos;

/// The number of spaces before the "- " that begins this line, or kNowhere.
size_t itemIndent(std::string_view line)
{
    const size_t indent = line.find_first_not_of(' ');
    return indent != kNowhere && line.substr(indent).starts_with("- ") ? indent : kNowhere;
}

/// Behind so many line breaks from `from` on.
size_t skipLines(std::string_view text, size_t from, quint64 lines)
{
    while (lines > 0 && from < text.size()) {
        const size_t end = text.find('\n', from);
        from = end == kNowhere ? text.size() : end + 1;
        --lines;
    }
    return from;
}

/// A line of the text.
struct Place
{
    size_t begin = 0;  ///< in the text
    quint64 lines = 0; ///< before it
};

/// The lines that begin the items of the text's first list, in block style, and its documents.
class EntryLines
{
public:
    explicit EntryLines(std::string_view text)
        : m_text(text)
    {
        for (size_t at = 0; at < text.size() && m_indent == kNowhere; at = skipLines(text, at, 1))
            m_indent = itemIndent(lineAt(at));
    }

    bool isItem(const Place &place) const
    {
        return m_indent != kNowhere && itemIndent(lineAt(place.begin)) == m_indent;
    }

    /// So many lines behind the place.
    Place behind(const Place &place, quint64 lines) const
    {
        return {skipLines(m_text, place.begin, lines), place.lines + lines};
    }

    /// The next item, or document, behind the line.
    std::optional<Place> next(Place place) const
    {
        while (true) {
            place = behind(place, 1);
            if (place.begin >= m_text.size())
                return std::nullopt;
            if (isItem(place) || lineAt(place.begin).starts_with("---"))
                return place;
        }
    }

    /// Whether the item at `place` ends before `end`, as it must: yaml-cpp lets a quote that does not end take all that
    /// follows, while in YAML every line of an item is indented.
    bool isWithin(const Place &place, quint64 end) const
    {
        const std::optional<Place> following = isItem(place) ? next(place) : std::nullopt;
        return !following || following->lines >= end || !isItem(*following);
    }

private:
    std::string_view lineAt(size_t at) const { return m_text.substr(at, m_text.find('\n', at) - at); }

    std::string_view m_text;
    size_t m_indent = kNowhere;
};

/// Goes through a cassette, and past what in it cannot be read.
class CassetteReading
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CassetteImporter)

public:
    CassetteReading(const LogImport &log, const WholeLog &whole)
        : m_log(log)
        , m_whole(whole)
        , m_text(whole.text())
        , m_lines(m_text)
        , m_sink(log)
        , m_reader(m_sink)
        , m_patience(4 * quint64(m_text.size()) + (1 << 20))
    {
    }

    void read()
    {
        for (std::optional<Place> from = Place(); from && from->begin < m_text.size() && !isOver();)
            from = readFrom(*from);
        m_sink.finish();
    }

private:
    bool isOver() const { return m_stopped || m_reader.isFull(); }
    std::optional<Place> readFrom(const Place &from);
    std::optional<Place> passOver(const Place &broken, const QString &why);
    void give(const QByteArray &entry, const Place &place);

    const LogImport &m_log;
    const WholeLog &m_whole;
    std::string_view m_text;
    EntryLines m_lines;
    EventSink m_sink;
    EnvelopeReader m_reader;
    quint64 m_patience; ///< bytes; each piece that cannot be read may have cost all that comes behind it
    bool m_stopped = false;
};

void CassetteReading::give(const QByteArray &entry, const Place &place)
{
    QByteArray json = entry;
    json.append(simdjson::SIMDJSON_PADDING, '\0');
    const char *const begin = json.constData();
    if (m_reader.read({begin, size_t(entry.size())}, {begin, std::nullopt, place.lines + 1}, {}) == 0
        && (entry.contains("\"data\":") || entry.contains("\"type\":")))
        m_log.info.addUnread(place.lines + 1, tr("The entry holds no event that can be read."));
}

/// Where to go on.
std::optional<Place> CassetteReading::passOver(const Place &broken, const QString &why)
{
    m_log.info.addUnread(broken.lines + 1, tr("The entry cannot be read: %1.").arg(why));
    const quint64 cost = m_text.size() - broken.begin;
    if (cost > m_patience) {
        m_log.info.addUnread(broken.lines + 1, tr("From here on too much is not YAML; it was not searched."));
        return std::nullopt;
    }
    m_patience -= cost;
    return m_lines.next(broken);
}

/// Where to go on; nothing when all was read.
std::optional<Place> CassetteReading::readFrom(const Place &from)
{
    Place at = from;
    QByteArray held; // the entry at `at`, until it is seen where the next one begins
    bool endless = false;
    const auto moveTo = [&](quint64 line) { at = m_lines.behind(at, from.lines + line - at.lines); };
    const auto release = [&](quint64 end) {
        endless = !held.isEmpty() && !m_lines.isWithin(at, end);
        if (!held.isEmpty() && !endless)
            give(std::exchange(held, {}), at);
        return !endless;
    };
    const auto stop = YamlJson::entries(
        m_text.substr(from.begin),
        [&](const QByteArray &entry, quint64 line) {
            if (!release(from.lines + line))
                return false;
            moveTo(line);
            held = entry;
            return !m_reader.isFull();
        },
        [&] {
            m_stopped = m_stopped || !m_log.proceed(m_whole.position(at.begin));
            return !m_stopped;
        });
    if (m_stopped || m_reader.isFull()) {
        release(at.lines);
        return std::nullopt;
    }
    if (!endless && release(stop ? from.lines + stop->line : ~quint64(0)) && stop) {
        moveTo(stop->line);
        return passOver(at, stop->why);
    }
    return endless ? passOver(at, tr("a text in it does not end")) : std::nullopt;
}

/// Whether a list or documents of events stand there, which have their type in a line of its own; a line in braces is no YAML.
bool holdsEvents(std::string_view head)
{
    bool isBlock = head.starts_with("- ");
    for (size_t at = 0; at < head.size(); at = skipLines(head, at, 1)) {
        std::string_view line = head.substr(at, head.find('\n', at) - at);
        isBlock = isBlock || line.starts_with("---") || itemIndent(line) != kNowhere;
        const size_t first = line.find_first_not_of(" -");
        line = first == kNowhere ? std::string_view() : line.substr(first);
        if (line.starts_with('{'))
            return false;
        if (!isBlock || !line.starts_with("type:"))
            continue;
        const size_t begin = line.find_first_not_of(" '\"", 5);
        const std::string_view name = begin == kNowhere ? std::string_view() : line.substr(begin);
        if (EventCatalogue::find(name.substr(0, name.find_first_of(" '\"\r"))))
            return true;
    }
    return false;
}

} // namespace

std::unique_ptr<LogImporter> importers::cassette()
{
    return std::make_unique<CassetteImporter>();
}

QString CassetteImporter::name() const
{
    return tr("YAML cassette");
}

bool CassetteImporter::recognises(QByteArrayView head) const
{
    const bool list = head.contains("\n- ") || head.contains("\n  - ") || head.startsWith("- ");
    const bool flow = head.contains("{direction:") || head.contains("{ direction:");
    const bool begins =
        head.startsWith("---") || head.startsWith("%YAML") || head.startsWith("[") || head.startsWith("{");
    return ((list || flow || begins) && head.contains("direction:")) || holdsEvents({head.data(), size_t(head.size())});
}

std::unique_ptr<LogTail> CassetteImporter::import(const LogImport &log) const
{
    const WholeLog whole(log.frames.file(), log.proceed);
    CassetteReading(log, whole).read();
    whole.tellCut(log.info);
    return nullptr;
}

} // namespace turnscope
