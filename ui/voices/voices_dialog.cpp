// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voices/voices_dialog.h"

#include "models/control/clip_control.h"
#include "models/files/whole_file.h"
#include "models/protocol/session_schema.h"
#include "models/text/plain_tip.h"
#include "models/text/qt_text.h"
#include "models/voices/voice_cost.h"
#include "ui/keys/key_desk.h"
#include "ui/theme/busy_bar.h"
#include "ui/theme/row_table.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"
#include "ui/voices/clip_delegate.h"
#include "ui/voices/clip_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestClip = 64 << 20; // bytes
constexpr int kVoiceColumns = 5;
constexpr int kClipRow = 34; // px

template<typename Widget>
Widget *spoken(Widget *widget, const QString &name, const QString &words)
{
    widget->setObjectName(name);
    widget->setAccessibleName(words);
    return widget;
}

/// The service's voices, in the order in which it offers them.
QStringList knownVoices()
{
    const SettingSpec &spec = settingSpec(SettingField::Voice);
    QStringList voices;
    for (const std::string_view choice : spec.choices)
        voices += latinText(choice);
    for (int i = 0; i < spec.offeredFirst; ++i)
        voices.move(voices.size() - 1, 0);
    return voices;
}

Result<Wave> waveOf(const QString &path)
{
    return readFile(path, kLargestClip).and_then([](const QByteArray &file) { return readSound(file); });
}

DrawnClip drawn(const VoiceShelf &shelf, const VoiceClip &clip)
{
    DrawnClip drawn{clip, {}};
    if (!clip.isThere())
        return drawn;
    if (const auto wave = waveOf(shelf.path(clip.file)))
        drawn.peaks = DrawnClip::peaksOf(wave->samples);
    return drawn;
}

QStringList partsOf(const QString &line)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return line.split(between, Qt::SkipEmptyParts);
}

} // namespace

VoicesDialog::VoicesDialog(VoiceControl &voices, ClipControl &clips, KeyDesk &keys, const QList<Profile> &profiles,
                           const ThemeSwitch &theme, const QString &folder, QWidget *over)
    : QDialog(over)
    , m_keys(keys)
    , m_voices(voices)
    , m_clips(clips)
    , m_profiles(profiles)
    , m_shelf(folder)
    , m_reader(WorkPool::Asked)
    , m_player(WorkPool::Asked)
    , m_form(new QWidget)
    , m_profile(spoken(new QComboBox, u"voicesProfile"_s, tr("Profile")))
    , m_text(spoken(new QLineEdit(tr("Hello! I can look up your order for you. What is its number?")), u"voicesText"_s,
                    tr("The sentence")))
    , m_own(spoken(new QLineEdit, u"voicesOwn"_s, tr("Ids of your own voices")))
    , m_speeds(spoken(new QLineEdit(u"1"_s), u"voicesSpeeds"_s, tr("Speeds")))
    , m_count(new QLabel)
    , m_progress(spoken(new QProgressBar, u"voicesProgress"_s, tr("How many have spoken")))
    , m_state(new QLabel)
    , m_table(new ClipTable(this))
    , m_view(new RowTable(u"voicesClips"_s, tr("Clips"), theme))
    , m_whyNot(new WrappedLabel)
    , m_speak(spoken(new QPushButton(tr("S&peak")), u"voicesSpeak"_s, tr("Have it spoken")))
    , m_stop(spoken(new QPushButton(tr("S&top")), u"voicesStop"_s, tr("Stop the voices")))
    , m_play(spoken(new QPushButton(tr("&Listen")), u"voicesPlay"_s, tr("Listen to the clip")))
    , m_blind(
          spoken(new QCheckBox(tr("&Blind")), u"voicesBlind"_s, tr("Without names, in an order that tells nothing")))
    , m_choose(spoken(new QPushButton(tr("Th&is one")), u"voicesChoose"_s, tr("Choose it, and tell whose voice it is")))
    , m_open(spoken(new QPushButton(tr("&Open its session")), u"voicesOpen"_s, tr("Open the clip's session")))
{
    setWindowTitle(tr("Voices"));
    auto *column = new QVBoxLayout(this);
    addForm(column);
    addClips(column, theme);
    connect(&m_voices, &VoiceControl::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        if (m_ours)
            m_state->setText(tr("%1 of %2 have spoken").arg(done).arg(all));
    });
    connect(&m_voices, &VoiceControl::heard, this, &VoicesDialog::add);
    connect(&m_voices, &VoiceControl::finished, this, &VoicesDialog::end);
    connect(&m_clips, &ClipControl::changed, this, &VoicesDialog::showState);
    connect(&m_clips, &ClipControl::failed, this, [this](const Error &error) { m_state->setText(error.text); });
    load();
    showState();
    resize(1000, 620);
}

