// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cost_table_model.h"

#include "models/tables/item_summary.h"
#include "models/tables/table_cell.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column >= CostTableModel::TextIn;
}

qint64 cachedOf(const Usage &usage)
{
    return usage.cachedText + usage.cachedAudio + usage.cachedImage;
}

QString money(double dollars)
{
    return u"≈ $"_s + QString::number(dollars, 'f', 4);
}

} // namespace

CostTableModel::CostTableModel(const SessionTurns &turns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_turns(turns)
{
    if (auto prices = PriceTable::builtIn())
        m_prices = std::move(*prices);
    connect(&turns, &SessionTurns::changed, this, &CostTableModel::update);
    update();
}

void CostTableModel::price(Entry &entry, const std::optional<Cost> &cost) const
{
    if (cost) {
        entry.parts = cost;
        entry.dollars = cost->total();
        return;
    }
    entry.lack = m_prices && m_prices->find(entry.model) ? Lack::Price : Lack::Model;
}

CostTableModel::Entry CostTableModel::ofResponse(const Response &response) const
{
    Entry entry;
    entry.kind = response.outOfBand ? Kind::Helper : Kind::Response;
    entry.event = *response.doneBy;
    entry.of = response.id;
    entry.model = response.model;
    if (!response.usage) {
        entry.lack = Lack::Usage;
        return entry;
    }
    entry.usage = *response.usage;
    entry.seconds = response.usage->seconds;
    entry.hasTokens = PriceTable::tellsKinds(*response.usage);
    if (!entry.hasTokens)
        entry.lack = Lack::Kinds;
    else
        price(entry, m_prices ? m_prices->ofResponse(entry.usage, entry.model) : std::nullopt);
    return entry;
}

CostTableModel::Entry CostTableModel::ofTranscription(const TranscriptionUsage &transcription) const
{
    Entry entry;
    entry.kind = Kind::Transcription;
    entry.event = transcription.event;
    entry.of = transcription.item;
    entry.model = transcription.model;
    entry.usage = transcription.usage;
    entry.hasTokens = transcription.usage.input > 0 || transcription.usage.output > 0;
    const Item *item = m_turns.session()->conversation().item(transcription.item);
    const microseconds audio = item ? item->sent() : microseconds(0);
    // Billed by the audio's length where neither is told.
    entry.seconds = transcription.usage.seconds > 0 || entry.hasTokens ? transcription.usage.seconds
                                                                       : std::chrono::duration<double>(audio).count();
    price(entry, m_prices ? m_prices->ofTranscription(entry.usage, audio, entry.model) : std::nullopt);
    return entry;
}

CostTableModel::Entry CostTableModel::ofLength(const SecondsUsed &used) const
{
    Entry entry;
    entry.kind = Kind::Length;
    entry.event = used.event;
    entry.model = m_turns.session()->conversation().settings().model;
    entry.seconds = used.seconds;
    entry.dollars = m_prices ? m_prices->ofSeconds(used.seconds, entry.model) : std::nullopt;
    if (!entry.dollars)
        entry.lack = m_prices && m_prices->find(entry.model) ? Lack::Price : Lack::Model;
    return entry;
}

std::vector<CostTableModel::Entry> CostTableModel::read() const
{
    std::vector<Entry> entries;
    if (!m_turns.session() || m_turns.session()->isLoading())
        return entries;
    const Conversation &conversation = m_turns.session()->conversation();
    for (const Response &response : conversation.responses()) {
        if (response.doneBy)
            entries.push_back(ofResponse(response));
    }
    for (const TranscriptionUsage &transcription : conversation.transcriptions())
        entries.push_back(ofTranscription(transcription));
    std::ranges::stable_sort(entries, {}, &Entry::event);
    if (const SecondsUsed *used = conversation.secondsUsed()) // it grows: the last, wherever it was told
        entries.push_back(ofLength(*used));
    return entries;
}

bool CostTableModel::same(const Entry &a, const Entry &b)
{
    return a.kind == b.kind && a.event == b.event && a.of == b.of && a.usage == b.usage && a.dollars == b.dollars;
}

void CostTableModel::update()
{
    std::vector<Entry> fresh = read();
    const bool other = m_shown != m_turns.session().get();
    m_shown = m_turns.session().get();
    const bool grows =
        !other && fresh.size() >= m_entries.size() && !m_entries.empty()
        && std::ranges::equal(m_entries, std::span(fresh).first(m_entries.size()), &CostTableModel::same);
    if (!grows) {
        beginResetModel();
        m_entries = std::move(fresh);
        sum();
        endResetModel();
        return;
    }
    const auto before = int(m_entries.size());
    const auto now = int(fresh.size());
    if (now > before)
        beginInsertRows({}, before + 1, now);
    m_entries = std::move(fresh);
    sum();
    if (now > before)
        endInsertRows();
    Q_EMIT dataChanged(index(0, 0), index(before, ColumnCount - 1));
}

void CostTableModel::sum()
{
    m_sum = {};
    m_unpriced = 0;
    for (const Entry &entry : m_entries) {
        const Usage &usage = entry.usage;
        m_sum.seconds += entry.seconds;
        m_unpriced += entry.dollars ? 0 : 1;
        if (entry.dollars)
            m_sum.dollars = m_sum.dollars.value_or(0) + *entry.dollars;
        if (entry.parts) {
            m_sum.parts = m_sum.parts.value_or(Cost());
            *m_sum.parts += *entry.parts;
        }
        if (!entry.hasTokens)
            continue;
        m_sum.hasTokens = true;
        m_sum.usage.inputText += usage.inputText;
        m_sum.usage.inputAudio += usage.inputAudio;
        m_sum.usage.inputImage += usage.inputImage;
        m_sum.usage.cachedText += usage.cachedText;
        m_sum.usage.cachedAudio += usage.cachedAudio;
        m_sum.usage.cachedImage += usage.cachedImage;
        m_sum.usage.outputText += usage.outputText;
        m_sum.usage.outputAudio += usage.outputAudio;
    }
}

int CostTableModel::rowOf(EventIndex event) const
{
    if (!m_shown || !m_turns.session() || !m_turns.session()->events().contains(event))
        return -1;
    const EventRow row = m_turns.session()->events().row(event);
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        const StringId id = entry.kind == Kind::Transcription ? row.item : row.response;
        return entry.event == event || (entry.of != StringId::None && entry.of == id);
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin()) + 1;
}

