// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/rules_dialog.h"

#include "models/lint/lint_rule.h"
#include "models/tables/finding_model.h"
#include "ui/findings/finding_delegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum Column { Rule, Level, Why, Remedy };

} // namespace

RulesDialog::RulesDialog(const QStringList &rulesOff, const ThemeSwitch &theme, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_rules(new QTreeWidget)
    , m_unknown(rulesOff)
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules"));
    constexpr int frame = 60; // of the window itself
    resize(QSize(1080, 560).boundedTo(screen()->availableSize() - QSize(frame, frame)));

    m_search->setObjectName(u"ruleSearch"_s);
    m_search->setPlaceholderText(tr("Search in rules"));
    m_search->setAccessibleName(tr("Search in rules"));
    m_search->setClearButtonEnabled(true);

    m_rules->setObjectName(u"ruleTable"_s);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setHeaderLabels({tr("Rule"), tr("Level"), tr("Why"), tr("What to do")});
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    for (const LintRule &rule : LintRules::all()) {
        const QString id = QString::fromUtf8(rule.id.data(), qsizetype(rule.id.size()));
        auto *item = new QTreeWidgetItem(
            m_rules, {id, FindingModel::severityText(rule.severity), LintRules::why(rule), LintRules::remedy(rule)});
        item->setCheckState(Rule, rulesOff.contains(id) ? Qt::Unchecked : Qt::Checked);
        item->setIcon(Level, theme.theme().icon(FindingDelegate::iconName(rule.severity),
                                                FindingDelegate::colorOf(rule.severity, theme.theme())));
        item->setToolTip(Why, item->text(Why));
        item->setToolTip(Remedy, item->text(Remedy));
        m_unknown.removeAll(id);
    }
    m_rules->header()->setStretchLastSection(true);
    m_rules->resizeColumnToContents(Rule);
    m_rules->resizeColumnToContents(Level);
    m_rules->setColumnWidth(Why, 420);
    if (m_rules->topLevelItemCount() > 0)
        m_rules->setCurrentItem(m_rules->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *allOn = buttons->addButton(tr("Turn all on"), QDialogButtonBox::ResetRole);
    allOn->setObjectName(u"allRulesOn"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_rules, 1);
    column->addWidget(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::search);
    connect(m_rules, &QTreeWidget::itemChanged, this, &RulesDialog::tell);
    connect(allOn, &QPushButton::clicked, this, [this] {
        {
            const QSignalBlocker quiet(m_rules);
            for (QTreeWidgetItemIterator item(m_rules); *item; ++item)
                (*item)->setCheckState(Rule, Qt::Checked);
            m_unknown.clear();
        }
        tell();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RulesDialog::seek(const QString &text)
{
    m_search->setText(text);
}

void RulesDialog::search(const QString &text)
{
    for (QTreeWidgetItemIterator item(m_rules); *item; ++item) {
        bool found = false;
        for (int column = Rule; column <= Remedy; ++column)
            found = found || (*item)->text(column).contains(text, Qt::CaseInsensitive);
        (*item)->setHidden(!found);
    }
}

void RulesDialog::tell()
{
    QStringList off = m_unknown;
    for (QTreeWidgetItemIterator item(m_rules); *item; ++item) {
        if ((*item)->checkState(Rule) == Qt::Unchecked)
            off << (*item)->text(Rule);
    }
    Q_EMIT rulesOffChanged(off);
}

} // namespace turnscope