VoicesDialog::~VoicesDialog() = default;

void VoicesDialog::addForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    fillForm(form);
    column->addWidget(m_form);
    m_state->setObjectName(u"voicesState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_whyNot->setObjectName(u"voicesWhyNot"_s);
    setTone(*m_whyNot, u"dim"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_speak);
    row->addWidget(m_whyNot, 1);
    row->addWidget(m_stop);
    row->addWidget(m_progress);
    row->addWidget(m_state, 1);
    column->addLayout(row);
    m_speak->setDefault(true);
    connect(m_speak, &QPushButton::clicked, this, &VoicesDialog::speak);
    connect(m_stop, &QPushButton::clicked, &m_voices, &VoiceControl::stop);
}

void VoicesDialog::fillForm(QFormLayout *form)
{
    for (const Profile &profile : m_profiles)
        m_profile->addItem(profile.name);
    form->addRow(tr("P&rofile"), m_profile);
    m_text->setMaxLength(int(VoiceRequest::kLongestText));
    form->addRow(tr("S&entence"), m_text);
    auto *names = new QGridLayout;
    const QStringList known = knownVoices();
    for (const QString &name : known) {
        auto *box = spoken(new QCheckBox(name), u"voice_"_s + name, name);
        box->setChecked(m_names.size() < 2);
        names->addWidget(box, int(m_names.size()) / kVoiceColumns, int(m_names.size()) % kVoiceColumns);
        connect(box, &QCheckBox::toggled, this, &VoicesDialog::showState);
        m_names += box;
    }
    form->addRow(tr("Voices"), names);
    m_own->setPlaceholderText(tr("voice_…, with commas between them"));
    form->addRow(tr("&Your own, by id"), m_own);
    m_speeds->setToolTip(tr("0.25 to 1.5, with spaces between them"));
    form->addRow(tr("Spee&ds"), m_speeds);
    m_count->setObjectName(u"voicesCount"_s);
    m_count->setProperty("tone", u"dim"_s);
    m_count->setWordWrap(true);
    form->addRow(m_count);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &VoicesDialog::showState);
    for (QLineEdit *line : {m_text, m_own, m_speeds})
        connect(line, &QLineEdit::textChanged, this, &VoicesDialog::showState);
}

void VoicesDialog::addClips(QVBoxLayout *column, const ThemeSwitch &theme)
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new ClipDelegate(theme, m_view));
    m_view->verticalHeader()->setDefaultSectionSize(kClipRow);
    m_view->setColumnFor(ClipTable::Name, u"shimmer wide"_s);
    m_view->setColumnFor(ClipTable::Speed, u"1.25"_s);
    m_view->setColumnWidth(ClipTable::Sound, 220);
    m_view->setColumnFor(ClipTable::Length, u"12.3 s 00"_s);
    m_view->setColumnFor(ClipTable::Loudness, u"−24.3 dBFS"_s);
    m_view->setColumnFor(ClipTable::FirstSound, u"1,234 ms"_s);
    m_view->setColumnWidth(ClipTable::Said, 200);
    m_view->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *line = new QHBoxLayout;
    for (QWidget *each : std::initializer_list<QWidget *>{m_play, m_blind, m_choose, m_open})
        line->addWidget(each);
    line->addStretch();
    line->addWidget(buttons);
    column->addLayout(line);
    connect(buttons, &QDialogButtonBox::rejected, this, &VoicesDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VoicesDialog::showState);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { play(index.row()); });
    connect(m_play, &QPushButton::clicked, this, &VoicesDialog::playOrStop);
    connect(m_blind, &QCheckBox::toggled, this, &VoicesDialog::setBlind);
    connect(m_choose, &QPushButton::clicked, this, &VoicesDialog::choose);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            Q_EMIT sessionWanted(m_shelf.path(m_table->clip(row).recording));
    });
}