bool CostTableModel::isUsed(int column) const
{
    switch (column) {
    case Model:
        return !m_entries.empty() && onlyModel().isEmpty();
    case ImageIn:
        return m_sum.usage.inputImage > 0;
    case Seconds:
        return m_sum.seconds > 0;
    default:
        return true;
    }
}

QString CostTableModel::onlyModel() const
{
    const auto other = [this](const Entry &entry) { return entry.model != m_entries.front().model; };
    if (m_entries.empty() || std::ranges::any_of(m_entries, other))
        return {};
    return oneLine(m_entries.front().model);
}

std::optional<qint64> CostTableModel::tokens(const Entry &entry, int column)
{
    if (!entry.hasTokens)
        return {};
    switch (column) {
    case TextIn: // a transcription's may be told as one number
        return entry.usage.inputText == 0 && entry.usage.inputAudio == 0 ? entry.usage.input : entry.usage.inputText;
    case AudioIn:
        return entry.usage.inputAudio;
    case ImageIn:
        return entry.usage.inputImage;
    case Cached:
        return cachedOf(entry.usage);
    case TextOut:
        return entry.usage.outputText;
    case AudioOut:
        return entry.usage.outputAudio;
    default:
        return {};
    }
}

QString CostTableModel::display(const Entry &entry, int column) const
{
    switch (column) {
    case Time:
        return entry.kind == Kind::Sum ? QString()
                                       : m_turns.session()->momentText(m_turns.session()->events().at(entry.event));
    case What: {
        if (entry.kind == Kind::Sum)
            return tr("Sum");
        if (entry.kind == Kind::Length)
            return tr("session by its length");
        const QString what = entry.kind == Kind::Transcription ? tr("transcription")
                             : entry.kind == Kind::Helper      ? tr("answer beside the conversation")
                                                               : tr("answer");
        const auto turn = m_turns.turnOf(entry.event);
        return turn ? tr("%1, turn %2").arg(what).arg(turnscope::number(*turn) + 1) : what;
    }
    case Model:
        return oneLine(entry.model);
    case Seconds:
        return entry.seconds > 0 ? QString::number(entry.seconds, 'f', 1) : QString();
    case Dollars:
        break;
    default: {
        const auto count = tokens(entry, column);
        return count ? groupedText(*count) : u"–"_s;
    }
    }
    if (entry.kind == Kind::Sum && m_unpriced > 0)
        return entry.dollars ? money(*entry.dollars) + u" + ?"_s : u"?"_s;
    if (entry.dollars || entry.kind == Kind::Sum)
        return money(entry.dollars.value_or(0));
    return entry.lack == Lack::Usage || entry.lack == Lack::Kinds ? tr("not told") : tr("no price");
}

