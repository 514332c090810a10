// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_dialog.h"

#include "models/files/file_path.h"
#include "models/recording/importers/log_reader.h"
#include "ui/compare/word_diff_delegate.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1100, 640);

/// Folds it, telling how far it is. Nothing: it was cancelled.
std::optional<ComparedRun> comparedRun(std::shared_ptr<const EventStore> events, RecordingInfo info,
                                       const FoldedLog::Progress &progress)
{
    FoldedLog log(std::move(events), std::move(info));
    if (!log.fold(progress))
        return std::nullopt;
    return ComparedRun::of(log);
}

QString settingText(const QJsonValue &value)
{
    if (value.isUndefined())
        return CompareDialog::tr("not told");
    if (value.isNull())
        return u"null"_s;
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString diffMarkup(const std::vector<WordRun> &runs)
{
    QString html;
    for (const WordRun &run : runs) {
        const QString words = run.words.toHtmlEscaped();
        html += (run.in == WordRun::In::Both    ? words
                 : run.in == WordRun::In::OnlyA ? u"<s>%1</s>"_s.arg(words)
                                                : u"<u>%1</u>"_s.arg(words))
                + u' ';
    }
    return html;
}

} // namespace

CompareDialog::CompareDialog(Shown shown, const QStringList &others, const ThemeSwitch &theme, QWidget *parent)
    : QDialog(parent)
    , m_sentence(new QLabel)
    , m_facts(new QLabel)
    , m_progress(new QProgressBar)
    , m_tabs(new QTabWidget)
    , m_settings(new QTextBrowser)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(kSize);
    auto *column = new QVBoxLayout(this);
    m_sentence->setObjectName(u"compareSentence"_s);
    m_facts->setObjectName(u"compareFacts"_s);
    for (QLabel *label : {m_sentence, m_facts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setTone(*m_sentence, u"title"_s);
    setTone(*m_facts, u"dim"_s);
    m_progress->setObjectName(u"compareProgress"_s);
    m_progress->setAccessibleName(tr("How far the comparison is"));
    column->addWidget(m_progress);
    RowTable *turns = table(u"comparedTurns"_s, tr("Turns"), m_turns, theme);
    for (const int words : {ComparedTurnsModel::You, ComparedTurnsModel::Model}) {
        turns->setItemDelegateForColumn(words, new WordDiffDelegate(theme, turns));
        turns->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    }
    for (int each = 0; each < ComparedTurnsModel::ColumnCount; ++each) {
        if (each != ComparedTurnsModel::You && each != ComparedTurnsModel::Model)
            turns->setColumnFitting(each);
    }
    RowTable *totals = table(u"comparedTotals"_s, tr("Figures"), m_totals, theme);
    for (int each = 0; each < ComparedTotalsModel::ColumnCount; ++each)
        totals->setColumnFitting(each);
    m_settings->setObjectName(u"comparedSettings"_s);
    m_settings->setAccessibleName(tr("Settings"));
    m_tabs->addTab(m_settings, tr("Settings"));
    m_tabs->setObjectName(u"compareTabs"_s);
    column->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    begin(std::move(shown), others);
}

RowTable *CompareDialog::table(const QString &name, const QString &title, QAbstractItemModel &model,
                               const ThemeSwitch &theme)
{
    auto *table = new RowTable(name, title, theme);
    table->setModel(&model);
    m_tabs->addTab(table, title);
    return table;
}

void CompareDialog::begin(Shown shown, const QStringList &others)
{
    m_sentence->setText(tr("Reading…"));
    m_tabs->setEnabled(false);
    using Made = Result<std::shared_ptr<const Comparison>>;
    m_worker.start(
        [this, shown = std::move(shown), others](const Task &task) -> Made {
            const double parts = double(others.size()) + 1;
            int part = 0;
            const auto progress = [&](double share) {
                task.tell([this, percent = int((part + share) / parts * 100)] { m_progress->setValue(percent); });
                return !task.isCancelled();
            };
            std::vector<ComparedRun> a;
            std::vector<ComparedRun> b;
            auto run = comparedRun(shown.events, shown.info, progress);
            if (!run)
                return std::shared_ptr<const Comparison>();
            a.push_back(std::move(*run));
            for (const QString &path : others) {
                ++part;
                auto reader = LogReader::open(path);
                if (!reader)
                    return tl::unexpected(reader.error());
                const Result<RecordingInfo> info = reader->read([&task](double) { return !task.isCancelled(); });
                if (!info)
                    return tl::unexpected(info.error());
                run = comparedRun(reader->events(), *info, progress);
                if (!run)
                    return std::shared_ptr<const Comparison>();
                b.push_back(std::move(*run));
            }
            return std::make_shared<const Comparison>(Comparison::of(std::move(a), std::move(b)));
        },
        [this](const Made &made) { take(made); });
}

QString CompareDialog::runsText(const Comparison &comparison) const
{
    const auto names = [](const std::vector<ComparedRun> &runs) {
        QStringList all;
        for (const ComparedRun &run : runs) {
            QString name = run.name.isEmpty() ? tr("the live session") : run.name;
            if (!run.timed)
                name += tr(" (no times)");
            if (run.unread > 0)
                name += tr(" (%1 pieces could not be read)").arg(run.unread);
            all << name;
        }
        return all.join(u", "_s);
    };
    return tr("A: %1. B: %2.").arg(names(comparison.a), names(comparison.b));
}

void CompareDialog::take(const Result<std::shared_ptr<const Comparison>> &made)
{
    m_progress->hide();
    if (!made || !*made) {
        m_sentence->setText(made ? tr("Stopped.") : shownPath(made.error().text));
        return;
    }
    const Comparison &comparison = **made;
    m_tabs->setEnabled(true);
    m_sentence->setText(comparison.sentence());
    m_facts->setText(runsText(comparison) + u'\n' + comparison.alignmentText() + u". "_s
                     + tr("n counts runs of A / of B; a difference inside the spread of repeats is not claimed. In the "
                          "texts, struck is only in A, underlined only in B."));
    m_turns.setComparison(*made);
    m_totals.setComparison(*made);
    m_tabs->setTabText(0, tr("Turns %1").arg(comparison.turns.size()));
    m_tabs->setTabText(1, tr("Figures"));
    const size_t differ =
        comparison.settings.size() + comparison.tools.size() + (comparison.instructionsDiffer ? 1 : 0);
    m_tabs->setTabText(2, tr("Settings %1").arg(differ));
    m_tabs->setCurrentIndex(0);
    showSettings(comparison);
}

void CompareDialog::showSettings(const Comparison &comparison)
{
    QString html = u"<p>%1</p>"_s.arg(tr("Settings in force at the end: %1 of %2 differ.")
                                          .arg(comparison.settings.size())
                                          .arg(comparison.settingsCompared)
                                          .toHtmlEscaped());
    if (!comparison.settings.empty())
        html +=
            u"<table cellpadding=\"4\"><tr><th>%1</th><th>A</th><th>B</th></tr>"_s.arg(tr("Setting").toHtmlEscaped());
    for (const SettingDifference &setting : comparison.settings)
        html += u"<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>"_s.arg(
            setting.path.toHtmlEscaped(), settingText(setting.a).toHtmlEscaped(),
            settingText(setting.b).toHtmlEscaped());
    if (!comparison.settings.empty())
        html += u"</table>"_s;
    html += u"<p><b>%1</b><br>%2</p>"_s.arg(tr("Instructions").toHtmlEscaped(),
                                            comparison.instructionsDiffer ? diffMarkup(comparison.instructions)
                                                                          : tr("The same.").toHtmlEscaped());
    QStringList tools;
    for (const ToolDifference &tool : comparison.tools)
        tools << (tool.in == ToolDifference::In::OnlyA   ? tr("%1: only in A")
                  : tool.in == ToolDifference::In::OnlyB ? tr("%1: only in B")
                                                         : tr("%1: described otherwise"))
                     .arg(tool.name)
                     .toHtmlEscaped();
    html += u"<p><b>%1</b><br>%2</p>"_s.arg(tr("Tools").toHtmlEscaped(),
                                            tools.isEmpty() ? tr("The same.").toHtmlEscaped() : tools.join(u"<br>"_s));
    m_settings->setHtml(html);
}

} // namespace turnscope
