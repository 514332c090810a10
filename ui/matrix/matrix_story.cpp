// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrix_story.h"

#include "models/compare/line_diff.h"
#include "models/files/file_path.h"
#include "ui/theme/contrast.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostTurns = 300; // that are told; the session itself has the rest

/// What can be said of a figure of the right beside that of the left.
QString verdictOf(const Difference &left, const Difference &right)
{
    switch (Difference{left.a, right.a}.verdict()) {
    case Difference::Verdict::Less:
        return MatrixStory::tr("less, beyond the spread");
    case Difference::Verdict::More:
        return MatrixStory::tr("more, beyond the spread");
    case Difference::Verdict::InsideSpread:
        return MatrixStory::tr("inside the spread");
    case Difference::Verdict::OneRunEach:
        return MatrixStory::tr("one run each: no difference is claimed");
    case Difference::Verdict::Unknown:
        break;
    }
    return {};
}

QString signOf(CaseVerdict::Outcome outcome)
{
    return outcome == CaseVerdict::Outcome::Held ? u"✓"_s : outcome == CaseVerdict::Outcome::Broken ? u"✗"_s : u"?"_s;
}

QString colored(const QString &markup, const QColor &color)
{
    return u"<font color=\"%1\">%2</font>"_s.arg(color.name(), markup);
}

} // namespace

MatrixStory::Side MatrixStory::sideOf(const Matrix &matrix, size_t prompt, size_t repeat,
                                      std::vector<ComparedRun> &compared, const std::atomic<bool> *cancelled)
{
    Side side;
    side.title = shownPath(matrix.prompts[prompt].title());
    const auto runs = matrix.runs({prompt, 0});
    side.cell = MatrixCell(runs);
    if (runs.empty())
        return side;
    const size_t chosen = std::min(repeat, runs.size() - 1);
    side.run = runs[chosen];
    side.isRun = true;
    side.run.readWords(cancelled);
    side.repeat = chosen;
    compared.push_back(std::move(side.run.compared));
    return side;
}

MatrixStory::MatrixStory(const Matrix &matrix, size_t repeat, const std::atomic<bool> *cancelled)
{
    std::vector<ComparedRun> left;
    std::vector<ComparedRun> right;
    m_right = sideOf(matrix, matrix.prompts.size() - 1, repeat, right, cancelled);
    if (matrix.prompts.size() > 1)
        m_left = sideOf(matrix, 0, repeat, left, cancelled);
    if (!left.empty() && !right.empty())
        m_comparison = std::make_shared<const Comparison>(Comparison::of(std::move(left), std::move(right)));
    else if (!right.empty())
        m_alone = std::move(right.front().turns);
}

QString MatrixStory::row(const QString &head, const QString &left, const QString &right) const
{
    const auto cell = [](const QString &text) { return text.isEmpty() ? u"&nbsp;"_s : text; };
    return m_left ? u"<tr><td width=\"24%\">%1</td><td width=\"38%\">%2</td><td width=\"38%\">%3</td></tr>"_s.arg(
               cell(head), cell(left), cell(right))
                  : u"<tr><td width=\"28%\">%1</td><td width=\"72%\">%2</td></tr>"_s.arg(cell(head), cell(right));
}

QString MatrixStory::figures() const
{
    const auto told = [this](const QString &name, auto text, auto figure) {
        const QString left = m_left ? (m_left->cell.*text)().toHtmlEscaped() : QString();
        QString right = (m_right.cell.*text)().toHtmlEscaped();
        const QString verdict = m_left ? verdictOf((m_left->cell.*figure)(), (m_right.cell.*figure)()) : QString();
        if (!verdict.isEmpty())
            right += u" · "_s + verdict.toHtmlEscaped();
        return row(name.toHtmlEscaped(), left, right);
    };
    return told(tr("Wait"), &MatrixCell::waitText, &MatrixCell::wait)
           + told(tr("Audio"), &MatrixCell::audioText, &MatrixCell::audio)
           + told(tr("Cost"), &MatrixCell::costText, &MatrixCell::cost);
}

/// The figures are of all runs, and what stands below them of one.
QString MatrixStory::toldRun() const
{
    const auto told = [](const Side &side) {
        const size_t runs = side.cell.runs();
        return runs > 1 ? tr("of run %1 of %2").arg(side.repeat + 1).arg(runs).toHtmlEscaped() : QString();
    };
    const QString left = m_left ? told(*m_left) : QString();
    const QString right = told(m_right);
    return left.isEmpty() && right.isEmpty() ? QString() : row(tr("What follows").toHtmlEscaped(), left, right);
}