QString CostTableModel::tip(const Entry &entry, int column) const
{
    if (column == What || column == Model)
        return plainTip(display(entry, column));
    if (column != Dollars)
        return plainTip(heading(column, true));
    QStringList lines;
    switch (entry.lack) {
    case Lack::Usage:
        lines << tr("The endpoint told no usage of this response.");
        break;
    case Lack::Kinds:
        lines << tr("The endpoint told %1 tokens in and %2 out, but not how many are text and how many audio: their "
                    "prices "
                    "differ.")
                     .arg(groupedText(entry.usage.input), groupedText(entry.usage.output));
        break;
    case Lack::Model:
        lines << (entry.model.empty() ? tr("Nothing in the session names the model.")
                                      : tr("The price table does not list %1.").arg(oneLine(entry.model)));
        break;
    case Lack::Price:
        lines << tr("The price table lists %1, but not for all that was used.").arg(oneLine(entry.model));
        break;
    case Lack::Nothing:
        lines << heading(Dollars, true);
    }
    if (entry.kind == Kind::Sum && m_unpriced > 0)
        lines << tr("Without %n row(s) whose cost is not known.", nullptr, int(std::min<qint64>(m_unpriced, 100000)));
    if (entry.parts) {
        const auto part = [&lines](double dollars, const QString &name) {
            if (dollars > 0)
                lines << u"%1: %2"_s.arg(name, money(dollars));
        };
        part(entry.parts->textIn, tr("text in"));
        part(entry.parts->audioIn, tr("audio in"));
        part(entry.parts->imageIn, tr("images in"));
        part(entry.parts->cachedIn, tr("cached"));
        part(entry.parts->textOut, tr("text out"));
        part(entry.parts->audioOut, tr("audio out"));
        part(entry.parts->transcription, tr("transcription"));
    }
    return plainTip(lines.join(u'\n'));
}

int CostTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_entries.empty() ? 0 : int(m_entries.size()) + 1;
}

int CostTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CostTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &shown = entry(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case Qt::ToolTipRole:
        return tip(shown, column);
    case Qt::AccessibleTextRole:
        return spokenCell(heading(column, false), display(shown, column), tr("none"));
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    case EventRole:
        return shown.kind == Kind::Sum ? QVariant() : QVariant(turnscope::number(shown.event));
    case kCellToneRole:
        if (shown.kind == Kind::Sum)
            return int(CellTone::Strong);
        if (column == Dollars && shown.lack != Lack::Nothing)
            return int(CellTone::Warning);
        return int(column == Time || column == Model ? CellTone::Dim : CellTone::Plain);
    default:
        return {};
    }
}

QVariant CostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return headingData(role, isNumber(section), heading(section, false), heading(section, true));
}

/// Or, instead of the column's name, what is in it.
QString CostTableModel::heading(int section, bool tip)
{
    switch (section) {
    case Time:
        return tip ? tr("When the endpoint reported it.") : tr("time");
    case What:
        return tip ? tr("What was paid for.") : tr("what");
    case Model:
        return tip ? tr("By whose prices.") : tr("model");
    case TextIn:
        return tip ? tr("Text tokens in, cached ones included.") : tr("text in");
    case AudioIn:
        return tip ? tr("Audio tokens in, cached ones included.") : tr("audio in");
    case ImageIn:
        return tip ? tr("Image tokens in, cached ones included.") : tr("images in");
    case Cached:
        return tip ? tr("Tokens in that were cached, and cost less for it: text, audio and images.") : tr("cached");
    case TextOut:
        return tip ? tr("Text tokens out, reasoning included.") : tr("text out");
    case AudioOut:
        return tip ? tr("Audio tokens out.") : tr("audio out");
    case Seconds:
        return tip ? tr("Seconds, where that is what is billed.") : tr("seconds");
    case Dollars:
        return tip ? tr("An estimate: what the endpoint told, at the public prices. US dollars.") : tr("cost");
    default:
        return {};
    }
}

} // namespace turnscope
