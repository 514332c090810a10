// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/turn_table_model.h"
#include "models/text/plain_tip.h"

#include "models/text/time_text.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownText = 160;

double ms(microseconds length)
{
    return double(length.count()) / 1000;
}

QVariant optionalMs(const std::optional<microseconds> &length)
{
    return length ? QVariant(ms(*length)) : QVariant();
}

std::optional<Interval> intervalOf(int column)
{
    switch (column) {
    case TurnTableModel::Endpointing:
        return Interval::Endpointing;
    case TurnTableModel::Commit:
        return Interval::Commit;
    case TurnTableModel::Request:
        return Interval::Start;
    case TurnTableModel::FirstAudio:
        return Interval::FirstAudio;
    case TurnTableModel::FirstVoice:
        return Interval::FirstVoice;
    case TurnTableModel::Playout:
        return Interval::Playout;
    case TurnTableModel::LeadIn:
        return Interval::LeadIn;
    case TurnTableModel::Submitted:
        return Interval::SubmitToAudio;
    default:
        return std::nullopt;
    }
}

bool isText(int column)
{
    return column == TurnTableModel::User || column == TurnTableModel::Answer || column == TurnTableModel::Status
           || column == TurnTableModel::Held || column == TurnTableModel::Verdicts;
}

QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TurnTableModel::TurnTableModel(const SessionTurns &turns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_turns(turns)
{
    connect(&turns, &SessionTurns::changed, this, &TurnTableModel::update);
    update();
}

void TurnTableModel::setBands(const LatencyBands &bands)
{
    m_bands = bands;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, Wait), index(int(m_order.size()) - 1, Wait));
}

void TurnTableModel::update()
{
    const size_t count = m_turns.all().size();
    if (count < m_order.size() || m_order.empty()) {
        beginResetModel();
        m_order.resize(count);
        order();
        endResetModel();
        return;
    }
    if (count > m_order.size()) {
        beginInsertRows({}, int(m_order.size()), int(count) - 1);
        while (m_order.size() < count)
            m_order.push_back(TurnIndex(m_order.size()));
        endInsertRows();
    }
    if (m_sortColumn != Number || m_sortOrder != Qt::AscendingOrder)
        reorder();
    Q_EMIT dataChanged(index(0, 0), index(int(count) - 1, ColumnCount - 1));
}

void TurnTableModel::order()
{
    std::ranges::generate(m_order, [turn = 0U]() mutable { return TurnIndex{turn++}; });
    if (m_sortColumn == Number) {
        if (m_sortOrder == Qt::DescendingOrder)
            std::ranges::reverse(m_order);
        return;
    }
    // What is missing stands last either way, and what is equal in the turns' order.
    const bool up = m_sortOrder == Qt::AscendingOrder;
    const auto sortBy = [&](const auto &keys, const auto &less) {
        std::ranges::stable_sort(m_order, [&](TurnIndex a, TurnIndex b) {
            if (!keys[a] || !keys[b])
                return keys[a] && !keys[b];
            return up ? less(*keys[a], *keys[b]) : less(*keys[b], *keys[a]);
        });
    };
    if (isText(m_sortColumn)) {
        IndexedVector<TurnIndex, std::optional<QString>> keys;
        for (const TurnFigures &figures : m_turns.all()) {
            const QVariant text = key(figures, m_sortColumn);
            keys.push_back(text.isValid() ? std::optional(text.toString()) : std::nullopt);
        }
        sortBy(keys, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    } else {
        IndexedVector<TurnIndex, std::optional<double>> keys;
        for (const TurnFigures &figures : m_turns.all()) {
            const QVariant number = key(figures, m_sortColumn);
            keys.push_back(number.isValid() ? std::optional(number.toDouble()) : std::nullopt);
        }
        sortBy(keys, std::less<>());
    }
}

void TurnTableModel::reorder()
{
    const std::vector<TurnIndex> before = m_order;
    std::vector<TurnIndex> after = m_order;
    std::swap(m_order, after);
    order();
    std::swap(m_order, after);
    if (after == before)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_order = after;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old)
        moved << index(rowOf(before[size_t(each.row())]), each.column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TurnTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, ColumnCount - 1);
    m_sortOrder = order;
    if (!m_order.empty())
        reorder();
}

