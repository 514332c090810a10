// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tune_workspace.h"

#include "models/control/mark_control.h"
#include "models/control/preferences.h"
#include "models/control/session_control.h"
#include "models/control/sound_control.h"
#include "models/control/talk_control.h"
#include "models/runs/what_if_changes.h"
#include "models/session/settings_in_force.h"
#include "ui/shell/tune_controls.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/tuning/noise_panel.h"
#include "ui/tuning/sweep_panel.h"
#include "ui/tuning/turn_taking_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPresetsKey("tuning/presets");

QVariantList presetOf(const WhatIf &setting)
{
    const TurnDetectorSettings &vad = setting.detector();
    const auto idle = setting.setting.idleTimeout;
    return {vad.threshold, qint64(vad.prefixPadding.count()), qint64(vad.silenceDuration.count()),
            qint64(setting.setting.minimumCutIn.count()), idle ? QVariant(qint64(idle->count())) : QVariant(0)};
}

/// As it was kept, over what B has otherwise; nothing where it is none.
std::optional<WhatIf> presetFrom(const QVariant &kept, WhatIf setting)
{
    const QVariantList numbers = kept.toList();
    if (numbers.size() != 5)
        return {};
    const auto lengthAt = [&](qsizetype at) {
        return milliseconds(std::clamp<qint64>(numbers[at].toLongLong(), 0, TurnDetector::kLongest.count()));
    };
    setting.setting.vad = {std::clamp(numbers[0].toDouble(), 0.0, 1.0), lengthAt(1), lengthAt(2)};
    setting.setting.minimumCutIn = lengthAt(3);
    setting.setting.idleTimeout = lengthAt(4).count() > 0 ? std::optional(lengthAt(4)) : std::nullopt;
    return setting;
}

} // namespace

TuneWorkspace::TuneWorkspace(SessionControl &control, const SessionTurns &turns, QUndoStack &undo,
                             TimelineWidget &timeline, const ThemeSwitch &themes, Preferences &preferences,
                             QWidget &window)
    : m_control(control)
    , m_timeline(timeline)
    , m_preferences(preferences)
    , m_window(window)
    , m_tuning(turns.listener())
    , m_sweep(m_tuning)
    , m_desk(m_tuning, undo)
    , m_undo(undo)
    , m_turnTaking(new TurnTakingPanel(m_desk, m_sweep, themes))
    , m_sweepPanel(new SweepPanel(m_sweep, m_desk, themes))
    , m_noise(new NoisePanel(m_desk))
    , m_swap(new QShortcut(QKeySequence(Qt::Key_B), &window))
{
    m_swap->setEnabled(false);
    connect(m_swap, &QShortcut::activated, this, [this] { m_desk.setWhatIfFirst(!m_desk.isWhatIfFirst()); });
    timeline.plot().installEventFilter(this);
    connect(&timeline.plot(), &TimelinePlot::thresholdDragged, this, &TuneWorkspace::dragThreshold);
    connect(&m_desk, &TuningDesk::firstChanged, this,
            [this] { m_timeline.plot().setWhatIfFirst(m_desk.isWhatIfFirst()); });
    connect(&timeline, &TimelineWidget::menuFilled, this, [this](QMenu *menu, SessionTime at) {
        if (m_shown)
            fillMenu(*menu, at);
    });
    connect(m_turnTaking, &TurnTakingPanel::copyWanted, this, &TuneWorkspace::copy);
    connect(m_turnTaking, &TurnTakingPanel::applyWanted, this, &TuneWorkspace::apply);
    connect(m_turnTaking, &TurnTakingPanel::presetWanted, this, &TuneWorkspace::offerPresets);
    connect(m_turnTaking, &TurnTakingPanel::runWanted, this,
            [this] { Q_EMIT runWanted(changesOf(m_tuning.whatIf())); });
    m_sweep.setKeptReader(control.marks().keptReader());
    m_sweepPanel->setAskOthers([this](bool folder) { return chooseOthers(folder); });
    m_desk.setBring([this](const std::shared_ptr<const Session> &session) {
        for (const auto open = m_control.sessions(); const std::shared_ptr<Session> &each : open) {
            if (each == session)
                m_control.show(each);
        }
    });
    connect(&m_tuning, &SessionTuning::changed, this, [this] {
        if (const bool possible = m_tuning.isPossible(); std::exchange(m_wasPossible, possible) != possible)
            Q_EMIT possibleChanged();
    });
}

TuneWorkspace::~TuneWorkspace()
{
    m_timeline.plot().setTuning(nullptr);
}

bool TuneWorkspace::chooseOthers(bool folder)
{
    QStringList files = folder || !m_openFiles ? QStringList() : m_openFiles();
    if (folder) {
        const QString chosen = m_askFolder ? m_askFolder() : QString();
        if (chosen.isEmpty())
            return false;
        for (const QFileInfo &file : QDir(chosen).entryInfoList(QDir::Files | QDir::Readable, QDir::Name))
            files << file.filePath();
    }
    m_sweep.setOthers(files);
    return !files.isEmpty();
}

