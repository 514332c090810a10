// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_card.h"

#include "models/prompts/prompt_size.h"
#include "models/tables/item_summary.h"
#include "models/text/plain_tip.h"
#include "models/text/qt_text.h"
#include "ui/prompts/prompt_figures.h"
#include "ui/prompts/prompt_preview.h"
#include "ui/prompts/prompt_use.h"
#include "ui/prompts/prompt_value_form.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"
#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardMargin = 10;
constexpr int kCardNameWidth = 76;
constexpr int kMostFields = 132; // px, of the values before they scroll

QToolButton *cardButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("flat", true);
    return button;
}

} // namespace

PromptCard::PromptCard(PromptLibrary &library, PromptUse &use, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_use(use)
    , m_version(new QLabel)
    , m_diff(cardButton(u"promptDiff"_s, {}))
    , m_open(cardButton(u"promptOpen"_s, tr("Open in editor")))
    , m_preview(new PromptPreview(themes))
    , m_values(new PromptValueForm)
    , m_voice(new QComboBox)
    , m_turns(new ElidedLabel)
    , m_atConnect(new QCheckBox(tr("Use at connect")))
    , m_apply(new QPushButton(tr("Apply to session")))
    , m_run(new QPushButton(tr("Run again…")))
    , m_try(new QPushButton(tr("Try against cases…")))
    , m_why(new WrappedLabel)
    , m_last(new WrappedLabel)
    , m_cost(new WrappedLabel)
{
    setObjectName(u"promptCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_preview, 1);
    column->addWidget(makeTrial());
    column->addWidget(makeUse());
    column->addWidget(makeFooter());
    const auto ours = [this](const QString &path) {
        if (path == m_path)
            present();
    };
    connect(&library, &PromptLibrary::edited, this, ours);
    connect(&library, &PromptLibrary::figuresChanged, this, ours);
    connect(&library, &PromptLibrary::trialChanged, this, ours);
    connect(&use, &PromptUse::changed, this, &PromptCard::presentUse);
    present();
}

QWidget *PromptCard::makeHead()
{
    auto *head = new QWidget;
    head->setProperty("bar", true);
    head->setAttribute(Qt::WA_StyledBackground);
    m_version->setObjectName(u"promptVersion"_s);
    setTone(*m_version, u"heading"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kCardMargin, 2, 4, 2);
    row->setSpacing(4);
    row->addWidget(m_version);
    row->addWidget(m_diff);
    row->addStretch(1);
    row->addWidget(m_open);
    connect(m_diff, &QToolButton::clicked, this, [this] { Q_EMIT diffWanted(m_path); });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openWanted(m_path); });
    return head;
}

QWidget *PromptCard::makeTrial()
{
    auto *trial = new QWidget;
    auto *column = new QVBoxLayout(trial);
    column->setContentsMargins(kCardMargin, 6, kCardMargin, 6);
    column->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_values);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setObjectName(u"promptValueScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumHeight(kMostFields);
    column->addWidget(scroll);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    const auto name = [](const QString &text) {
        auto *label = new QLabel(text);
        label->setFixedWidth(kCardNameWidth);
        setTone(*label, u"dim"_s);
        return label;
    };
    m_voice->setObjectName(u"promptVoice"_s);
    m_voice->setAccessibleName(tr("Voice to try"));
    m_voice->setToolTip(tr("The voice that it is used with here. The prompt itself stays as it is."));
    m_voice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_voice->setMinimumContentsLength(6);
    m_turns->setObjectName(u"promptTurns"_s);
    grid->addWidget(name(tr("voice")), 0, 0);
    grid->addWidget(m_voice, 0, 1);
    grid->addWidget(name(tr("turns")), 1, 0);
    grid->addWidget(m_turns, 1, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    connect(m_values, &PromptValueForm::edited, this, &PromptCard::tryValue);
    connect(m_voice, &QComboBox::activated, this, &PromptCard::tryVoice);
    return trial;
}

QWidget *PromptCard::makeUse()
{
    auto *use = new QFrame;
    use->setObjectName(u"promptUseArea"_s);
    auto *column = new QVBoxLayout(use);
    column->setContentsMargins(kCardMargin, 4, kCardMargin, 6);
    column->setSpacing(4);
    m_atConnect->setObjectName(u"promptAtConnect"_s);
    m_atConnect->setToolTip(tr("Sessions begin with this prompt from now on: it is sent as soon as the server has told "
                               "what is in force"));
    m_apply->setObjectName(u"promptApply"_s);
    m_run->setObjectName(u"promptRun"_s);
    m_run->setAccessibleName(tr("Run the recording again with this prompt"));
    m_try->setObjectName(u"promptTry"_s);
    m_try->setToolTip(tr("Run versions of it on recordings, several times, and see side by side what differs"));
    m_why->setObjectName(u"promptWhyNot"_s);
    setTone(*m_why, u"dim"_s);
    m_last->setObjectName(u"promptLastRun"_s);
    setTone(*m_last, u"dim"_s);
    m_last->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_apply);
    row->addWidget(m_run);
    row->addStretch(1);
    column->addWidget(m_atConnect);
    auto *below = new QHBoxLayout;
    below->addWidget(m_try);
    below->addStretch(1);
    column->addLayout(row);
    column->addLayout(below);
    column->addWidget(m_last);
    column->addWidget(m_why);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(m_path); });
    connect(m_atConnect, &QCheckBox::clicked, this, [this](bool on) { m_use.setAtConnect(on ? m_path : QString()); });
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyWanted(m_path); });
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runWanted(m_path); });
    return use;
}