int TurnTableModel::rowOf(TurnIndex turn) const
{
    const auto found = std::ranges::find(m_order, turn);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int TurnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int TurnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TurnTableModel::said(const TurnFigures &figures, bool byUser) const
{
    const Conversation &conversation = m_turns.session()->conversation();
    const Turn &turn = conversation.turns()[figures.turn];
    QString text;
    const auto add = [&text](const Item *item) {
        if (!item || item->kind != ItemKind::Message)
            return;
        const std::string whole = item->text();
        text += (text.isEmpty() ? QString() : u" "_s)
                + QString::fromUtf8(whole.data(), qsizetype(std::min<size_t>(whole.size(), size_t(kShownText) * 4)));
    };
    if (byUser) {
        add(conversation.item(turn.userItem));
    } else {
        for (const ResponseIndex response : turn.responses) {
            if (conversation.responses()[response].outOfBand)
                continue;
            for (const StringId item : conversation.responses()[response].items)
                add(conversation.item(item));
        }
    }
    return text.simplified().left(kShownText);
}

QVariant TurnTableModel::key(const TurnFigures &figures, int column) const
{
    if (const auto interval = intervalOf(column))
        return optionalMs(Latency::of(figures.moments, *interval));
    const AnswerAudit *cut = figures.cut();
    const bool spoken = !figures.answers.empty();
    if (!isKnown(figures, column))
        return {};
    switch (column) {
    case Number:
        return double(number(figures.turn)) + 1;
    case Start:
        return ms(m_turns.session()->conversation().turns()[figures.turn].range.begin.time_since_epoch());
    case Wait:
        return optionalMs(Latency::answerWait(figures.moments));
    case Tools:
        return figures.toolCalls > 0 ? QVariant(ms(figures.tools)) : QVariant();
    case Sent:
        return spoken ? QVariant(ms(figures.sent())) : QVariant();
    case Heard:
        return spoken ? QVariant(ms(figures.heard())) : QVariant();
    case Unheard:
        return spoken ? QVariant(ms(figures.unheard())) : QVariant();
    case CutAt:
        return cut ? QVariant(ms(cut->cut->at.time_since_epoch())) : QVariant();
    case Stop:
        return cut ? optionalMs(cut->stop) : QVariant();
    case AudioEnd:
        return cut && cut->asked ? QVariant(double(cut->asked->count())) : QVariant();
    case UnheardTokens:
        return spoken ? QVariant(double(figures.unheardTokens())) : QVariant();
    case UnheardCost:
        return spoken && figures.unheardCost ? QVariant(*figures.unheardCost) : QVariant();
    case TurnCost:
        return figures.cost ? QVariant(*figures.cost) : QVariant();
    default: {
        const QString text = display(figures, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    }
}

/// False for what a log without times cannot tell; true for all else, whether it happened or not.
bool TurnTableModel::isKnown(const TurnFigures &figures, int column)
{
    if (figures.timed)
        return true;
    switch (column) {
    case Wait:
    case Stop:
        return false;
    case Tools:
        return figures.toolCalls == 0;
    case Heard:
    case Unheard:
    case UnheardTokens:
    case UnheardCost:
        return figures.knowsHeard();
    default:
        return !intervalOf(column);
    }
}

bool TurnTableModel::isEstimate(const TurnFigures &figures, int column) const
{
    if (const auto interval = intervalOf(column))
        return Latency::isEstimate(*interval);
    switch (column) {
    case Wait:
    case UnheardTokens:
    case UnheardCost:
    case TurnCost:
        return true;
    case Sent:
        return std::ranges::any_of(figures.answers, &AnswerAudit::sentEstimated);
    case Heard:
    case Unheard:
        return figures.estimated();
    case Stop:
        return figures.cut() && figures.cut()->stopEstimated;
    default:
        return false;
    }
}

QString TurnTableModel::display(const TurnFigures &figures, int column) const
{
    if (!isKnown(figures, column))
        return u"–"_s;
    switch (column) {
    case Number:
        return QString::number(number(figures.turn) + 1);
    case Start:
        return m_turns.session()->momentText(m_turns.session()->conversation().turns()[figures.turn].range.begin);
    case User:
        return said(figures, true);
    case Answer:
        return said(figures, false);
    case Status:
        return statusText(m_turns.session()->conversation().turns()[figures.turn].status);
    case CutAt:
        return figures.cut() ? m_turns.session()->momentText(figures.cut()->cut->at) : QString();
    case Held:
        return figures.answers.empty() ? QString() : InterruptionAudit::holdingText(figures.answers.back());
    case Verdicts: {
        QStringList names;
        for (const Verdict verdict : figures.verdicts())
            names << InterruptionAudit::name(verdict);
        return names.join(u", "_s);
    }
    default:
        break;
    }
    const QVariant value = key(figures, column);
    if (!value.isValid())
        return {};
    const QString about = isEstimate(figures, column) ? u"≈ "_s : QString();
    if (column == UnheardCost || column == TurnCost)
        return about + u'$' + QString::number(value.toDouble(), 'f', 4);
    const QString text = about + groupedText(std::llround(value.toDouble()));
    return column == Wait ? text + u' ' + LatencyBands::sign(m_bands.of(microseconds(qint64(value.toDouble() * 1000))))
                          : text;
}

QString TurnTableModel::tip(const TurnFigures &figures, int column) const
{
    QStringList lines{heading(column, true)};
    if (!isKnown(figures, column))
        lines << tr("This log holds no times: it is not known.");
    switch (column) {
    case User:
    case Answer:
        lines = {display(figures, column)};
        break;
    case Wait:
        if (!figures.moments[Moment::FirstSound] && figures.moments[Moment::FirstAudio])
            lines << tr("Playback was not recorded: this is to the arrival of the first audio.");
        [[fallthrough]];
    case Endpointing:
        if (figures.moments[Moment::VoiceEnd])
            lines << (figures.moments.byDetector
                          ? tr("The end of the voice is our own detector's: to a frame of 32 ms.")
                          : tr("The end of the voice is taken from audio_end_ms less the silence duration."));
        if (figures.moments[Moment::VoiceEnd] && !figures.moments.byDetector && m_turns.isListening())
            lines << tr("Our own detector is listening still: this may change.");
        break;
    case Sent:
    case Heard:
    case Unheard:
        if (isEstimate(figures, column))
            lines << tr("An estimate: this log tells nothing of playback, so it is taken from arrival and duration.");
        break;
    case Verdicts:
        lines.clear();
        for (const AnswerAudit &answer : figures.answers) {
            for (const Verdict verdict : answer.verdicts)
                lines << InterruptionAudit::name(verdict) + u": "_s + InterruptionAudit::sentence(verdict, answer);
        }
        break;
    default:
        break;
    }
    return plainTip(lines.join(u'\n'));
}

QVariant TurnTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TurnFigures &turn = figures(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(turn, index.column());
    case Qt::ToolTipRole:
        return tip(turn, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = display(turn, index.column());
        return headerData(index.column(), Qt::Horizontal).toString() + u": "_s + (text.isEmpty() ? tr("none") : text);
    }
    case Qt::TextAlignmentRole:
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case EventRole:
        return number(m_turns.session()->conversation().turns()[turn.turn].firstEvent);
    case SortRole:
        return key(turn, index.column());
    case BandRole:
        if (const auto wait = Latency::answerWait(turn.moments); wait && index.column() == Wait)
            return int(m_bands.of(*wait));
        return {};
    case BadRole:
        return index.column() == Verdicts
               && std::ranges::any_of(turn.verdicts(), [](Verdict verdict) { return verdict != Verdict::Clean; });
    default:
        return {};
    }
}

QVariant TurnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainTip(heading(section, true)); // as it stands, it would be one line as wide as the screen
    return role == Qt::DisplayRole ? QVariant(heading(section, false)) : QVariant();
}

/// Or, instead of the column's name, what is in it.
QString TurnTableModel::heading(int section, bool tip) const
{
    if (const auto interval = intervalOf(section))
        return tip ? tr("%1 Milliseconds.").arg(Latency::definition(*interval)) : Latency::name(*interval);
    switch (section) {
    case Number:
        return tip ? tr("Turns in the order in which they began.") : u"#"_s;
    case Start:
        return tip ? tr("When the turn's first event was, or its voice began.") : tr("start");
    case User:
        return tip ? tr("What the user said or wrote.") : tr("you");
    case Answer:
        return tip ? tr("What the model said or wrote.") : tr("answer");
    case Status:
        return tip ? tr("How the turn ended, by its events.") : tr("status");
    case Wait:
        return tip ? tr("%1 Where playback was not recorded: to the first audio delta. Milliseconds; the bar grows at "
                        "%2, %3 and %4 ms.")
                         .arg(Latency::definition(Interval::VoiceToVoice))
                         .arg(m_bands.fast.count())
                         .arg(m_bands.fair.count())
                         .arg(m_bands.slow.count())
                   : Latency::name(Interval::VoiceToVoice);
    case Tools:
        return tip ? tr("Tool calls, from a call's arguments being done to its answer. Milliseconds.") : tr("Tools");
    case Sent:
        return tip ? tr("Audio of the answer that arrived. Milliseconds.") : tr("sent");
    case Heard:
        return tip ? tr("Audio of the answer that came out of the speaker. Milliseconds.") : tr("heard");
    case Unheard:
        return tip ? tr("Sent less heard. Milliseconds.") : tr("unheard");
    case CutAt:
        return tip ? tr("When the user cut in: speech_started arrived, or the client stopped the answer.")
                   : tr("cut in");
    case Stop:
        return tip ? tr("From the cut-in to silence at the speaker. Milliseconds; over 200 is late.") : tr("stop");
    case AudioEnd:
        return tip ? tr("audio_end_ms of the client's conversation.item.truncate.") : u"audio_end_ms"_s;
    case Held:
        return tip ? tr("What the server's item holds now, so what the model believes it said.") : tr("server holds");
    case UnheardTokens:
        return tip ? tr("Output audio tokens of the unheard part: its share of those told, else one each 50 ms.")
                   : tr("unheard tokens");
    case UnheardCost:
        return tip ? tr("Those tokens at the model's list price for audio out. US dollars.") : tr("for nothing");
    case TurnCost:
        return tip ? tr("All of the turn's responses and transcriptions at list price. US dollars.") : tr("cost");
    case Verdicts:
        return tip ? tr("What the interruption audit makes of it.") : tr("verdict");
    default:
        return {};
    }
}

QString TurnTableModel::csv() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << csvCell(headerData(column, Qt::Horizontal).toString());
    cells << csvCell(tr("heard is an estimate"));
    lines << cells.join(u',');
    for (int row = 0; row < rowCount(); ++row) {
        const TurnFigures &turn = figures(row);
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column) {
            const QVariant value = key(turn, column);
            cells << (!value.isValid() ? QString()
                      : isText(column) ? csvCell(value.toString())
                                       : QString::number(value.toDouble(), 'g', 12));
        }
        cells << (turn.answers.empty() ? QString() : turn.estimated() ? u"1"_s : u"0"_s);
        lines << cells.join(u',');
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QString TurnTableModel::statusText(Turn::Status status)
{
    switch (status) {
    case Turn::Status::Open:
        return tr("open");
    case Turn::Status::Completed:
        return tr("completed");
    case Turn::Status::CutIn:
        return tr("cut in");
    case Turn::Status::Incomplete:
        return tr("incomplete");
    case Turn::Status::Failed:
        return tr("failed");
    case Turn::Status::Unanswered:
        break;
    }
    return tr("unanswered");
}

} // namespace turnscope
