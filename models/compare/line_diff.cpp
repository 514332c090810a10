// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/line_diff.h"

#include <algorithm>

namespace turnscope {

namespace {

/// Of each pair of lines from there on, how many the two texts have in common at most.
class CommonLines
{
public:
    CommonLines(const QStringList &a, const QStringList &b)
        : m_width(size_t(b.size()) + 1)
        , m_most((size_t(a.size()) + 1) * m_width)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? quint16(of(i + 1, j + 1) + 1) : std::max(of(i + 1, j), of(i, j + 1));
        }
    }

    quint16 of(qsizetype i, qsizetype j) const { return m_most[size_t(i) * m_width + size_t(j)]; }

private:
    quint16 &at(qsizetype i, qsizetype j) { return m_most[size_t(i) * m_width + size_t(j)]; }

    size_t m_width;
    std::vector<quint16> m_most;
};

class LineDiff
{
public:
    void same(const QString &line)
    {
        flush();
        m_rows.push_back({LineRow::Kind::Same, line, line, {}, ++m_lineA, ++m_lineB, 0});
    }
    void gone(const QString &line) { m_gone << line; }
    void come(const QString &line) { m_come << line; }

    std::vector<LineRow> rows()
    {
        flush();
        return std::move(m_rows);
    }

private:
    void flush()
    {
        const qsizetype both = std::min(m_gone.size(), m_come.size());
        for (qsizetype i = 0; i < both; ++i)
            m_rows.push_back({LineRow::Kind::Changed, m_gone[i], m_come[i], wordDiff(m_gone[i], m_come[i]), ++m_lineA,
                              ++m_lineB, 0});
        for (qsizetype i = both; i < m_gone.size(); ++i)
            m_rows.push_back({LineRow::Kind::OnlyA, m_gone[i], {}, {}, ++m_lineA, 0, 0});
        for (qsizetype i = both; i < m_come.size(); ++i)
            m_rows.push_back({LineRow::Kind::OnlyB, {}, m_come[i], {}, 0, ++m_lineB, 0});
        m_gone.clear();
        m_come.clear();
    }

    std::vector<LineRow> m_rows;
    QStringList m_gone;
    QStringList m_come;
    int m_lineA = 0;
    int m_lineB = 0;
};

void compareMiddle(const QStringList &a, const QStringList &b, LineDiff &diff)
{
    qsizetype i = 0;
    qsizetype j = 0;
    if (a.size() * b.size() <= kMostComparedLines * kMostComparedLines && !a.isEmpty() && !b.isEmpty()) {
        const CommonLines common(a, b);
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                diff.same(a[i]);
                ++i;
                ++j;
            } else if (common.of(i + 1, j) >= common.of(i, j + 1)) {
                diff.gone(a[i++]);
            } else {
                diff.come(b[j++]);
            }
        }
    }
    for (; i < a.size(); ++i)
        diff.gone(a[i]);
    for (; j < b.size(); ++j)
        diff.come(b[j]);
}

} // namespace

std::vector<LineRow> lineDiff(const QString &a, const QString &b)
{
    const QStringList linesA = a.split(u'\n');
    const QStringList linesB = b.split(u'\n');
    const qsizetype shorter = std::min(linesA.size(), linesB.size());
    qsizetype begin = 0;
    while (begin < shorter && linesA[begin] == linesB[begin])
        ++begin;
    qsizetype end = 0; // lines behind the middle
    while (end < shorter - begin && linesA[linesA.size() - 1 - end] == linesB[linesB.size() - 1 - end])
        ++end;
    LineDiff diff;
    for (qsizetype i = 0; i < begin; ++i)
        diff.same(linesA[i]);
    compareMiddle(linesA.mid(begin, linesA.size() - begin - end), linesB.mid(begin, linesB.size() - begin - end), diff);
    for (qsizetype i = linesA.size() - end; i < linesA.size(); ++i)
        diff.same(linesA[i]);
    return diff.rows();
}

std::vector<LineRow> foldedRows(const std::vector<LineRow> &rows, int around)
{
    const auto isNear = [&](size_t at) {
        const size_t reach = size_t(around);
        const size_t from = at > reach ? at - reach : 0;
        const size_t to = std::min(rows.size(), at + reach + 1);
        return std::any_of(rows.begin() + ptrdiff_t(from), rows.begin() + ptrdiff_t(to),
                           [](const LineRow &row) { return row.kind != LineRow::Kind::Same; });
    };
    std::vector<LineRow> folded;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isNear(i)) {
            folded.push_back(rows[i]);
            continue;
        }
        if (folded.empty() || folded.back().kind != LineRow::Kind::Skipped)
            folded.push_back({LineRow::Kind::Skipped, {}, {}, {}, rows[i].lineA, rows[i].lineB, 0});
        ++folded.back().skipped;
    }
    return folded;
}

} // namespace turnscope