QWidget *PromptCard::makeFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rule = new QFrame;
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    column->addWidget(rule);
    m_cost->setObjectName(u"promptCost"_s);
    m_cost->setContentsMargins(kCardMargin, 6, kCardMargin, 6);
    m_cost->setToolTip(plainTip(PromptSize::rule()));
    setTone(*m_cost, u"dim"_s);
    column->addWidget(m_cost);
    return footer;
}

void PromptCard::setPrompt(const QString &path)
{
    m_path = path;
    present();
    lookForRuns();
}

void PromptCard::lookForRuns()
{
    m_looker.restart(
        [path = m_path](const Task &) {
            return path.isEmpty() ? std::optional<MatrixStore::Last>() : MatrixStore::lastOf(path);
        },
        [this](const std::optional<MatrixStore::Last> &last) { presentRuns(last); });
}

void PromptCard::presentRuns(const std::optional<MatrixStore::Last> &last)
{
    m_last->setVisible(last.has_value());
    if (!last)
        return;
    const QString at = QLocale().toString(last->started.toLocalTime(), QLocale::ShortFormat);
    QStringList went;
    if (last->judged > 0)
        went += tr("%1 of %2 hold").arg(last->held).arg(last->judged);
    else if (last->runs > last->early)
        went += tr("%n run(s), nothing expected", nullptr, int(last->runs - last->early));
    if (last->early > 0)
        went += tr("%n run(s) ended early", nullptr, int(last->early));
    m_last->setText(tr("Last run: %1, %2 · %3").arg(last->version, went.join(u", "_s), at));
}

void PromptCard::present()
{
    const Prompt *prompt = m_library.prompt(m_path);
    const int versions = m_library.figures(m_path).versions;
    m_version->setText(versions > 0 ? tr("v%1").arg(versions) : QString());
    m_diff->setText(tr("diff with v%1").arg(versions - 1));
    m_diff->setVisible(versions > 1);
    m_open->setEnabled(!m_path.isEmpty());
    Prompt none; // of what is no TOML its text
    if (const auto *entry = m_library.folder().prompt(m_path); entry && !prompt)
        none.instructions = QString::fromUtf8(entry->file->text());
    const Prompt &shown = prompt ? *prompt : none;
    const PromptTrial &trial = m_library.trial(m_path);
    m_preview->present(shown, trial.values);
    m_values->present(shown.variables, trial.values);
    QWidget *scroll = m_values->parentWidget()->parentWidget();
    scroll->setVisible(!shown.variables.empty());
    scroll->setFixedHeight(std::min(kMostFields, m_values->sizeHint().height()));
    const QSignalBlocker quiet(m_voice);
    m_voice->clear();
    const QString own = shown.settings[SettingField::Voice].toString();
    m_voice->addItem(own.isEmpty() ? tr("the session's own") : own, QString());
    for (const std::string_view voice : offeredChoices(settingSpec(SettingField::Voice))) {
        if (latinText(voice) != own)
            m_voice->addItem(latinText(voice), latinText(voice));
    }
    m_voice->setCurrentIndex(std::max(0, m_voice->findData(trial.voice)));
    m_voice->setEnabled(prompt);
    m_turns->setText(promptTurnsText(shown));
    m_turns->setToolTip(plainTip(tr("%1: threshold / prefix padding / silence, in ms")
                                     .arg(shown.settings[SettingField::TurnTaking].toString(u"server_vad"_s))));
    presentCost(shown);
    presentUse();
}

void PromptCard::presentUse()
{
    const bool there = m_library.prompt(m_path);
    const Result<Prompt> rendered = m_library.rendered(m_path);
    const QString noApply = m_use.whyNotApply();
    const QString noRun = m_use.whyNotRun();
    m_apply->setEnabled(there && rendered && noApply.isEmpty());
    m_run->setEnabled(there && rendered && noRun.isEmpty());
    m_try->setEnabled(there);
    m_atConnect->setEnabled(there);
    m_atConnect->setChecked(!m_path.isEmpty() && m_use.atConnect() == m_path);
    QStringList why;
    if (!there) {
        why << (m_path.isEmpty() ? QString() : rendered.error().text);
    } else if (!rendered) {
        why << rendered.error().text;
    } else {
        if (!noApply.isEmpty())
            why << tr("Apply: %1").arg(noApply);
        if (!noRun.isEmpty())
            why << tr("Run again: %1").arg(noRun);
    }
    m_why->setText(why.join(u" · "_s));
    m_why->setVisible(!m_why->text().isEmpty());
    m_apply->setToolTip(plainTip(noApply));
    m_run->setToolTip(plainTip(noRun));
}

void PromptCard::presentCost(const Prompt &prompt)
{
    const QString model = prompt.model.isEmpty() ? m_use.model() : prompt.model;
    m_cost->setText(!m_library.prompt(m_path) ? QString()
                                              : promptCostText(PromptSize::of(prompt), m_library.prices(), model));
    m_cost->setVisible(!m_cost->text().isEmpty());
}

void PromptCard::tryValue(const QString &variable, const QString &value)
{
    PromptTrial trial = m_library.trial(m_path);
    if (value.isEmpty())
        trial.values.remove(variable);
    else
        trial.values.insert(variable, value);
    m_library.setTrial(m_path, trial);
}

void PromptCard::tryVoice(int row)
{
    PromptTrial trial = m_library.trial(m_path);
    trial.voice = m_voice->itemData(row).toString();
    m_library.setTrial(m_path, trial);
}

} // namespace turnscope
