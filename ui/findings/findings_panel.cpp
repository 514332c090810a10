// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_panel.h"

#include "models/lint/lint_rule.h"
#include "models/text/time_text.h"
#include "ui/findings/finding_delegate.h"
#include "ui/findings/refusal_view.h"
#include "ui/findings/rules_dialog.h"
#include "ui/theme/table_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRulesOffKey = "findings/rulesOff"_L1;

} // namespace

FindingsPanel::FindingsPanel(SessionFindings &findings, Selection &selection, const ThemeSwitch &theme,
                             Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_findings(findings)
    , m_selection(selection)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_model(findings)
    , m_header(new QWidget(this))
    , m_rules(new QToolButton)
    , m_view(new QTableView)
    , m_refusal(new RefusalView(selection, theme))
    , m_empty(new EmptyHint(m_view->viewport()))
    , m_find(new FindBar(this, [this](const QString &text, bool backward) { return findNext(text, backward); }))
{
    dressTable();
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch(1);
    addGroupings(*row);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        row->addWidget(makeChip(severity));
    m_rules->setObjectName(u"findingRules"_s);
    m_rules->setProperty("chip", true);
    m_rules->setToolTip(tr("What is looked for, why, and what to do; rules can be turned off"));
    row->addWidget(m_rules);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_refusal, 1);
    column->addWidget(m_find);
    setFocusProxy(m_view);
    dress();
    restoreGroups();

    connect(&theme, &ThemeSwitch::changed, this, &FindingsPanel::dress);
    connect(&selection, &Selection::changed, this, &FindingsPanel::showSelection);
    connect(&selection, &Selection::changed, this, &FindingsPanel::showRefusal);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingsPanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FindingsPanel::markHeads);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &FindingsPanel::markHeads);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isHead(index.row()))
            setOpen(index.row(), !index.data(FindingModel::OpenRole).toBool());
        else
            jump(index.row());
    });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { jump(index.row()); });
    // Not what is current: Tab makes a row that, which nobody chose.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (now.isEmpty())
            return;
        jump(now.first().top());
        showRefusal(); // of a head, too, which selects nothing
    });
    connect(m_rules, &QToolButton::clicked, this, &FindingsPanel::openRules);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPanel::openMenu);
    m_findings.setRulesOff(m_preferences.value(kRulesOffKey).toStringList());
    refresh();
}

