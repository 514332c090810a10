// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cost_table_model.h"

#include "models/cost/cost_text.h"
#include "models/tables/item_summary.h"
#include "models/tables/table_cell.h"
#include "models/text/plain_tip.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"

#include <algorithm>
#include <map>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = LedgerEntry::Kind;
using Lack = LedgerEntry::Lack;

int countForTr(qint64 count)
{
    return int(std::min<qint64>(count, 100'000));
}

} // namespace

CostTableModel::CostTableModel(const SessionTurns &turns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_turns(turns)
{
    connect(&turns, &SessionTurns::changed, this, &CostTableModel::update);
    update();
}

void CostTableModel::setWatched(bool on)
{
    if (on == m_watched)
        return;
    m_watched = on;
    if (on && m_stale)
        update();
}

void CostTableModel::setRows(Rows rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    take(read(m_account), true);
}

CostTableModel::Lines CostTableModel::read(const CostAccount &account) const
{
    Lines read;
    std::map<TurnIndex, size_t> lineOfTurn;
    const auto entries = account.ledger.entries();
    if (m_rows == Rows::Things)
        read.lines.reserve(entries.size());
    for (quint32 i = 0; i < entries.size(); ++i) {
        const LedgerEntry &entry = entries[i];
        if (m_rows == Rows::Things || !entry.turn) {
            read.lines.push_back({i, entry.turn, entry.event, 0});
            continue;
        }
        const auto [known, isNew] = lineOfTurn.try_emplace(*entry.turn, read.lines.size());
        if (isNew) {
            read.lines.push_back({{}, entry.turn, {}, quint32(read.sums.size())});
            read.sums.emplace_back();
        }
        read.sums[read.lines[known->second].sum].add(entry);
    }
    return read;
}

CostTableModel::Row CostTableModel::row(int row) const
{
    if (row == 0)
        return {nullptr, {}, m_account.ledger.sum()};
    const Line &line = m_shown[size_t(row) - 1];
    if (!line.entry)
        return {nullptr, line.turn, m_sums[line.sum]};
    Row made{&m_account.ledger.entries()[*line.entry], line.turn, {}};
    made.sum.add(*made.entry);
    return made;
}

void CostTableModel::update()
{
    const bool other = m_of != m_turns.session().get();
    m_of = m_turns.session().get();
    const bool isRead = m_of && !m_of->isLoading();
    m_stale = !m_watched;
    if (!m_watched && !other && isRead && standsStill()) {
        Q_EMIT accountChanged(); // the sum, which others know
        return;
    }
    CostAccount account;
    if (m_watched && isRead) {
        CostLedger::Options options;
        options.goesOn = m_of->isGoingOn();
        account = CostAccount::of(m_of->conversation(), m_of->events(), m_of->info(), m_turns.all(), m_turns.prices(),
                                  options);
    }
    Lines lines = read(account);
    take(std::move(lines), other, std::move(account));
    Q_EMIT accountChanged();
}

/// What the rows speak of is still there.
bool CostTableModel::standsStill() const
{
    const size_t turns = m_of->conversation().turns().size();
    return std::ranges::all_of(m_shown, [&](const Line &line) {
        return (!line.turn || turnscope::number(*line.turn) < turns) && m_of->events().contains(line.event);
    });
}

void CostTableModel::take(Lines fresh, bool other, std::optional<CostAccount> account)
{
    const auto before = int(m_shown.size());
    const auto now = int(fresh.lines.size());
    const bool grows = !other && now >= before && before > 0
                       && std::ranges::equal(m_shown, std::span(fresh.lines).first(m_shown.size()), &Line::isSame);
    if (!grows)
        beginResetModel();
    else if (now > before)
        beginInsertRows({}, before + 1, now);
    m_shown = std::move(fresh.lines);
    m_sums = std::move(fresh.sums);
    if (account)
        m_account = *std::move(account);
    if (!grows)
        endResetModel();
    else if (now > before)
        endInsertRows();
    if (grows)
        Q_EMIT dataChanged(index(0, 0), index(before, ColumnCount - 1));
}

int CostTableModel::rowOf(EventIndex event) const
{
    if (!m_of || !m_turns.session() || !m_turns.session()->events().contains(event))
        return -1;
    const EventRow of = m_turns.session()->events().row(event);
    const std::optional<TurnIndex> turn = m_rows == Rows::Turns ? m_turns.turnOf(event) : std::nullopt;
    const auto found = std::ranges::find_if(m_shown, [&](const Line &line) {
        if (!line.entry)
            return turn && line.turn == turn;
        const LedgerEntry &entry = m_account.ledger.entries()[*line.entry];
        const bool byItem = entry.kind == Kind::Transcription || entry.kind == Kind::Message;
        const StringId id = byItem ? of.item : of.response;
        return entry.event == event || (entry.of != StringId::None && entry.of == id);
    });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin()) + 1;
}

bool CostTableModel::isUsed(int column) const
{
    const CostLedger::Sum &sum = m_account.ledger.sum();
    switch (column) {
    case Model:
        return m_rows == Rows::Things && !m_shown.empty() && onlyModel().isEmpty();
    case ImageFresh:
    case ImageCached:
        return sum.usage.inputImage > 0;
    case AudioCached:
        return sum.usage.cachedAudio > 0;
    case Written:
        return sum.usage.cacheWrite > 0;
    case Unexplained:
        return sum.unexplained > 0;
    case Seconds:
        return sum.seconds > 0;
    default:
        return true;
    }
}

QString CostTableModel::onlyModel() const
{
    const auto entries = m_account.ledger.entries();
    if (entries.empty() || std::ranges::any_of(entries, [&entries](const LedgerEntry &entry) {
            return entry.model != entries.front().model;
        }))
        return {};
    return oneLine(entries.front().model);
}

EventIndex CostTableModel::eventOf(const Row &row) const
{
    return row.entry ? row.entry->event : m_turns.session()->conversation().turns()[*row.turn].firstEvent;
}

QString CostTableModel::what(const Row &row) const
{
    const QString turn = row.turn ? tr("turn %1").arg(turnscope::number(*row.turn) + 1) : QString();
    if (!row.entry)
        return row.turn ? turn : tr("Sum");
    QString what;
    switch (row.entry->kind) {
    case Kind::Length:
        return tr("session by its length");
    case Kind::Transcription:
        what = tr("transcription");
        break;
    case Kind::Message:
        what = tr("text message");
        break;
    case Kind::Helper:
        what = tr("answer beside the conversation");
        break;
    case Kind::Response:
        what = row.entry->status == ResponseStatus::Cancelled ? tr("answer, cancelled")
               : row.entry->status == ResponseStatus::Failed  ? tr("answer, failed")
                                                              : tr("answer");
    }
    return turn.isEmpty() ? what : u"%1, %2"_s.arg(what, turn);
}

QString CostTableModel::money(const Row &row) const
{
    QStringList sums;
    if (row.sum.parts || (row.sum.others.empty() && row.sum.unpriced == 0))
        sums << costText(row.sum.dollars().value_or(0));
    for (const auto &[currency, amount] : row.sum.others)
        sums << costText(amount, currency);
    if (row.entry && row.sum.unpriced > 0)
        return CostLedger::text(row.entry->lack);
    if (row.sum.unpriced > 0 || row.sum.unexplained > 0)
        sums << u"?"_s;
    return sums.join(u" + "_s);
}

QString CostTableModel::display(const Row &row, int column) const
{
    switch (column) {
    case Time:
        return !row.entry && !row.turn ? QString()
                                       : m_turns.session()->momentText(m_turns.session()->events().at(eventOf(row)));
    case What:
        return what(row);
    case Model:
        return row.entry ? oneLine(row.entry->model) : QString();
    case Seconds:
        return row.sum.seconds > 0 ? QString::number(row.sum.seconds, 'f', 1) : QString();
    case Dollars:
        return money(row);
    default:
        break;
    }
    const auto count = tokens(row, column);
    return count ? groupedText(*count) : u"–"_s;
}

QStringList CostTableModel::lacks(const Row &row) const
{
    if (!row.entry) {
        QStringList lines;
        if (row.sum.unpriced > 0)
            lines << tr("Without %n row(s) whose cost is not known.", nullptr, countForTr(row.sum.unpriced));
        return lines;
    }
    const LedgerEntry &entry = *row.entry;
    switch (entry.lack) {
    case Lack::Usage:
        return {tr("The endpoint told no usage of this response.")};
    case Lack::Kinds:
        return {tr("The endpoint told %1 tokens in and %2 out, but not how many are text and how many audio: their "
                   "prices differ.")
                    .arg(groupedText(entry.usage().input), groupedText(entry.usage().output))};
    case Lack::Model:
        return {entry.model.empty()
                    ? tr("Nothing in the session names the model.")
                    : tr("The price list does not have %1: give it a price.").arg(oneLine(entry.model))};
    case Lack::Price:
        return {tr("The price list has %1, but not for all that was used.").arg(oneLine(entry.model))};
    case Lack::Contradiction:
        return {tr("The usage that the endpoint told contradicts itself: what it cost is not known from it.")};
    case Lack::Nothing:
        break;
    }
    return {};
}

QString CostTableModel::tip(const Row &row, int column) const
{
    if (column == What || column == Model)
        return plainTip(display(row, column));
    if (column != Dollars)
        return plainTip(cost_columns::definition(column));
    QStringList lines = lacks(row);
    if (lines.isEmpty() || !row.entry)
        lines.prepend(cost_columns::definition(Dollars));
    if (row.sum.unexplained > 0)
        lines << tr("%1 tokens are of no kind that was told, and not in it.").arg(groupedText(row.sum.unexplained));
    const std::string currency(row.entry ? row.entry->currency() : "USD");
    const Cost *known = row.sum.parts ? &*row.sum.parts : nullptr;
    if (const Cost *parts = !row.entry ? known : row.entry->cost ? &*row.entry->cost : nullptr) {
        const auto part = [&](double amount, const QString &name) {
            if (amount > 0)
                lines << u"%1: %2"_s.arg(name, costText(amount, currency));
        };
        part(parts->textIn, tr("text in"));
        part(parts->audioIn, tr("audio in"));
        part(parts->imageIn, tr("images in"));
        part(parts->cachedText, tr("cached text"));
        part(parts->cachedAudio, tr("cached audio"));
        part(parts->cachedImage, tr("cached images"));
        part(parts->cacheWrite, tr("written into the cache"));
        part(parts->textOut, tr("text out"));
        part(parts->audioOut, tr("audio out"));
        part(parts->transcription, tr("transcription"));
        part(parts->time, tr("by the minute"));
        part(parts->messages, tr("text messages"));
    }
    const double saved = row.entry ? row.entry->saved : row.sum.saved;
    if (saved > 0)
        lines << tr("saved by the cache: %1").arg(costText(saved, currency));
    return plainTip(lines.join(u'\n'));
}

CellTone CostTableModel::tone(const Row &row, int column) const
{
    if (!row.entry && !row.turn)
        return CellTone::Strong;
    if (column == Dollars && (row.sum.unpriced > 0 || row.sum.unexplained > 0))
        return CellTone::Warning;
    const bool isQuiet =
        column == Time || column == Model || column == TextCached || column == AudioCached || column == ImageCached;
    return isQuiet ? CellTone::Dim : CellTone::Plain;
}

int CostTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.empty() ? 0 : int(m_shown.size()) + 1;
}

int CostTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CostTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case Qt::ToolTipRole:
        return tip(shown, column);
    case Qt::AccessibleTextRole:
        return spokenCell(cost_columns::heading(column), display(shown, column), tr("none"));
    case Qt::TextAlignmentRole:
        return cellAlignment(cost_columns::isNumber(column));
    case EventRole:
        return !shown.entry && !shown.turn ? QVariant() : QVariant(turnscope::number(eventOf(shown)));
    case kCellToneRole:
        return int(tone(shown, column));
    default:
        return {};
    }
}

QVariant CostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return headingData(role, cost_columns::isNumber(section), cost_columns::heading(section),
                       cost_columns::definition(section));
}

} // namespace turnscope
