// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace turnscope {

/// One figure of A and of B, from as many runs as have it; never without its n. A value.
struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Difference)

public:
    enum class Verdict : quint8 {
        Unknown,      ///< one of both has no figure
        OneRunEach,   ///< without repeats nothing is claimed
        InsideSpread, ///< no larger than what repeats differ by
        Less,         ///< B is less than A, beyond the spread
        More,
    };

    std::vector<double> a; ///< one a run that has it
    std::vector<double> b;

    size_t nA() const { return a.size(); }
    size_t nB() const { return b.size(); }
    std::optional<double> medianA() const; ///< nothing: no run has it
    std::optional<double> medianB() const;
    std::optional<double> size() const; ///< B − A of the medians

    /// The farthest that a run is from the median of its side, of the side where that is larger; nothing: neither side has
    /// repeats.
    std::optional<double> spread() const;

    Verdict verdict() const;

    /// "−130", "+0.0021", "0"; "–" where it is not known. With so many digits behind the point.
    QString sizeText(int digits) const;
    QString spreadText(int digits) const; ///< "±60"; empty without repeats
    static QString figureText(const std::optional<double> &figure, int digits);

    static constexpr int kMoneyDigits = 4;

    /// The words of the JSON form: "one_run_each", …
    static std::string_view verdictId(Verdict verdict);
    static QString verdictText(Verdict verdict);
};

} // namespace turnscope