void TuneWorkspace::join(TuneControls &controls, QAction &play, QAction &undo)
{
    controls.join(m_desk, play, undo);
}

void TuneWorkspace::setSession(const std::shared_ptr<const Session> &session)
{
    if (session != m_tuning.session())
        m_desk.settle(tr("dragging the threshold")); // which ends with it
    m_tuning.setSession(session);
}

void TuneWorkspace::setShown(bool on)
{
    if (!on)
        m_desk.settle(tr("dragging the threshold"));
    m_shown = on;
    m_swap->setEnabled(on);
    m_tuning.setActive(on);
    m_timeline.plot().setTuning(on ? &m_tuning : nullptr);
}

void TuneWorkspace::setApplicable(bool on, const QString &why)
{
    m_turnTaking->setApplicable(on, why);
}

void TuneWorkspace::setRunnable(bool on, const QString &why) const
{
    m_turnTaking->setRunnable(on, why);
}

void TuneWorkspace::dragThreshold(double threshold, bool done)
{
    WhatIf setting = m_tuning.whatIf();
    setting.setting.vad.threshold = threshold;
    m_desk.preview(setting);
    if (done)
        m_desk.settle(tr("dragging the threshold"));
}

/// While the timeline has the focus Up and Down move the threshold; in other workspaces they zoom.
bool TuneWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (m_shown && event->type() == QEvent::KeyPress && m_tuning.isPossible()
        && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool TuneWorkspace::takeKey(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) {
        if (modifiers & ~Qt::ShiftModifier)
            return false;
        const double step = (modifiers & Qt::ShiftModifier ? 0.05 : 0.01) * (key.key() == Qt::Key_Up ? 1 : -1);
        const double threshold = m_tuning.whatIf().detector().threshold + step;
        dragThreshold(std::clamp(qRound(threshold * 100) / 100.0, 0.0, 1.0), true);
        return true;
    }
    const auto at = m_timeline.view().playhead();
    if (modifiers != Qt::NoModifier || !at)
        return false;
    switch (key.key()) {
    case Qt::Key_R:
        mark(HandMark::Kind::Right, *at);
        return true;
    case Qt::Key_X:
        mark(HandMark::Kind::False, *at);
        return true;
    case Qt::Key_T:
        mark(HandMark::Kind::OneTurn, *at);
        return true;
    case Qt::Key_Delete:
        unmark(*at);
        return true;
    default:
        return false;
    }
}

/// The turn of B's, else of the session's, that a moment lies in.
std::optional<SessionRange> TuneWorkspace::spanAt(SessionTime at) const
{
    const AudioClock &clock = m_tuning.session()->conversation().inputClock();
    const auto rangeOf = [&](InputTime start, const std::optional<InputTime> &end) {
        return SessionRange{clock.toSession(start), clock.toSession(std::max(end.value_or(clock.end()), start))};
    };
    for (const DetectedSpan &span : m_tuning.spans()) {
        if (const SessionRange range = rangeOf(span.start, span.end); range.contains(at))
            return range;
    }
    for (const TuningSpan &span : m_tuning.reference().own) {
        if (const SessionRange range = rangeOf(span.start, span.end); range.contains(at))
            return range;
    }
    return std::nullopt;
}

const HandMark *TuneWorkspace::markAt(SessionTime at) const
{
    const auto marks = m_tuning.handMarks();
    const auto found = std::ranges::find_if(marks, [&](const HandMark &mark) { return mark.range.contains(at); });
    return found == marks.end() ? nullptr : &*found;
}

namespace {

/// A mark by hand put, changed or removed. Whoever keeps marks knows which session it is about: the one in front, which it is
/// brought to.
class MarkStep : public QUndoCommand
{
public:
    MarkStep(MarkControl &control, TuningDesk &desk, std::optional<HandMark> before, std::optional<HandMark> after,
             const QString &what)
        : QUndoCommand(what)
        , m_control(control)
        , m_desk(desk)
        , m_session(desk.tuning().session())
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { apply(m_after, m_before); }
    void redo() override { apply(m_before, m_after); }

private:
    void apply(const std::optional<HandMark> &from, const std::optional<HandMark> &to)
    {
        if (!m_desk.bringForward(m_session.lock()))
            return setObsolete(true);
        if (to)
            m_control.putHandMark(*to);
        else if (from)
            m_control.removeHandMark(from->id);
    }

    MarkControl &m_control;
    TuningDesk &m_desk;
    std::weak_ptr<const Session> m_session;
    std::optional<HandMark> m_before;
    std::optional<HandMark> m_after;
};

} // namespace

void TuneWorkspace::mark(HandMark::Kind kind, SessionTime at)
{
    if (!m_tuning.isPossible())
        return;
    const HandMark *there = markAt(at);
    const auto range = there ? std::optional(there->range) : spanAt(at);
    if (!range) {
        Q_EMIT said(tr("There is no turn here: put the playhead into one of A's or B's."));
        return;
    }
    HandMark fresh = HandMark::make(kind, *range);
    if (there)
        fresh.id = there->id;
    m_undo.push(new MarkStep(m_control.marks(), m_desk, there ? std::optional(*there) : std::nullopt, fresh,
                             tr("marking a turn by hand")));
}

