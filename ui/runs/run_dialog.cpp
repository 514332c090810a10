// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_dialog.h"

#include "models/files/file_path.h"
#include "models/session/session.h"
#include "models/session/settings_in_force.h"
#include "ui/keys/key_desk.h"
#include "ui/runs/run_changes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRepeats = 100;
constexpr int kSteps = 1000; // of a session, on the progress bar
constexpr int kMostNotes = 1000;

template<typename Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

RunDialog::RunDialog(RunControl &control, KeyDesk &keys, const QList<Profile> &profiles,
                     std::shared_ptr<const Session> parent, QWidget *over)
    : QDialog(over)
    , m_control(control)
    , m_keys(keys)
    , m_profiles(profiles)
    , m_parent(std::move(parent))
    , m_choices(new QWidget)
    , m_profile(named(new QComboBox, u"runProfile"_s, tr("Profile")))
    , m_model(named(new QLineEdit, u"runModel"_s, tr("Model")))
    , m_changes(new RunChanges(settingsInForce(m_parent->conversation(), m_parent->events()).values))
    , m_noise(named(new QLineEdit, u"runNoise"_s, tr("Noise")))
    , m_snr(named(new QDoubleSpinBox, u"runSnr"_s, tr("How many dB the noise is below the speech")))
    , m_repeats(named(new QSpinBox, u"runRepeats"_s, tr("Repeats")))
    , m_progress(named(new QProgressBar, u"runProgress"_s, tr("How far the run is")))
    , m_state(new QLabel)
    , m_notes(named(new QPlainTextEdit, u"runNotes"_s, tr("What was left out or refused")))
    , m_run(named(new QPushButton(tr("&Run")), u"runButton"_s, tr("Run")))
    , m_stop(named(new QPushButton(tr("&Stop")), u"runStop"_s, tr("Stop the run")))
{
    setWindowTitle(tr("Run %1 again").arg(shownPath(QFileInfo(m_parent->info().path).fileName())));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout(m_choices);
    m_form = form;
    form->setContentsMargins(0, 0, 0, 0);
    addChoices(form);
    addNoise(form);
    column->addWidget(m_choices, 1);
    m_state->setObjectName(u"runState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    m_notes->setReadOnly(true);
    m_notes->setMaximumBlockCount(kMostNotes);
    column->addWidget(m_notes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_run, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    m_run->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &RunDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &RunDialog::run);
    connect(m_stop, &QPushButton::clicked, &m_control, &RunControl::stop);
    connect(&m_control, &RunControl::progressed, this, [this](int repeat, double share) {
        if (!m_ours)
            return;
        m_progress->setValue(int(double(kSteps) * (repeat - 1 + share)));
        m_state->setText(m_repeats->value() > 1 ? tr("Run %1 of %2").arg(repeat).arg(m_repeats->value())
                                                : tr("Running"));
    });
    connect(&m_control, &RunControl::noted, this, [this](const QString &text) {
        if (!m_ours)
            return;
        m_notes->show();
        m_notes->appendPlainText(text);
    });
    connect(&m_control, &RunControl::finished, this, &RunDialog::end);
    m_notes->hide();
    showRunning();
    resize(560, 480);
}

RunDialog::~RunDialog() = default;

void RunDialog::addChoices(QFormLayout *form)
{
    auto *what =
        new QLabel(tr("What the client sent is sent again: audio at its own pace, texts, images and the outputs of "
                      "tools. Nothing is heard, and the result is a recording of its own."));
    what->setWordWrap(true);
    what->setProperty("tone", u"dim"_s);
    form->addRow(what);
    for (const Profile &profile : m_profiles) {
        m_profile->addItem(profile.name);
        if (profile.name == m_parent->info().profileName)
            m_profile->setCurrentIndex(m_profile->count() - 1);
    }
    form->addRow(tr("&Profile"), m_profile);
    const auto showModel = [this] { m_model->setPlaceholderText(m_profiles.value(m_profile->currentIndex()).model); };
    connect(m_profile, &QComboBox::currentIndexChanged, this, showModel);
    showModel();
    form->addRow(tr("&Model"), m_model);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_changes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(120);
    form->addRow(tr("Changes"), scroll);
}

void RunDialog::addNoise(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    m_noise->setPlaceholderText(tr("None"));
    auto *choose = named(new QPushButton(tr("C&hoose…")), u"runChooseNoise"_s, tr("Choose a sound file as noise"));
    connect(choose, &QPushButton::clicked, this, &RunDialog::noiseWanted);
    m_snr->setRange(-20, 60);
    m_snr->setValue(20);
    m_snr->setDecimals(0);
    m_snr->setSuffix(tr(" dB"));
    m_snr->setToolTip(tr("How far the noise is below the speech"));
    row->addWidget(m_noise, 1);
    row->addWidget(choose);
    row->addWidget(m_snr);
    auto *label = new QLabel(tr("&Noise"));
    label->setBuddy(m_noise);
    form->addRow(label, row);
    m_repeats->setRange(1, kMostRepeats);
    m_repeats->setToolTip(tr("No difference is claimed inside what repeats differ by"));
    form->addRow(tr("R&epeats"), m_repeats);
}

void RunDialog::setPrompt(const QString &name, const SettingChanges &changes, const QString &model)
{
    m_prompt = changes;
    QStringList what;
    for (const SettingChange &change : changes.all())
        what << (change.field == SettingField::Instructions ? tr("the instructions") : SettingChanges::text(change));
    if (changes.tools())
        what << tr("%n tool(s)", nullptr, int(changes.tools()->size()));
    auto *text = new QLabel(tr("%1: %2").arg(name, what.join(u", "_s)));
    text->setObjectName(u"runPrompt"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *gone = named(new QPushButton(tr("Remove")), u"runPromptRemove"_s, tr("Run without the prompt"));
    auto *row = new QWidget;
    auto *both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(text, 1);
    both->addWidget(gone, 0, Qt::AlignTop);
    m_form->insertRow(1, tr("Prompt"), row);
    connect(gone, &QPushButton::clicked, this, [this, row = QPointer(row), gone, model, before = m_model->text()] {
        m_prompt = {};
        if (!model.isEmpty() && m_model->text() == model) // else it was written by hand since
            m_model->setText(before);
        gone->setEnabled(false);
        const auto remove = [this, row] {
            if (row)
                m_form->removeRow(row.data());
        };
        QMetaObject::invokeMethod(this, remove, Qt::QueuedConnection); // with the button whose signal this is
    });
    if (!model.isEmpty())
        m_model->setText(model);
}

void RunDialog::setNoise(const QString &path)
{
    if (!path.isEmpty())
        m_noise->setText(path);
}

void RunDialog::run()
{
    if (m_control.isRunning())
        return showRunning();
    const Profile profile = m_profiles.value(m_profile->currentIndex());
    for (const SettingChange &change : m_changes->changes().all()) {
        if (const Result<void> fine = SettingChanges::check(change); !fine)
            return m_state->setText(fine.error().text);
    }
    m_keys.find(profile, *this, [this](const Profile &complete, const QByteArray &key) { start(complete, key); });
}

void RunDialog::start(const Profile &profile, const QByteArray &key)
{
    RunRequest request;
    request.events = m_parent->sharedEvents();
    request.info = m_parent->info();
    request.profile = profile;
    request.key = key;
    request.changes = m_prompt.with(m_changes->changes());
    request.model = m_model->text().trimmed();
    request.noise = m_noise->text().trimmed();
    request.snr = m_snr->value();
    request.repeats = m_repeats->value();
    m_notes->clear();
    m_notes->hide();
    m_progress->setRange(0, kSteps * request.repeats);
    m_progress->setValue(0);
    m_state->setText(tr("Connecting"));
    m_ours = true;
    m_control.start(request);
    showRunning();
}

/// Of a run that another dialog began, and that is still ending, only that there is one.
void RunDialog::showRunning()
{
    const bool running = m_control.isRunning();
    const bool ours = running && m_ours;
    m_choices->setEnabled(!ours);
    m_run->setEnabled(!running);
    m_stop->setEnabled(ours);
    m_progress->setVisible(ours);
    if (running && !ours)
        m_state->setText(tr("Another run is still ending; once it has, this one can begin."));
}

void RunDialog::end(const RunResult &result)
{
    const bool ours = std::exchange(m_ours, false);
    showRunning();
    if (!ours)
        return m_state->clear();
    m_state->setText(result.error.text.isEmpty() ? result.summary.trimmed()
                                                 : (result.error.text + u'\n' + result.summary).trimmed());
}

void RunDialog::reject()
{
    if (m_ours)
        m_control.stop();
    QDialog::reject();
}

} // namespace turnscope
