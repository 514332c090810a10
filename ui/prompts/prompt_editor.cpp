// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_editor.h"

#include "models/prompts/prompt_check.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/prompts/prompt_conflict_bar.h"
#include "ui/prompts/prompt_document.h"
#include "ui/prompts/prompt_figures.h"
#include "ui/prompts/prompt_settings_page.h"
#include "ui/prompts/prompt_text_page.h"
#include "ui/prompts/prompt_tools_page.h"
#include "ui/prompts/prompt_turns_page.h"
#include "ui/prompts/prompt_use.h"
#include "ui/prompts/prompt_variables_page.h"
#include "ui/prompts/prompt_versions_page.h"
#include "ui/prompts/revision_dialog.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckedSoon = 250;  // ms after the last edit it is checked
constexpr int kMostIssueLines = 4; // of what is wrong, before it scrolls
constexpr int kTurnsAnHour = 120;

QIcon issueIcon(PromptIssue::Severity severity, const Theme &theme)
{
    switch (severity) {
    case PromptIssue::Severity::Error:
        return theme.icon(u"finding-error"_s, theme.error);
    case PromptIssue::Severity::Warning:
        return theme.icon(u"warning"_s, theme.tool);
    case PromptIssue::Severity::Note:
        break;
    }
    return theme.icon(u"finding-note"_s, theme.dim);
}

QString withCount(const QString &title, size_t count)
{
    return count > 0 ? title + u' ' + QString::number(count) : title;
}

struct CheckedPrompt
{
    PromptIssues issues;
    PromptSize size;
};

} // namespace

PromptEditor::PromptEditor(PromptDocument &document, PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes,
                           QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_library(library)
    , m_use(use)
    , m_themes(themes)
    , m_conflict(new PromptConflictBar(document))
    , m_tabs(new QTabBar)
    , m_state(new QLabel)
    , m_save(new QPushButton(tr("Save")))
    , m_pages(new QStackedWidget)
    , m_text(new PromptTextPage(document, library, themes))
    , m_variables(new PromptVariablesPage(document))
    , m_tools(new PromptToolsPage(document, themes))
    , m_turns(new PromptTurnsPage(document))
    , m_settings(new PromptSettingsPage(document))
    , m_versions(new PromptVersionsPage(document, themes))
    , m_issueList(new QListWidget)
    , m_size(new ElidedLabel)
    , m_cost(new QLabel)
    , m_checker(WorkPool::Asked)
{
    setObjectName(u"promptEditor"_s);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_text, m_variables, m_tools, m_turns, m_settings, m_versions})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_conflict);
    column->addWidget(m_pages, 1);
    column->addWidget(m_issueList);
    column->addWidget(makeFoot());
    setFocusProxy(m_text);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCheckedSoon);
    connect(&m_soon, &QTimer::timeout, this, &PromptEditor::check);
    connect(m_text, &PromptTextPage::revisionWanted, this, &PromptEditor::askForRevision);
    connect(&document, &PromptDocument::changed, this, &PromptEditor::present);
    connect(&document, &PromptDocument::stateChanged, this, &PromptEditor::presentState);
    connect(m_versions, &PromptVersionsPage::counted, this, &PromptEditor::presentTitles);
    connect(m_conflict, &PromptConflictBar::differenceWanted, this, [this] {
        showPage(Versions);
        m_versions->showTheirs();
    });
    connect(&themes, &ThemeSwitch::changed, this, &PromptEditor::presentIssues);
    connect(&use, &PromptUse::changed, &m_soon, qOverload<>(&QTimer::start));
    present();
    presentState();
    check();
}

QWidget *PromptEditor::makeHead()
{
    auto *head = new QWidget;
    head->setProperty("bar", true);
    head->setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"promptPages"_s);
    m_tabs->setAccessibleName(tr("Parts of the prompt"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int page = 0; page < PageCount; ++page)
        m_tabs->addTab(QString());
    m_state->setObjectName(u"promptState"_s);
    setTone(*m_state, u"dim"_s);
    m_save->setObjectName(u"promptSave"_s);
    m_save->setToolTip(tr("Save (Ctrl+S); each save keeps a version"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs, 1);
    auto *tried = new QPushButton(tr("Try…"));
    tried->setObjectName(u"promptEditorTry"_s);
    tried->setAccessibleName(tr("Try the prompt against cases"));
    tried->setToolTip(tr("Run it, and versions of it, on recordings; what is not saved can be tried, too"));
    connect(tried, &QPushButton::clicked, this, &PromptEditor::tryWanted);
    row->addWidget(m_state);
    row->addWidget(tried);
    row->addWidget(m_save);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) { showPage(Page(page)); });
    connect(m_save, &QPushButton::clicked, &m_document, &PromptDocument::save);
    return head;
}

