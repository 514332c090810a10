// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/staged_pane.h"

#include "models/text/qt_text.h"
#include "ui/compare/staged_bars.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStagedBorder = 8;

} // namespace

StagedPane::StagedPane(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel)
    , m_bars(new StagedBars(theme))
    , m_table(new RowTable(u"stagedTurns"_s, tr("Latency and cost, the numbers"), theme))
{
    setObjectName(u"stagedPane"_s);
    m_prices = makePrices();
    m_note->setObjectName(u"stagedNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setContentsMargins(kStagedBorder, 4, kStagedBorder, 4);
    setTone(*m_note, u"dim"_s);
    m_table->setModel(&m_turns);
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(m_bars);
    both->addWidget(m_table);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_prices);
    column->addWidget(m_note);
    column->addWidget(both, 1);
    connect(m_bars, &StagedBars::rowChosen, m_table, &RowTable::showRow);
    connect(m_bars, &StagedBars::rowChosen, this, &StagedPane::rowChosen);
    connect(m_table, &RowTable::rowChosen, this, [this](int row) {
        if (m_staged && row < int(m_staged->turns.size())) { // below them stand p50, p90 and the sum
            m_bars->showRow(row);
            Q_EMIT rowChosen(row);
        }
    });
}

QWidget *StagedPane::makePrices()
{
    auto *prices = new QWidget;
    auto *line = new QHBoxLayout(prices);
    line->setContentsMargins(kStagedBorder, 4, kStagedBorder, 0);
    auto *head = new QLabel(tr("Price the pipeline's parts as:"));
    line->addWidget(head);
    for (const PipelinePart part : kPipelineParts) {
        auto *box = new QComboBox;
        m_models[size_t(part)] = box;
        box->setObjectName(u"priced_"_s + latinText(TurnPipeline::key(part)));
        box->setAccessibleName(tr("Whose price: %1").arg(TurnPipeline::name(part)));
        box->setToolTip(tr("The model whose list price this part is to have. Empty: the model that did it."));
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setMinimumContentsLength(14);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->lineEdit()->setPlaceholderText(tr("as it ran"));
        auto *label = new QLabel(TurnPipeline::name(part));
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box, 1);
        const auto take = [this, part, box] { takeModel(part, box->currentText().trimmed()); };
        connect(box, &QComboBox::activated, this, take);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
    }
    line->addStretch(0);
    return prices;
}

void StagedPane::takeModel(PipelinePart part, const QString &name)
{
    std::string &as = m_as[size_t(part)];
    if (as == name.toStdString())
        return;
    as = name.toStdString();
    Q_EMIT modelsChosen();
}

void StagedPane::offerModels(const Comparison &comparison)
{
    const ComparedRun &run = comparison.b.front().isPipeline() ? comparison.b.front() : comparison.a.front();
    for (const PipelinePart part : kPipelineParts) {
        QComboBox *box = m_models[size_t(part)];
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(QString());
        for (const std::string &name :
             run.prices ? PipelineCost::modelsFor(part, *run.prices) : std::vector<std::string>())
            box->addItem(utf8Text(name));
        box->setEditText(utf8Text(m_as[size_t(part)]));
    }
}

void StagedPane::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_staged = comparison ? std::make_shared<const StagedComparison>(StagedComparison::of(*comparison)) : nullptr;
    if (comparison)
        offerModels(*comparison);
    m_bars->setComparison(m_staged);
    m_turns.setComparison(m_staged);
    for (int column = 0; column < m_turns.columnCount(); ++column)
        m_table->setColumnFitting(column);
    showPrices();
}

void StagedPane::showPrices()
{
    const bool isByParts = m_staged && (m_staged->isByParts[0] || m_staged->isByParts[1]);
    m_prices->setVisible(isByParts);
    QStringList notes;
    for (size_t side = 0; m_staged && side < 2; ++side) {
        const QString letter = Comparison::letter(side);
        if (m_staged->isByParts[side])
            notes << tr("%1 is priced by its parts (%2), and not as the model that its session names.")
                         .arg(letter, m_staged->pricesText(side));
        if (m_staged->isByParts[side] && m_staged->asSession[side] > 0)
            notes << tr("%n turn(s) of %1 no chat model thought: priced as the model that the session names.", nullptr,
                        int(m_staged->asSession[side]))
                         .arg(letter);
        if (!m_staged->isByParts[side] && m_staged->isStaged[side])
            notes << tr("Of %1 the stages are told, but no chat model that thought: it is priced as the model that its "
                        "session names.")
                         .arg(letter);
        if (const QString runs = m_staged->runsText(side); !runs.isEmpty())
            notes << runs;
    }
    if (m_staged && !m_staged->isStaged[0] && !m_staged->isStaged[1])
        notes << tr("Neither side tells stages. Run the session again on a profile with a chat endpoint's http:// "
                    "address: it is heard, thought about and spoken there in three stages, and each one's time is "
                    "recorded.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void StagedPane::showRow(int row)
{
    m_bars->showRow(row);
    m_table->showRow(row);
}

} // namespace turnscope