void TuneWorkspace::unmark(SessionTime at)
{
    if (const HandMark *there = markAt(at))
        m_undo.push(new MarkStep(m_control.marks(), m_desk, *there, std::nullopt, tr("removing a mark by hand")));
}

void TuneWorkspace::fillMenu(QMenu &menu, SessionTime at)
{
    if (!m_tuning.isPossible())
        return;
    const HandMark *there = markAt(at);
    const bool possible = there || spanAt(at);
    menu.addSeparator();
    const std::weak_ptr<const Session> of = m_tuning.session(); // another may come to the front while the menu is open
    const auto offer = [&](const QString &text, HandMark::Kind kind) {
        QAction *action = menu.addAction(text, this, [this, kind, at, of] {
            if (of.lock() == m_tuning.session())
                mark(kind, at);
        });
        action->setCheckable(true);
        action->setChecked(there && there->kind == kind);
        action->setEnabled(possible);
    };
    offer(tr("This turn is right\tR"), HandMark::Kind::Right);
    offer(tr("Nothing was said here\tX"), HandMark::Kind::False);
    offer(tr("One turn with the next\tT"), HandMark::Kind::OneTurn);
    if (there)
        menu.addAction(tr("Remove the mark by hand\tDel"), this, [this, at] { unmark(at); });
}

void TuneWorkspace::setHandMarks(std::span<const HandMark> marks)
{
    m_tuning.setHandMarks({marks.begin(), marks.end()});
}

void TuneWorkspace::copy()
{
    const auto session = m_tuning.session();
    if (!session)
        return;
    const SettingsInForce inForce = settingsInForce(session->conversation(), session->events());
    QApplication::clipboard()->setText(
        QString::fromUtf8(turnDetectionText(m_tuning.whatIf(), inForce.session, session->conversation().dialect())));
    Q_EMIT said(tr("B is in the clipboard, as the turn_detection object."));
}

/// The endpoint is told what it has; the guard is ours.
void TuneWorkspace::apply()
{
    const auto session = m_tuning.session();
    if (!session || !session->isLive())
        return;
    const SettingsInForce inForce = settingsInForce(session->conversation(), session->events());
    const Dialect dialect = session->conversation().dialect();
    const SettingChanges changes = changesOf(m_tuning.whatIf());
    const QJsonObject update = changes.update(inForce.session, dialect);
    if (!update.isEmpty())
        m_control.talk().updateSettings(update);
    const milliseconds guard = std::min(m_tuning.whatIf().setting.minimumCutIn, SoundSettings::kMostGuard);
    SoundSettings sound = m_control.sound().settings();
    const bool isGuarded = guard != m_tuning.had().setting.minimumCutIn && guard != sound.cutInGuard;
    if (isGuarded) { // else it is as the user keeps it
        sound.cutInGuard = guard;
        m_control.sound().setSettings(sound);
    }
    const QStringList refused = changes.refused(inForce.session, dialect);
    Q_EMIT said(!refused.isEmpty()               ? refused.join(u' ')
                : update.isEmpty() && !isGuarded ? tr("The session has all of B already.")
                                                 : tr("B was sent to the session."));
}

void TuneWorkspace::offerPresets()
{
    auto *menu = new QMenu(m_turnTaking);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QVariantMap presets = m_preferences.value(kPresetsKey).toMap();
    for (const auto &[name, kept] : presets.asKeyValueRange()) {
        const auto setting = presetFrom(kept, m_tuning.whatIf());
        if (!setting)
            continue;
        const QString text = tr("%1 (%2)").arg(name, TuningSweep::name(setting->detector()));
        menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, kept = kept] {
            if (const auto chosen = presetFrom(kept, m_tuning.whatIf()))
                m_desk.set(*chosen, tr("taking a preset"));
        });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Keep B as a preset…"), this, &TuneWorkspace::keepPreset);
    if (!presets.isEmpty()) {
        QMenu *gone = menu->addMenu(tr("Remove"));
        for (const QString &name : presets.keys())
            gone->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] {
                m_preferences.change(kPresetsKey, [&](const QVariant &before) {
                    QVariantMap kept = before.toMap();
                    kept.remove(name);
                    return kept;
                });
            });
    }
    menu->popup(m_turnTaking->presetsPlace());
}

void TuneWorkspace::keepPreset()
{
    const WhatIf setting = m_tuning.whatIf(); // while one types, another may come to the front
    bool given = false;
    const QString name = QInputDialog::getText(&m_window, tr("Keep B as a preset"), tr("Name:"), QLineEdit::Normal,
                                               TuningSweep::name(setting.detector()), &given)
                             .trimmed();
    if (!given || name.isEmpty())
        return;
    m_preferences.change(kPresetsKey, [&](const QVariant &before) {
        QVariantMap kept = before.toMap();
        kept[name] = presetOf(setting);
        return kept;
    });
    Q_EMIT said(tr("B is kept as “%1”.").arg(name));
}

} // namespace turnscope