void FindingsPanel::dressTable()
{
    m_view->setObjectName(u"findingTable"_s);
    m_view->setAccessibleName(tr("Findings"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FindingDelegate(m_theme, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(FindingModel::Message, QHeaderView::Stretch);
    m_view->installEventFilter(this);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || m_model.rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    const int row = m_view->currentIndex().row();
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        m_view->setCurrentIndex(m_model.index(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1, 0));
    else if (row >= 0 && (key == Qt::Key_Left || key == Qt::Key_Right))
        setOpen(row, key == Qt::Key_Right);
    else if (row >= 0 && enter && m_model.isHead(row))
        setOpen(row, !m_model.index(row, 0).data(FindingModel::OpenRole).toBool());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

QToolButton *FindingsPanel::makeChip(Severity severity)
{
    auto *chip = new QToolButton;
    chip->setObjectName(severity == Severity::Error     ? u"findingErrors"_s
                        : severity == Severity::Warning ? u"findingWarnings"_s
                                                        : u"findingNotes"_s);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setProperty("chip", true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(chip, &QToolButton::toggled, this, [this, severity](bool on) { m_model.setShown(severity, on); });
    m_chips[size_t(severity)] = chip;
    return chip;
}

void FindingsPanel::dress()
{
    const QFontMetrics metrics = setDenseRows(*m_view);
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 16; };
    m_view->setColumnWidth(FindingModel::Time, width(u"1:00:00.000"_s));
    m_view->setColumnWidth(FindingModel::Level, width(u"Warning"_s) + metrics.height() + 8);
    int widest = 0;
    for (const LintRule &rule : LintRules::all())
        widest = std::max(widest, width(QString::fromUtf8(rule.id.data(), qsizetype(rule.id.size()))));
    m_view->setColumnWidth(FindingModel::Rule, widest);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const QColor color = FindingDelegate::colorOf(Severity(i), m_theme.theme());
        m_chips[i]->setIcon(m_theme.theme().icon(FindingDelegate::iconName(Severity(i)), color));
    }
    m_view->viewport()->update();
}

QString FindingsPanel::title() const
{
    const auto count = qsizetype(m_findings.all().size());
    return count == 0 ? tr("Findings") : tr("Findings %1").arg(groupedText(count));
}

void FindingsPanel::refresh()
{
    markHeads();
    const auto label = [this](Severity severity, const QString &text, const QString &tip) {
        QToolButton *chip = m_chips[size_t(severity)];
        chip->setText(text.arg(groupedText(m_model.count(severity))));
        chip->setToolTip(tip);
    };
    label(Severity::Error, tr("errors %1"), tr("Show errors: what the protocol forbids, or a service refuses"));
    label(Severity::Warning, tr("warnings %1"), tr("Show warnings: what goes wrong for users sooner or later"));
    label(Severity::Info, tr("notes %1"), tr("Show notes: what is good to know"));

    const auto off = m_findings.rulesOff().size();
    m_rules->setText(off == 0 ? tr("Rules…") : tr("Rules (%n off)…", nullptr, int(off)));

    QString hint;
    if (!m_findings.session())
        hint =
            tr("No findings yet.\n\nConnect to an endpoint, or open a recording: what is wrong in it will stand here.");
    else if (m_findings.isPending())
        hint = m_findings.session()->isGoingOn() ? tr("Listening: what is wrong will stand here.")
                                                 : tr("Looking for what is wrong…");
    else if (m_findings.lacksMemory())
        hint = tr("There is not enough memory to look for what is wrong. Close other programs, then open the recording "
                  "again.");
    else if (m_findings.all().empty())
        hint = tr("No findings: no rule of the linter fires in the %1 events so far.")
                   .arg(groupedText(m_findings.session()->events().size()));
    else if (m_model.rowCount() == 0)
        hint = tr("Nothing of the chosen severities. Switch one on above.");
    m_empty->setHint(hint);
    showSelection();
    showRefusal();
    Q_EMIT titleChanged(title());
}

/// The window's selection, where it is not our own already.
void FindingsPanel::showSelection()
{
    const QScopedValueRollback ours(m_ours, true);
    const auto event = m_selection.current();
    const QModelIndex current = m_view->currentIndex();
    const auto *itself = event ? std::get_if<FindingRef>(&m_selection.selected()->subject) : nullptr;
    if (event && current.isValid() && !m_model.isHead(current.row())
        && (itself ? m_model.ref(current.row()) == *itself : m_model.finding(current.row()).event == *event))
        return;
    int row = itself ? m_model.rowOf(*itself) : event ? m_model.rowOf(*event) : -1;
    if (row < 0 && event && m_findings.session()) { // a request: its refusal is what was found
        if (const auto refused = RefusedRequest::of(*m_findings.session(), *event))
            row = m_model.rowOf(refused->refusal);
    }
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
        return;
    }
    m_view->setCurrentIndex(m_model.index(row, FindingModel::Time));
    m_view->scrollTo(m_model.index(row, FindingModel::Time));
}

/// Of the finding that is chosen, where it is about one; of a cause that is one.
void FindingsPanel::showRefusal()
{
    const int row = m_view->currentIndex().row();
    const bool ofGroup = row >= 0 && row < m_model.rowCount() && m_model.isHead(row);
    if (row < 0 || row >= m_model.rowCount() || (ofGroup && m_model.grouping() != FindingModel::Grouping::Cause))
        return m_refusal->show(nullptr, {}, {});
    const Finding &finding = m_model.finding(row);
    const LintRule *rule = LintRules::find(finding.rule);
    m_refusal->show(m_findings.session(), finding.event, rule ? LintRules::remedy(*rule) : QString());
}

void FindingsPanel::openRules()
{
    showRule({});
}

void FindingsPanel::showRule(const QString &id)
{
    auto *dialog = new RulesDialog(m_findings.rulesOff(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::rulesOffChanged, this, &FindingsPanel::setRulesOff);
    dialog->seek(id);
    dialog->open();
}

void FindingsPanel::openMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const Finding &finding = m_model.finding(index.row());
    const QString rule = QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()));
    const QStringList rules = index.data(FindingModel::RuleRole).toString().split(u", "_s);
    const QString message = finding.message;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"findingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_model.isHead(index.row())) { // a head selects nothing that could be played
        menu->addAction(tr("Copy"), this, [=] { QApplication::clipboard()->setText(rule + u": "_s + message); });
        menu->addActions(m_plays);
    }
    for (const QString &each : rules)
        menu->addAction(tr("Turn off “%1”").arg(each), this,
                        [=, this] { setRulesOff(m_findings.rulesOff() + QStringList{each}); });
    menu->addAction(tr("Rules…"), this, &FindingsPanel::openRules)->setObjectName(u"openRules"_s);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void FindingsPanel::setRulesOff(const QStringList &ids)
{
    const QStringList before = m_findings.rulesOff();
    m_preferences.change(kRulesOffKey, [&](const QVariant &kept) {
        QStringList off = kept.toStringList(); // another window may have turned off others
        off.removeIf([&](const QString &id) { return before.contains(id) && !ids.contains(id); });
        for (const QString &id : ids) {
            if (!before.contains(id) && !off.contains(id))
                off.append(id);
        }
        return off;
    });
    m_findings.setRulesOff(ids);
}

void FindingsPanel::jump(int row)
{
    if (m_ours || row < 0 || m_model.isHead(row))
        return;
    const QScopedValueRollback ours(m_ours, true);
    m_selection.select(m_model.ref(row), m_model.finding(row).event);
}

} // namespace turnscope
