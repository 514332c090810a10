// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/ledger_entry.h"

#include <QCoreApplication>

#include <map>
#include <span>
#include <string>
#include <vector>

namespace turnscope {

/// What a session cost, thing by thing, and what of it is not known. Pure: what the fold knows and prices in, sums out; live
/// and saved alike. A value; it refers to nothing.
class CostLedger
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CostLedger)

public:
    struct Options
    {
        std::string asModel;       ///< whose prices the session's model is to have; empty: its own
        microseconds length{0};    ///< of the session, for an asModel that is billed by it
        EventIndex first{};        ///< of the events, those from here …
        quint32 end = ~quint32(0); ///< … to here, the last excluded
        quint64 unread = 0;        ///< pieces of the log that could not be read: any may have told usage
        bool goesOn = false;       ///< the session is live: that an answer is not done yet is no lack
    };

    /// What entries come to.
    struct Sum
    {
        Usage usage; ///< of those whose tokens are known by kind
        bool hasTokens = false;
        double seconds = 0;
        std::optional<Cost> parts;              ///< of those in US dollars
        std::map<std::string, double> others{}; ///< of those in another currency, by it
        double saved = 0;                       ///< by the cache, US dollars
        qint64 unexplained = 0;
        qint64 unpriced = 0; ///< entries without a cost

        /// Nothing: none of it is known in dollars.
        std::optional<double> dollars() const { return parts ? std::optional(parts->total()) : std::nullopt; }

        /// Every entry has a cost in US dollars, which is whole.
        bool isWhole() const { return unpriced == 0 && others.empty() && unexplained == 0; }

        void add(const LedgerEntry &entry);
    };

    /// Why the sum is not the bill.
    struct Gap
    {
        enum class Kind : quint8 {
            NothingTold,   ///< a session in which nothing was told that could be billed: that does not make it free
            OpenAnswer,    ///< answers that were begun, and not done when the log ends
            UntoldUsage,   ///< answers whose usage was not told
            UntoldKinds,   ///< … or not of which kind its tokens are
            Unexplained,   ///< tokens of no kind
            Contradiction, ///< usages that contradict themselves
            UntoldTranscription, ///< transcripts whose usage was not told
            UnknownModel,        ///< `name` is not in the price list
            MissingPrice,        ///< `name` is, but not for all that was used
            LengthNotFinal,      ///< the last word on a session's seconds is missing
            LengthUntold,        ///< a session that is billed by its length told none
            OtherCurrency,       ///< some of it is in the currency `name`
            Unread,              ///< pieces of the log could not be read
        };

        Kind kind = Kind::NothingTold;
        qint64 count = 0;
        std::string name{};

        friend bool operator==(const Gap &, const Gap &) = default;
    };

    static CostLedger of(const Conversation &conversation, const PriceTable &prices, const Options &options);
    static CostLedger of(const Conversation &conversation, const PriceTable &prices)
    {
        return of(conversation, prices, Options());
    }

    /// In the order in which it was told; the lengths of sessions last.
    std::span<const LedgerEntry> entries() const { return m_entries; }

    const Sum &sum() const { return m_sum; }
    bool isIncomplete() const { return !m_gaps.empty(); }
    std::span<const Gap> gaps() const { return m_gaps; }

    /// What a turn's entries come to; without entries it was not told, which is not the same as free.
    Sum ofTurn(TurnIndex turn) const;

    /// A sentence for people; and the word of JSON.
    static QString text(const Gap &gap);
    static QString text(LedgerEntry::Lack lack); ///< in place of an amount: "not told", "no price"
    static std::string_view id(Gap::Kind kind);
    static std::string_view id(LedgerEntry::Kind kind);
    static std::string_view id(LedgerEntry::Lack lack);
    static std::string_view id(ResponseStatus status);

private:
    void addAll(const Conversation &conversation, const PriceTable &prices, const Options &options);
    void findGaps(const Conversation &conversation, const PriceTable &prices, const Options &options);

    std::vector<LedgerEntry> m_entries;
    Sum m_sum;
    std::vector<Gap> m_gaps;
};

} // namespace turnscope
