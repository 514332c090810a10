// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/outcome_rows.h"

#include "models/text/time_text.h"
#include "ui/theme/tone.h"

#include <QGridLayout>
#include <QLabel>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum Line : size_t { Spans, Split, Joined, Lost, False, Fresh, CutOff, CutIns, Idle, Wait, Errors };

QString signedText(qint64 difference)
{
    return difference > 0 ? u"+%1"_s.arg(difference) : difference < 0 ? u"−%1"_s.arg(-difference) : u"0"_s;
}

QString waitText(const std::optional<milliseconds> &wait)
{
    return wait ? millisecondsText(*wait) : u"–"_s;
}

} // namespace

OutcomeRows::OutcomeRows(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 4, 10, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    for (const auto &[column, name] : {std::pair(1, tr("A")), std::pair(2, tr("B")), std::pair(3, tr("B − A"))}) {
        auto *head = new QLabel(name);
        head->setAlignment(Qt::AlignRight);
        setTone(*head, u"dim"_s);
        grid->addWidget(head, 0, column);
    }
    add(*grid, u"Spans"_s, tr("spans"), tr("Turns that the detector makes."));
    add(*grid, u"Split"_s, tr("split"),
        tr("Utterances that became two turns or more: a pause in them was taken for the end."));
    add(*grid, u"Joined"_s, tr("joined"), tr("Utterances that became one turn with the one before."));
    add(*grid, u"Lost"_s, tr("lost"), tr("Utterances of which no turn was made."));
    add(*grid, u"False"_s, tr("false"), tr("Turns in which nothing was said."));
    add(*grid, u"Fresh"_s, tr("speech not heard before"),
        tr("Turns of what sounds like speech, of which the session made none. Whether they are right is not known: "
           "they "
           "are no error."));
    add(*grid, u"CutOff"_s, tr("first sound cut off"),
        tr("Utterances whose beginning the prefix padding did not reach. No error of its own."));
    add(*grid, u"CutIns"_s, tr("cut-ins by nothing"), tr("False turns that began while the model spoke."));
    add(*grid, u"Idle"_s, tr("idle timeouts"), tr("How often the service would have spoken by itself."));
    add(*grid, u"Wait"_s, tr("wait after speech, p50"),
        tr("From the last sound of each utterance to the end of its turn: the median. An answer "
           "cannot come sooner."));
    add(*grid, u"Errors"_s, tr("errors"), tr("split + joined + lost + false"), true);
}

void OutcomeRows::add(QGridLayout &grid, const QString &key, const QString &name, const QString &tip, bool bold)
{
    const int line = int(m_rows.size()) + 1;
    Row row{new QLabel(name), new QLabel, new QLabel, new QLabel};
    row.name->setToolTip(tip);
    grid.addWidget(row.name, line, 0);
    row.a->setObjectName(u"outcome%1A"_s.arg(key));
    row.b->setObjectName(u"outcome%1B"_s.arg(key));
    int column = 1;
    for (QLabel *label : {row.a, row.b, row.difference}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid.addWidget(label, line, column++);
    }
    setTone(*row.a, u"dim"_s);
    if (bold) {
        for (QLabel *label : {row.name, row.a, row.b}) {
            QFont font = label->font();
            font.setBold(true);
            label->setFont(font);
        }
    }
    m_rows.push_back(row);
}

void OutcomeRows::fill(size_t row, qint64 a, qint64 b, bool lessIsBetter)
{
    m_rows[row].a->setText(QString::number(a));
    m_rows[row].b->setText(QString::number(b));
    m_rows[row].difference->setText(signedText(b - a));
    const bool neutral = a == b || !lessIsBetter;
    setTone(*m_rows[row].difference, neutral ? u"dim"_s : b < a ? u"good"_s : u"worse"_s);
}

void OutcomeRows::show(const SessionTuning &tuning)
{
    const TuningSums &a = tuning.ownOutcome().sums;
    const TuningSums &b = tuning.outcome().sums;
    fill(Spans, a.spans, b.spans, false);
    fill(Split, a.split, b.split);
    fill(Joined, a.joined, b.joined);
    fill(Lost, a.lost, b.lost);
    fill(False, a.falseSpans, b.falseSpans);
    fill(Fresh, a.fresh, b.fresh, false);
    fill(CutOff, a.cutOff, b.cutOff);
    fill(CutIns, a.cutInsByNothing, b.cutInsByNothing);
    fill(Idle, a.idleTimeouts, b.idleTimeouts);
    fill(Errors, a.errors(), b.errors());
    const auto before = a.medianWait();
    const auto now = b.medianWait();
    m_rows[Wait].a->setText(waitText(before));
    m_rows[Wait].b->setText(waitText(now));
    const qint64 off = before && now ? (*now - *before).count() : 0;
    m_rows[Wait].difference->setText(before && now ? signedText(off) : QString());
    setTone(*m_rows[Wait].difference, off == 0 ? u"dim"_s : off < 0 ? u"good"_s : u"worse"_s);
    for (const Row &row : m_rows) {
        if (tuning.isHeard())
            break;
        row.b->setText(u"–"_s);
        row.difference->clear();
    }
    for (const size_t row : {CutIns, Idle}) {
        if (a.timed)
            break;
        for (QLabel *label : {m_rows[row].a, m_rows[row].b})
            label->setText(u"–"_s);
        m_rows[row].difference->clear();
    }
    // Nothing is counted where nobody knows what was said.
    const bool judged = tuning.reference().isJudged();
    for (const size_t row : {Split, Joined, Lost, False, Fresh, CutOff, CutIns, Errors}) {
        if (judged)
            continue;
        for (QLabel *label : {m_rows[row].a, m_rows[row].b})
            label->setText(u"–"_s);
        m_rows[row].difference->clear();
    }
}

QString OutcomeRows::text() const
{
    QString lines;
    for (const Row &row : m_rows)
        lines +=
            QStringList{row.name->text(), row.a->text(), row.b->text(), row.difference->text()}.join(u'\t') + u'\n';
    return lines;
}

} // namespace turnscope
