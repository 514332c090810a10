// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "models/files/file_path.h"
#include "models/text/qt_text.h"
#include "models/text/time_text.h"
#include "ui/theme/tone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

QComboBox *comboBox(const QString &name, const QStringList &entries)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItems(entries);
    return box;
}

QString listed(const QStringList &sentences)
{
    return u"• "_s + sentences.join(u"\n• "_s);
}

} // namespace

ExportDialog::ExportDialog(ExportRun::Source source, std::optional<SessionRange> shown, AskPath ask, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_shown(shown)
    , m_ask(std::move(ask))
    , m_choices(new QFormLayout)
    , m_form(comboBox(u"exportForm"_s, {}))
    , m_range(comboBox(u"exportRange"_s, {tr("The whole session")}))
    , m_table(comboBox(u"exportTable"_s, {tr("Turns"), tr("Events"), tr("Findings"), tr("Cost")}))
    , m_side(comboBox(u"exportSide"_s, {tr("Both: you left, the model right"), tr("You"), tr("The model")}))
    , m_hearing(comboBox(u"exportHearing"_s,
                         {tr("As heard: answers end where they were cut"), tr("As sent: also what nobody heard")}))
    , m_audio(new QCheckBox(tr("With the &audio")))
    , m_text(new QCheckBox(tr("With what was &said")))
    , m_redact(new QCheckBox(tr("&Replace keys and tokens")))
    , m_leftOut(new QLabel)
    , m_outcome(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    setMinimumWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    makeChoices();
    column->addLayout(m_choices);
    m_leftOut->setObjectName(u"exportLeftOut"_s);
    m_outcome->setObjectName(u"exportOutcome"_s);
    for (QLabel *label : {m_leftOut, m_outcome}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setTone(*m_leftOut, u"dim"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("How far the export is"));
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(makeEnd());
    showChoices();
    setRunning(false);
}

void ExportDialog::makeChoices()
{
    for (const ExportForm &form : ExportForms::all())
        m_form->addItem(ExportForms::name(form));
    if (m_shown)
        m_range->addItem(tr("What the timeline shows: %1 to %2")
                             .arg(sessionTimeText(m_shown->begin), sessionTimeText(m_shown->end)));
    m_audio->setObjectName(u"exportAudio"_s);
    m_audio->setChecked(true);
    m_text->setObjectName(u"exportText"_s);
    m_text->setToolTip(tr("The words of both sides, instructions, and what tools were given and gave back."));
    m_redact->setObjectName(u"exportRedact"_s);
    m_redact->setChecked(true);
    m_redact->setToolTip(tr("API keys, tokens and passwords are replaced by “[redacted]”. What was said is not."));
    m_choices->addRow(tr("&Form:"), m_form);
    m_choices->addRow(tr("&Part:"), m_range);
    m_choices->addRow(tr("&Table:"), m_table);
    m_choices->addRow(tr("&Voice:"), m_side);
    m_choices->addRow(tr("&Model:"), m_hearing);
    m_choices->addRow(QString(), m_audio);
    m_choices->addRow(QString(), m_text);
    m_choices->addRow(QString(), m_redact);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoices);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ExportDialog::showLeftOut);
    connect(m_audio, &QCheckBox::toggled, this, &ExportDialog::showLeftOut);
    connect(m_text, &QCheckBox::toggled, this, &ExportDialog::showLeftOut);
    connect(m_redact, &QCheckBox::toggled, this, &ExportDialog::showLeftOut);
}

QWidget *ExportDialog::makeEnd()
{
    auto *buttons = new QDialogButtonBox;
    m_reveal = buttons->addButton(tr("Show in fo&lder"), QDialogButtonBox::ActionRole);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_write = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_reveal->setObjectName(u"exportReveal"_s);
    m_open->setObjectName(u"exportOpen"_s);
    m_close->setObjectName(u"exportClose"_s);
    m_write->setObjectName(u"exportWrite"_s);
    m_write->setDefault(true);
    m_reveal->hide();
    m_open->hide();
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_close, &QPushButton::clicked, this, [this] { m_worker.isRunning() ? stop() : reject(); });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_reveal, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    return buttons;
}

