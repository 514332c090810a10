// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_window.h"

#include "models/files/file_path.h"
#include "models/recording/file_state.h"
#include "models/text/qt_text.h"
#include "ui/fleet/fleet_pane.h"
#include "ui/fleet/fleet_source_row.h"
#include "ui/fleet/fleet_tools.h"
#include "ui/theme/busy_bar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QProgressBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuestionsWidth = 260; // px
constexpr int kSlow = 400;           // ms, after which it is said that an answer is waited for

std::optional<qint64> wholeOf(const DigestCell &cell)
{
    const auto *whole = std::get_if<qint64>(&cell);
    return whole ? std::optional(*whole) : std::nullopt;
}

} // namespace

FleetWindow::FleetWindow(FleetControl &control, Preferences &preferences, const ThemeSwitch &themes,
                         const QString &recordings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_control(control)
    , m_sourceRow(new FleetSourceRow(preferences, recordings))
    , m_problem(new WrappedLabel)
    , m_questions(new QListWidget)
    , m_meaning(new WrappedLabel)
    , m_tools(new FleetTools(preferences))
    , m_answer(new FleetPane(u"fleetAnswer"_s, tr("Answer"), themes))
    , m_behind(new FleetPane(u"fleetBehind"_s, tr("What the row was made of"), themes))
    , m_progress(new QProgressBar)
    , m_state(new ElidedLabel)
    , m_unread(new QToolButton)
{
    setObjectName(u"fleetWindow"_s);
    setWindowTitle(tr("Fleet"));
    m_problem->setObjectName(u"fleetProblem"_s);
    setTone(*m_problem, u"error"_s);
    m_problem->hide();
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeQuestions());
    parts->addWidget(makeAnswers());
    parts->setStretchFactor(1, 1);
    parts->setSizes({kQuestionsWidth, 900});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sourceRow);
    column->addWidget(m_problem);
    column->addWidget(parts, 1);
    column->addWidget(makeFoot());
    join();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    forget();
    resize(1180, 740);
}

FleetWindow::~FleetWindow()
{
    m_control.leave();
}

QWidget *FleetWindow::makeQuestions()
{
    m_questions->setObjectName(u"fleetQuestions"_s);
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setWordWrap(true);
    m_questions->setSpacing(3);
    m_questions->setMinimumWidth(180);
    for (const FleetQuery &each : FleetQuery::all())
        m_questions->addItem(FleetQuery::shownTitle(each));
    m_questions->setCurrentRow(0);
    return m_questions;
}

QWidget *FleetWindow::makeAnswers()
{
    auto *answers = new QWidget;
    auto *column = new QVBoxLayout(answers);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(4);
    m_meaning->setObjectName(u"fleetMeaning"_s);
    m_answer->addToHeader(m_tools);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_answer);
    halves->addWidget(m_behind);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    column->addWidget(m_meaning);
    column->addWidget(halves, 1);
    return answers;
}