void VoicesDialog::load()
{
    m_reader.start(
        [shelf = m_shelf](const Task &task) -> Result<std::vector<DrawnClip>> {
            const auto clips = shelf.clips();
            if (!clips)
                return tl::unexpected(clips.error());
            std::vector<DrawnClip> all;
            for (size_t i = 0; i < clips->size() && !task.isCancelled(); ++i)
                all.push_back(drawn(shelf, (*clips)[i]));
            return all;
        },
        [this](Result<std::vector<DrawnClip>> clips) {
            if (clips)
                m_table->setClips(*std::move(clips));
            else
                m_state->setText(clips.error().text);
            showState();
        });
}

/// After those that are being read.
void VoicesDialog::add(const VoiceClip &clip)
{
    m_reader.start([shelf = m_shelf, clip](const Task &) { return drawn(shelf, clip); },
                   [this](DrawnClip drawn) {
                       m_table->add(std::move(drawn));
                       if (m_table->isBlind())
                           m_sounding = -1; // the order is another one
                       showState();
                   });
}

QStringList VoicesDialog::voices() const
{
    QStringList voices;
    for (const QCheckBox *name : m_names) {
        if (name->isChecked())
            voices += name->text();
    }
    return voices + partsOf(m_own->text());
}

std::optional<QList<double>> VoicesDialog::speeds() const
{
    QList<double> speeds;
    for (const QString &part : partsOf(m_speeds->text())) {
        bool isNumber = false;
        const SettingSpec &spec = settingSpec(SettingField::Speed);
        speeds += part.toDouble(&isNumber);
        if (!isNumber || !(speeds.back() >= spec.least && speeds.back() <= spec.most))
            return {};
    }
    return speeds.isEmpty() ? std::nullopt : std::optional(speeds);
}

void VoicesDialog::speak()
{
    if (m_voices.isRunning())
        return;
    const Profile profile = m_profiles.value(m_profile->currentIndex());
    m_keys.find(profile, *this, [this](const Profile &complete, const QByteArray &key) { start(complete, key); });
}

void VoicesDialog::start(const Profile &profile, const QByteArray &key)
{
    const auto speeds = this->speeds();
    if (!speeds)
        return;
    m_blind->setChecked(false);
    m_ours = true;
    showBusy(*m_progress);
    m_state->setText(tr("Connecting"));
    m_voices.start({profile, key, m_text->text(), voices(), *speeds, m_shelf.folder()});
    showState();
}

void VoicesDialog::end(const VoiceResult &result)
{
    if (std::exchange(m_ours, false)) {
        const auto failed = std::ranges::count_if(result.clips, [](const VoiceClip &clip) { return !clip.isThere(); });
        m_state->setText(!result.error.text.isEmpty() ? result.error.text
                         : failed > 0                 ? tr("%n did not speak", nullptr, int(failed))
                                                      : QString());
    }
    showState();
}

int VoicesDialog::chosenRow() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void VoicesDialog::playOrStop()
{
    if (m_clips.isPlaying() && m_sounding == chosenRow())
        return m_clips.stop();
    play(chosenRow());
}

void VoicesDialog::play(int row)
{
    if (row < 0 || row >= m_table->rowCount() || !m_table->clip(row).isThere())
        return;
    m_player.restart([path = m_shelf.path(m_table->clip(row).file)](const Task &) { return waveOf(path); },
                     [this, row](Result<Wave> wave) {
                         if (!wave)
                             return m_state->setText(wave.error().text);
                         m_sounding = row;
                         m_clips.play(*wave);
                     });
}