const ExportForm &ExportDialog::form() const
{
    return ExportForms::all()[size_t(std::max(m_form->currentIndex(), 0))];
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.raw = !m_redact->isChecked();
    options.audio = m_audio->isChecked();
    options.text = m_text->isChecked();
    options.table = ExportTable(std::array{ExportTable::Turns, ExportTable::Events, ExportTable::Findings,
                                           ExportTable::Cost}[size_t(m_table->currentIndex())]);
    options.side = ExportSide(m_side->currentIndex());
    options.hearing = ExportHearing(m_hearing->currentIndex());
    if (m_range->currentIndex() > 0)
        options.range = m_shown;
    return options;
}

/// Those of the form that is chosen.
void ExportDialog::showChoices()
{
    const ExportChoices &has = form().choices;
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = m_choices->labelForField(field))
            label->setVisible(on);
    };
    show(m_range, has.range);
    show(m_table, has.table);
    show(m_side, has.side);
    show(m_hearing, has.hearing);
    show(m_audio, has.audio);
    show(m_text, has.text);
    showLeftOut();
}

void ExportDialog::showLeftOut()
{
    QStringList sentences = ExportRun::expected(m_source.info, form(), options());
    if (form().choices.audio && !m_audio->isChecked())
        sentences << tr("The audio.");
    if (m_redact->isChecked())
        sentences << tr("Keys and tokens, where there are any.");
    m_leftOut->setText(sentences.isEmpty() ? tr("Nothing is left out.")
                                           : tr("What will be left out:") + u'\n' + listed(sentences));
    m_outcome->clear();
    m_outcome->hide();
    m_open->hide();
    m_reveal->hide();
}

QString ExportDialog::proposal() const
{
    QString name = QFileInfo(m_source.info.path).completeBaseName();
    if (name.isEmpty())
        name = u"session"_s;
    if (form().choices.table)
        name += u'-' + m_table->currentText().toLower();
    const bool isSame = QFileInfo(m_source.info.path).fileName() == name + latinText(form().suffix);
    return QDir::home().filePath(shownPath(name + (isSame ? u"-export"_s : QString()) + latinText(form().suffix)));
}

void ExportDialog::begin()
{
    const QString path = m_ask(this, tr("Export to"), proposal());
    if (path.isEmpty())
        return;
    setRunning(true);
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_worker.restart(
        [this, source = m_source, form = &form(), options = options(), path, stopped = m_stopped](const Task &task) {
            return ExportRun::toFile(source, *form, options, path, [&, shown = -1](double share) mutable {
                if (const int percent = int(share * 100); percent != shown) {
                    shown = percent;
                    task.tell([this, percent] { m_progress->setValue(percent); });
                }
                return !task.isCancelled() && !*stopped;
            });
        },
        [this, path](const Result<std::optional<ExportReport>> &done) { take(path, done); });
}

/// Whether a file was written is known once the work has ended.
void ExportDialog::stop()
{
    *m_stopped = true;
    m_close->setEnabled(false);
    m_close->setText(tr("Stopping…"));
}

void ExportDialog::take(const QString &path, const Result<std::optional<ExportReport>> &done)
{
    setRunning(false);
    m_outcome->show();
    if (!done) {
        m_outcome->setText(shownPath(done.error().text));
        setTone(*m_outcome, u"error"_s);
        return;
    }
    setTone(*m_outcome, {});
    if (!*done)
        return m_outcome->setText(tr("Stopped: no file was written."));
    m_path = path;
    QString text = tr("Written to %1.").arg(shownPath(path));
    if (!(*done)->notes.isEmpty())
        text += u'\n' + listed((*done)->notes);
    m_outcome->setText(text);
    const QStringList &leftOut = (*done)->leftOut;
    m_leftOut->setText(leftOut.isEmpty() ? tr("Nothing was left out.")
                                         : tr("What was left out:") + u'\n' + listed(leftOut));
    m_open->show();
    m_reveal->show();
}

void ExportDialog::setRunning(bool running)
{
    for (QWidget *choice :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_hearing), static_cast<QWidget *>(m_audio),
          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_redact), static_cast<QWidget *>(m_write)})
        choice->setEnabled(!running);
    m_close->setText(running ? tr("Stop") : tr("Close"));
    m_close->setEnabled(true);
    m_progress->setVisible(running);
    m_progress->setValue(0);
    if (running) {
        m_outcome->hide();
        m_open->hide();
        m_reveal->hide();
    }
}

void ExportDialog::done(int result)
{
    m_worker.cancel();
    QDialog::done(result);
}

} // namespace turnscope