QString MatrixStory::verdicts(const Theme &theme) const
{
    const auto told = [&theme](const Side &side, size_t at) {
        if (at >= side.run.verdicts.size())
            return QString();
        const CaseVerdict &verdict = side.run.verdicts[at];
        const QColor color = verdict.outcome == CaseVerdict::Outcome::Held     ? theme.ok
                             : verdict.outcome == CaseVerdict::Outcome::Broken ? theme.error
                                                                               : theme.tool;
        return colored(signOf(verdict.outcome), readable(color, theme.window)) + u' ' + verdict.message.toHtmlEscaped();
    };
    const std::vector<CaseVerdict> &named =
        m_right.run.verdicts.empty() && m_left ? m_left->run.verdicts : m_right.run.verdicts;
    QString text;
    for (size_t i = 0; i < named.size(); ++i)
        text += row(colored(named[i].expectation.toHtmlEscaped(), theme.dim), m_left ? told(*m_left, i) : QString(),
                    told(m_right, i));
    return text;
}

QString MatrixStory::calls(const DiffColors &colors) const
{
    const QStringList none;
    const QStringList &left = m_left ? m_left->run.calls : none;
    const QStringList &right = m_right.run.calls;
    if (left.isEmpty() && right.isEmpty())
        return {};
    QString text;
    QString head = tr("Tool calls").toHtmlEscaped();
    if (!m_left || !m_left->isRun || !m_right.isRun) {
        for (const QString &call : m_right.isRun ? right : left)
            text += row(std::exchange(head, {}), m_right.isRun ? QString() : plainMarkup(call),
                        m_right.isRun ? plainMarkup(call) : QString());
        return text;
    }
    for (const LineRow &line : lineDiff(left.join(u'\n'), right.join(u'\n'))) {
        const bool changed = line.kind == LineRow::Kind::Changed;
        const std::vector<WordRun> gone{{WordRun::In::OnlyA, line.a, false}};
        const std::vector<WordRun> come{{WordRun::In::OnlyB, line.b, false}};
        const bool same = line.kind == LineRow::Kind::Same;
        const QString a = same ? plainMarkup(line.a)
                          : line.kind == LineRow::Kind::OnlyB
                              ? QString()
                              : wordMarkup(changed ? line.words : gone, WordRun::In::OnlyA, colors);
        const QString b = same ? plainMarkup(line.b)
                          : line.kind == LineRow::Kind::OnlyA
                              ? QString()
                              : wordMarkup(changed ? line.words : come, WordRun::In::OnlyB, colors);
        text += row(std::exchange(head, {}), a, b);
    }
    return text;
}

QString MatrixStory::turns(const DiffColors &colors) const
{
    QString text;
    size_t told = 0;
    const auto you = [&](const QString &words) {
        return colored(words.isEmpty() ? tr("(the user's words are not known)").toHtmlEscaped() : plainMarkup(words),
                       colors.dim);
    };
    for (const ComparedTurn &turn : m_alone) {
        if (++told > kMostTurns)
            break;
        text += row(you(turn.user), {}, plainMarkup(turn.answer));
    }
    if (m_comparison) {
        for (const TurnComparison &turn : m_comparison->turns) {
            if (++told > kMostTurns)
                break;
            const auto &a = m_comparison->a.front().turns;
            const auto &b = m_comparison->b.front().turns;
            text += row(you(turn.pair.b ? b[*turn.pair.b].user : a[*turn.pair.a].user),
                        wordMarkup(turn.answer, WordRun::In::OnlyA, colors),
                        wordMarkup(turn.answer, WordRun::In::OnlyB, colors));
        }
    }
    if (told > kMostTurns)
        text += row(tr("There are more turns: open the session.").toHtmlEscaped(), {}, {});
    return text;
}

QString MatrixStory::html(const Theme &theme) const
{
    const DiffColors colors = DiffColors::of(theme);
    const auto title = [](const Side &side) { return u"<b>%1</b>"_s.arg(side.title.toHtmlEscaped()); };
    const auto trouble = [&](const Side &side) {
        const QString text = !side.isRun ? tr("not run yet") : side.run.stopped ? tr("stopped") : side.run.error.text;
        const bool isWrong = side.isRun && !side.run.stopped;
        return text.isEmpty()
                   ? QString()
                   : colored(text.toHtmlEscaped(), isWrong ? readable(theme.error, theme.window) : theme.dim);
    };
    QString text = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s;
    text += row({}, m_left ? title(*m_left) : QString(), title(m_right));
    const QString leftTrouble = m_left ? trouble(*m_left) : QString();
    if (const QString rightTrouble = trouble(m_right); !leftTrouble.isEmpty() || !rightTrouble.isEmpty())
        text += row({}, leftTrouble, rightTrouble);
    text += figures() + toldRun() + verdicts(theme) + calls(colors) + turns(colors);
    return text + u"</table>"_s;
}

} // namespace turnscope