QWidget *FleetWindow::makeFoot()
{
    auto *foot = new QWidget;
    m_progress->setObjectName(u"fleetProgress"_s);
    m_progress->setAccessibleName(tr("How far the reading is"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_state->setObjectName(u"fleetState"_s);
    m_state->setAccessibleName(tr("How it goes"));
    setTone(*m_state, u"dim"_s);
    m_unread->setObjectName(u"fleetUnread"_s);
    m_unread->setProperty("chip", true);
    m_unread->setFocusPolicy(Qt::TabFocus);
    m_unread->setToolTip(tr("Which they are, and why"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    row->addWidget(m_unread);
    return foot;
}

void FleetWindow::join()
{
    connect(m_sourceRow, &FleetSourceRow::wanted, this, &FleetWindow::open);
    connect(m_sourceRow, &FleetSourceRow::stopWanted, this, &FleetWindow::stop);
    connect(&m_slow, &QTimer::timeout, this, &FleetWindow::showState);
    connect(m_tools, &FleetTools::changed, this, &FleetWindow::askQuestion);
    connect(m_sourceRow, &FleetSourceRow::objected, this, &FleetWindow::tell);
    connect(m_sourceRow, &FleetSourceRow::changed, this, [this] {
        m_control.leave();
        forget();
    });
    connect(&m_control, &FleetControl::progressed, this, [this](qsizetype done, qsizetype files, const QString &path) {
        m_progress->setRange(0, int(files));
        m_progress->setValue(int(done));
        m_state->setText(
            tr("Reading %1 of %2: %3").arg(done + 1).arg(files).arg(shownPath(QFileInfo(path).fileName())));
    });
    connect(&m_control, &FleetControl::opened, this, &FleetWindow::take);
    connect(&m_control, &FleetControl::answered, this, &FleetWindow::takeAnswer);
    connect(m_questions, &QListWidget::currentRowChanged, this, &FleetWindow::askQuestion);
    connect(m_answer, &FleetPane::rowChosen, this, &FleetWindow::askBehind);
    connect(m_answer, &FleetPane::rowOpened, this, [this] { m_behind->table().setFocus(); });
    connect(m_behind, &FleetPane::rowOpened, this, &FleetWindow::openBehind);
    for (FleetPane *pane : {m_answer, m_behind})
        connect(pane, &FleetPane::failed, this, &FleetWindow::tell);
    connect(m_unread, &QToolButton::clicked, this, [this] {
        m_questions->setCurrentRow(m_questions->count() - 1);
        m_answer->table().setFocus();
    });
}

/// A folder is read by itself the first time it is seen; whoever is asked over a network waits for the word. Who has recorded
/// nothing yet has no folder, and has done nothing wrong.
void FleetWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const FleetSource source = m_sourceRow->source();
    if (std::exchange(m_seen, true) || source.kind != FleetSource::Kind::Folder || !QFileInfo(source.place).isDir())
        return;
    open();
}

void FleetWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FleetWindow::forget()
{
    m_isOpen = false;
    m_asked = m_askedBehind = m_askedTools = 0;
    m_reading = {};
    m_tools->setTools({});
    m_answer->setAnswer({});
    m_behind->setAnswer({});
    m_behind->setTitle({});
    m_meaning->setText(FleetQuery::shownMeaning(query()));
    m_tools->setVisible(query().asksForTools);
    tell({});
    showState();
}

void FleetWindow::open()
{
    forget();
    m_source = m_sourceRow->source();
    showBusy(*m_progress);
    m_control.open(m_source);
    showState();
}

void FleetWindow::take(const Result<FleetReading> &reading)
{
    m_isOpen = reading.has_value();
    m_reading = reading.value_or(FleetReading());
    if (!reading)
        tell(reading.error().text);
    showState();
    if (!m_isOpen)
        return;
    m_askedTools = m_control.ask(FleetQuery::toolNames(m_source.dialect()));
    askQuestion();
}

const FleetQuery &FleetWindow::query() const
{
    return FleetQuery::all()[size_t(std::max(m_questions->currentRow(), 0))];
}

void FleetWindow::askQuestion()
{
    tell({});
    m_meaning->setText(FleetQuery::shownMeaning(query()));
    m_tools->setVisible(query().asksForTools);
    giveUp();
    m_answer->setAnswer({});
    m_behind->setAnswer({});
    m_behind->setTitle({});
    if (m_isOpen)
        m_slow.start();
    m_asked = m_isOpen ? m_control.ask(query().sql(m_source.dialect(), m_tools->chosen())) : 0;
    showAnswerHint();
}

/// What is asked, and not answered yet.
void FleetWindow::giveUp()
{
    m_control.giveUp(std::exchange(m_asked, 0));
    m_control.giveUp(std::exchange(m_askedBehind, 0));
    m_slow.stop();
}

/// What is read, or else asked.
void FleetWindow::stop()
{
    if (m_control.isOpening())
        return m_control.stop();
    const bool wasAsked = m_asked != 0;
    giveUp();
    showState();
    if (wasAsked)
        m_answer->setHint(tr("Stopped. Choose another question, or read again."));
    else
        m_behind->setHint(tr("Stopped. Choose the row again."));
}

void FleetWindow::askBehind(int row)
{
    m_control.giveUp(std::exchange(m_askedBehind, 0));
    m_behind->setAnswer({});
    m_behind->setHint(tr("Looking…"));
    m_slow.start();
    m_askedBehind = m_control.ask(query().behind(m_source.dialect(), m_answer->model().answer(),
                                                 m_answer->model().answerRow(row), m_tools->chosen()));
}

void FleetWindow::takeAnswer(quint64 question, const Result<FleetAnswer> &answer)
{
    if (question == 0 || (question != m_asked && question != m_askedBehind && question != m_askedTools))
        return;
    if (!answer)
        tell(answer.error().text);
    const FleetAnswer told = answer.value_or(FleetAnswer());
    if (question == m_askedTools) {
        m_askedTools = 0;
        return m_tools->setTools(told);
    }
    if (question == m_asked) {
        m_asked = 0;
        showState();
        m_answer->setAnswer(told);
        m_answer->setFileName(latinText(query().id));
        showAnswerHint();
        if (!told.rows.empty())
            m_answer->table().selectRow(0);
        return;
    }
    m_askedBehind = 0;
    m_slow.stop();
    showState();
    FleetAnswer shown = told;
    const bool isCut = shown.rows.size() > size_t(FleetQuery::kMostBehind);
    if (isCut)
        shown.rows.resize(size_t(FleetQuery::kMostBehind));
    QStringList hidden;
    for (const std::string_view key : query().keys) {
        if (key != "path")
            hidden << latinText(key);
    }
    const qsizetype rows = qsizetype(shown.rows.size());
    m_behind->setAnswer(std::move(shown), hidden);
    m_behind->setFileName(latinText(query().id) + u"-rows"_s);
    m_behind->setTitle(
        isCut
            ? tr("What the row was made of: the first %1. Enter or a double click opens the recording there.").arg(rows)
            : tr("What the row was made of: %1. Enter or a double click opens the recording there.").arg(rows));
    m_behind->setHint(answer ? tr("Nothing is known of what the row was made of.") : QString());
}

void FleetWindow::openBehind(int row)
{
    const FleetTableModel &model = m_behind->model();
    const DigestCell cell = model.cell(row, u"path"_s);
    const auto *utf8 = std::get_if<QByteArray>(&cell);
    const QString path = utf8 ? QString::fromUtf8(*utf8) : QString();
    if (path.isEmpty() || !FileState::of(path))
        return tell(tr("%1 is not on this computer, or no longer there: it cannot be opened.").arg(path));
    tell({});
    Q_EMIT recordingWanted(path, {wholeOf(model.cell(row, u"turn"_s)), wholeOf(model.cell(row, u"event"_s)),
                                  wholeOf(model.cell(row, u"at_us"_s))});
}

QString FleetWindow::readingText() const
{
    if (m_source.kind != FleetSource::Kind::Folder)
        return tr("Ready: %1").arg(shownPath(m_source.place));
    const QString read = tr("%1 files: %2 read now, %3 as they were before")
                             .arg(m_reading.files)
                             .arg(m_reading.read)
                             .arg(m_reading.known);
    return m_reading.isStopped ? tr("Stopped: the answers are of a part of the folder. %1").arg(read) : read;
}

void FleetWindow::showState()
{
    const bool isOpening = m_control.isOpening();
    const bool isAsked = m_asked != 0 || m_askedBehind != 0;
    m_sourceRow->setBusy(isOpening || isAsked);
    m_progress->setVisible(isOpening || isAsked);
    if (!isOpening && isAsked)
        showBusy(*m_progress);
    if (isOpening)
        m_state->setText(m_source.kind == FleetSource::Kind::Server ? tr("Connecting…")
                                                                    : tr("Looking for recordings…"));
    else
        m_state->setText(isAsked ? tr("Asking…") : m_isOpen ? readingText() : QString());
    m_unread->setVisible(!m_reading.unread.empty());
    m_unread->setText(tr("%n file(s) could not be read", nullptr, int(m_reading.unread.size())));
    showAnswerHint();
}

void FleetWindow::showAnswerHint()
{
    if (m_control.isOpening())
        m_answer->setHint(tr("The recordings are being read. The answer comes when that is done, or stopped."));
    else if (!m_isOpen)
        m_answer->setHint(
            tr("Choose above whose recordings are asked: a folder, a digest that turnscope digest made, or "
               "a ClickHouse server."));
    else if (m_asked != 0)
        m_answer->setHint(tr("Asking…"));
    else if (!m_problem->text().isEmpty())
        m_answer->setHint({}); // it says why there is no answer
    else if (m_source.kind == FleetSource::Kind::Folder && m_reading.files == 0)
        m_answer->setHint(tr("There is no recording in this folder. Choose another one, or record a session."));
    else
        m_answer->setHint(tr("Nothing of this is in these recordings."));
}

void FleetWindow::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace turnscope