QWidget *PromptEditor::makeFoot()
{
    m_issueList->setObjectName(u"promptIssues"_s);
    m_issueList->setAccessibleName(tr("What is wrong"));
    m_issueList->setProperty("card", true);
    m_issueList->setProperty("rows", true);
    m_issueList->setWordWrap(true);
    m_issueList->setIconSize({14, 14});
    m_issueList->hide();
    const auto go = [this](QListWidgetItem *item) {
        const int row = m_issueList->row(item);
        if (row >= 0 && row < int(m_issues.size()))
            goTo(m_issues[size_t(row)]);
    };
    connect(m_issueList, &QListWidget::itemActivated, this, go);
    connect(m_issueList, &QListWidget::itemClicked, this, go);
    auto *foot = new QWidget;
    foot->setProperty("bar", true);
    foot->setAttribute(Qt::WA_StyledBackground);
    m_size->setObjectName(u"promptSize"_s);
    m_size->setToolTip(plainTip(PromptSize::rule()));
    setTone(*m_size, u"dim"_s);
    m_cost->setObjectName(u"promptEditorCost"_s);
    setTone(*m_cost, u"dim"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(12);
    row->addWidget(m_size, 1);
    row->addWidget(m_cost);
    return foot;
}

void PromptEditor::showPage(Page page)
{
    if (m_tabs->currentIndex() != page)
        return m_tabs->setCurrentIndex(page); // comes back here
    m_pages->setCurrentIndex(page);
    setFocusProxy(m_pages->currentWidget());
}

void PromptEditor::showDifference()
{
    showPage(Versions);
    m_versions->showLast();
}

void PromptEditor::beginFind(bool replaces)
{
    showPage(Text);
    m_text->beginFind(replaces);
}

void PromptEditor::setImprover(PromptImprover &improver, Preferences &preferences)
{
    m_improver = &improver;
    m_preferences = &preferences;
    m_text->offerRevision();
}

void PromptEditor::askForRevision()
{
    if (!m_improver)
        return;
    if (!m_revision) {
        m_revision = new RevisionDialog(m_document, *m_improver, *m_preferences, m_themes, this);
        m_revision->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_revision->show();
    m_revision->raise();
    m_revision->activateWindow();
}

/// Of what is no TOML there is its text, and its versions.
void PromptEditor::present()
{
    presentTitles();
    for (int page = Variables; page < Versions; ++page)
        m_tabs->setTabEnabled(page, m_document.isToml());
    if (!m_tabs->isTabEnabled(m_tabs->currentIndex()))
        showPage(Text);
    m_soon.start();
}

void PromptEditor::presentTitles()
{
    const Prompt &prompt = m_document.prompt();
    m_tabs->setTabText(Text, m_document.isToml() ? tr("Instructions") : tr("File"));
    m_tabs->setTabText(Variables, withCount(tr("Variables"), prompt.variables.size()));
    m_tabs->setTabText(Tools, withCount(tr("Tools"), prompt.tools.size()));
    m_tabs->setTabText(Turns, withCount(tr("Examples"), prompt.examples.size()));
    m_tabs->setTabText(Settings, tr("Settings"));
    m_tabs->setTabText(Versions, withCount(tr("Versions"), size_t(m_versions->count())));
}

void PromptEditor::presentState()
{
    const bool dirty = m_document.isDirty();
    m_save->setEnabled(dirty && !m_document.isSaving() && !m_document.theirs());
    m_state->setText(m_document.isSaving() ? tr("saving…") : dirty ? tr("● not saved") : tr("saved"));
}

/// On a worker: of a long text it takes its time.
void PromptEditor::check()
{
    const auto toml = m_document.isToml();
    m_checker.restart(
        [prompt = m_document.prompt(), source = m_document.source(), toml, text = m_document.text()](const Task &) {
            if (!toml)
                return CheckedPrompt{PromptFile::parse(source).issues(), {}};
            CheckedPrompt checked{{}, PromptSize::of(prompt)};
            if (text)
                checked.issues = PromptFile::parse(*text).issues();
            else
                checked.issues.push_back({PromptIssue::Severity::Error, text.error().text, {}, 0, 0});
            for (const PromptIssue &issue : checkPrompt(prompt))
                checked.issues.push_back(issue);
            return checked;
        },
        [this](const CheckedPrompt &checked) { adopt(checked.issues, checked.size); });
}

void PromptEditor::adopt(const PromptIssues &issues, const PromptSize &size)
{
    m_issues = issues;
    presentIssues();
    const QString model = m_document.prompt().model.isEmpty() ? m_use.model() : m_document.prompt().model;
    QString text = tr("≈ %1 tokens: instructions %2, tools %3, examples %4")
                       .arg(groupedText(size.total()), groupedText(size.instructions), groupedText(size.tools),
                            groupedText(size.examples));
    if (const auto most = PromptSize::instructionLimit(model))
        text += tr(" · %1 of %2 allowed").arg(groupedText(size.instructions + size.tools), groupedText(*most));
    m_size->setText(text);
    const PriceTable *prices = m_library.prices();
    const auto turn = prices ? size.perTurn(*prices, model) : std::nullopt;
    const auto hour = prices ? size.perHour(*prices, model, kTurnsAnHour) : std::nullopt;
    m_cost->setVisible(turn && hour);
    if (turn && hour) {
        const auto money = [](double amount) { return u'$' + QString::number(amount, 'f', 4); };
        m_cost->setText(
            tr("%1 a turn, cached %2 · %3 an hour").arg(money(turn->uncached), money(turn->cached), money(*hour)));
        m_cost->setToolTip(
            plainTip(tr("An estimate, for %1: what having this prompt before it costs each answer; an hour "
                        "of %2 answers, of which the first is not cached.")
                         .arg(model)
                         .arg(kTurnsAnHour)));
    }
}

void PromptEditor::presentIssues()
{
    m_issueList->clear();
    for (const PromptIssue &issue : m_issues) {
        const QString place = issue.line > 0 ? tr("Line %1: ").arg(issue.line) : QString();
        m_issueList->addItem(new QListWidgetItem(issueIcon(issue.severity, m_themes.theme()), place + issue.text));
    }
    const int lines = std::min(kMostIssueLines, int(m_issues.size()));
    m_issueList->setFixedHeight(lines * std::max(m_issueList->sizeHintForRow(0), m_issueList->fontMetrics().height())
                                + 6);
    m_issueList->setVisible(!m_issues.empty());
}

void PromptEditor::goTo(const PromptIssue &issue)
{
    static const QRegularExpression indexed(u"^(variable|tool|example)\\[(\\d+)\\]"_s);
    if (!m_document.isToml() || issue.field == u"instructions"_s) {
        showPage(Text);
        return m_text->goTo(std::max(1U, issue.line), std::max(1U, issue.column));
    }
    const auto match = indexed.match(issue.field);
    const int index = match.captured(2).toInt();
    if (match.captured(1) == u"variable"_s) {
        showPage(Variables);
        m_variables->goTo(index);
    } else if (match.captured(1) == u"tool"_s) {
        showPage(Tools);
        m_tools->goTo(index, issue.field.endsWith(u"parameters"_s) ? issue.line : 0, issue.column);
    } else if (match.captured(1) == u"example"_s) {
        showPage(Turns);
        m_turns->goTo(index);
    } else {
        showPage(Settings);
        m_settings->goTo(issue.field);
    }
}

bool PromptEditor::act(const QKeyEvent &event, bool really)
{
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    if (event.matches(QKeySequence::Undo)) {
        if (really)
            m_document.undo().undo();
    } else if (event.matches(QKeySequence::Redo)) {
        if (really)
            m_document.undo().redo();
    } else if (event.matches(QKeySequence::Save)) {
        if (really)
            m_document.save();
    } else if (isControl && (event.key() == Qt::Key_F || event.key() == Qt::Key_H)) {
        if (really)
            beginFind(event.key() == Qt::Key_H);
    } else if (isControl && event.key() == Qt::Key_W) {
        if (really)
            Q_EMIT closeWanted();
    } else {
        return false;
    }
    return true;
}

/// The window has shortcuts of its own for these keys: here they mean the prompt.
bool PromptEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && act(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PromptEditor::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event, true))
        QWidget::keyPressEvent(event);
}

} // namespace turnscope