void VoicesDialog::setBlind(bool blind)
{
    m_player.cancel();
    m_clips.stop();
    m_sounding = -1;
    m_table->setBlind(blind ? std::optional(QRandomGenerator::global()->generate64()) : std::nullopt);
    for (const int column : {ClipTable::Speed, ClipTable::Length, ClipTable::Loudness, ClipTable::FirstSound,
                             ClipTable::Said, ClipTable::By})
        m_view->setColumnHidden(column, blind);
    m_state->clear();
    showState();
}

/// What was chosen without its name is told, and the names are seen again.
void VoicesDialog::choose()
{
    const int row = chosenRow();
    if (row < 0 || !m_table->isBlind())
        return;
    const VoiceClip clip = m_table->clip(row);
    m_blind->setChecked(false);
    m_state->setText(tr("You chose %1 at speed %2.").arg(clip.voice, QLocale().toString(clip.speed)));
}

/// A sentence; empty where it can be spoken, and while what was asked for here is, which is shown anyway.
QString VoicesDialog::whyNotSpeak() const
{
    if (m_voices.isRunning())
        return m_ours ? QString() : tr("Other voices are still speaking.");
    if (m_text->text().trimmed().isEmpty())
        return tr("There is no sentence to say.");
    if (voices().isEmpty())
        return tr("No voice is chosen.");
    const auto speeds = this->speeds();
    if (!speeds)
        return tr("Speeds are numbers from 0.25 to 1.5.");
    const qsizetype count = voices().size() * speeds->size();
    return count > VoiceRequest::kMostClips
               ? tr("%1 sessions are too many at once; %2 is the limit.").arg(count).arg(VoiceRequest::kMostClips)
               : QString();
}

void VoicesDialog::showState()
{
    const auto speeds = this->speeds();
    const qsizetype count = voices().size() * (speeds ? speeds->size() : 0);
    const Profile profile = m_profiles.value(m_profile->currentIndex());
    const bool standIn = profile.kind == Profile::Kind::Rehearsal || profile.url.scheme().startsWith("http"_L1);
    QStringList told;
    if (count > 0 && count <= VoiceRequest::kMostClips)
        told << tr("%n session(s), one after the other.", nullptr, int(count));
    if (standIn)
        told << tr("The rehearsal endpoint has no such voices: Flite stands in for them.");
    m_count->setToolTip({});
    if (!standIn && !told.isEmpty() && !m_text->text().trimmed().isEmpty()) {
        told << VoiceCost::of(m_text->text(), voices().size(), *speeds, m_prices ? &*m_prices : nullptr, profile.model,
                              profile.url)
                    .sentence();
        m_count->setToolTip(plainTip(VoiceCost::rule()));
    }
    m_count->setText(told.join(u' '));
    const bool running = m_voices.isRunning();
    const QString why = whyNotSpeak();
    m_form->setEnabled(!running);
    m_speak->setEnabled(!running && why.isEmpty());
    m_speak->setAccessibleDescription(why);
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    m_stop->setEnabled(running && m_ours);
    m_progress->setVisible(running && m_ours);
    m_table->setPlaying(m_clips.isPlaying() ? m_sounding : -1);
    const int row = chosenRow();
    const bool heard = row >= 0 && m_table->clip(row).isThere();
    m_play->setEnabled(heard);
    m_play->setText(m_clips.isPlaying() && m_sounding == row ? tr("&Silence") : tr("&Listen"));
    m_blind->setEnabled(!running && m_table->rowCount() > 0);
    m_choose->setEnabled(m_table->isBlind() && heard);
    m_open->setEnabled(row >= 0 && !m_table->isBlind() && !m_table->clip(row).recording.isEmpty());
}

void VoicesDialog::reject()
{
    if (m_ours)
        m_voices.stop();
    m_clips.stop();
    QDialog::reject();
}

} // namespace turnscope
