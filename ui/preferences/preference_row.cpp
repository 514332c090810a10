// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preference_row.h"

#include "models/files/file_path.h"
#include "models/recording/recordings_folder.h"
#include "models/text/plain_tip.h"
#include "ui/preferences/preference_desk.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlWidth = 220; // px

/// As the row's own, for tests and for whoever is led here.
QString nameOf(const PreferenceSpec &spec)
{
    QString name = QString(spec.key);
    name.replace(u'/', u'_');
    return spec.place < 0 ? name : name + QString::number(spec.place);
}

} // namespace

PreferenceRow::PreferenceRow(PreferenceSpec spec, PreferenceDesk &desk, AskFolder ask, QWidget *parent)
    : QWidget(parent)
    , m_spec(std::move(spec))
    , m_desk(desk)
    , m_ask(std::move(ask))
    , m_control(makeControl())
    , m_changed(new QLabel(tr("changed")))
    , m_note(new WrappedLabel)
    , m_back(new QToolButton)
{
    setObjectName(u"preference_"_s + nameOf(m_spec));
    auto *label = new QLabel(m_spec.label);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", u"heading"_s);
    label->setBuddy(m_control);
    auto *explanation = new WrappedLabel;
    explanation->setText(m_spec.explanation
                         + (m_spec.afterRestart ? u' ' + tr("In force after a restart.") : QString()));
    explanation->setTextFormat(Qt::PlainText);
    explanation->setProperty("tone", u"dim"_s);
    m_control->setAccessibleName(m_spec.label);
    m_control->setAccessibleDescription(explanation->text());
    m_changed->setProperty("tone", u"changed"_s);
    m_changed->setObjectName(u"preferenceChanged"_s);
    m_note->setProperty("tone", u"changed"_s);
    m_note->setObjectName(u"preferenceNote"_s);
    m_back->setObjectName(u"preferenceBack"_s);
    m_back->setText(u"↺"_s);
    m_back->setProperty("flat", true);
    m_back->setAccessibleName(tr("Put back: %1").arg(m_spec.label));
    QSizePolicy keeps = m_back->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(keeps);
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_control->setFocus(Qt::OtherFocusReason); // the button goes
        m_desk.putBack({m_spec});
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_changed);
    head->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(head);
    texts->addWidget(explanation);
    texts->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(m_control, 0, Qt::AlignTop);
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_control->installEventFilter(this);
    refresh();
}

/// The wheel scrolls the page: it changes a value only where the keyboard is.
bool PreferenceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_control && !m_control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PreferenceRow::holds(const QStringList &words) const
{
    QString all = m_spec.label + u'\n' + m_spec.explanation;
    for (const PreferenceSpec::Choice &choice : m_spec.choices)
        all += u'\n' + choice.text;
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void PreferenceRow::refresh()
{
    const QVariant value = m_desk.value(m_spec);
    if (m_show)
        m_show(value);
    const bool changed = m_spec.kind != PreferenceSpec::Kind::Opens && m_desk.isChanged(m_spec);
    m_changed->setVisible(changed);
    m_back->setVisible(changed);
    QString note;
    if (m_desk.waitsForRestart(m_spec))
        note = tr("Chosen, and not in force before a restart.");
    else if (m_spec.kind == PreferenceSpec::Kind::Folder) {
        const QFileInfo folder(pathFromStored(value.toString()));
        if (!value.toString().isEmpty() && (!folder.isDir() || !folder.isWritable()))
            note = tr("Nothing can be written there now: choose another folder, or make it writable.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QString standard;
    for (const PreferenceSpec::Choice &choice : m_spec.choices) {
        if (choice.value == m_spec.standard)
            standard = choice.text;
    }
    m_back->setToolTip(standard.isEmpty() ? tr("As it was at first") : tr("As it was at first: %1").arg(standard));
}

void PreferenceRow::set(const QVariant &value)
{
    m_desk.set(m_spec, value);
}

QWidget *PreferenceRow::makeControl()
{
    using Kind = PreferenceSpec::Kind;
    switch (m_spec.kind) {
    case Kind::Choice:
        return makeChoice();
    case Kind::Switch:
        return makeSwitch();
    case Kind::Number:
        return makeNumber();
    case Kind::Amount:
        return makeAmount();
    case Kind::Folder:
        return makeFolder();
    case Kind::Opens:
        break;
    }
    return makeOpener();
}

QWidget *PreferenceRow::makeChoice()
{
    auto *box = new QComboBox;
    box->setFixedWidth(kControlWidth);
    for (const PreferenceSpec::Choice &choice : m_spec.choices)
        box->addItem(choice.text, choice.value);
    connect(box, &QComboBox::activated, this, [this, box](int row) { set(box->itemData(row)); });
    m_show = [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); };
    return box;
}

QWidget *PreferenceRow::makeSwitch()
{
    auto *box = new QCheckBox;
    box->setText(tr("On"));
    box->setFixedWidth(kControlWidth);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { set(on); });
    m_show = [box](const QVariant &value) {
        const QSignalBlocker quiet(box);
        box->setChecked(value.toBool());
    };
    return box;
}

QWidget *PreferenceRow::makeNumber()
{
    auto *box = new QSpinBox;
    box->setFixedWidth(kControlWidth);
    box->setRange(m_spec.least, m_spec.most);
    box->setSuffix(m_spec.unit);
    box->setSpecialValueText(m_spec.leastText);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { set(value); });
    m_show = [box](const QVariant &value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt());
    };
    return box;
}

/// Zero is "none": a limit of nothing would be reached by every session.
QWidget *PreferenceRow::makeAmount()
{
    auto *box = new QDoubleSpinBox;
    box->setFixedWidth(kControlWidth);
    box->setRange(0, m_spec.most);
    box->setDecimals(2);
    box->setSingleStep(0.5);
    box->setPrefix(u"$ "_s);
    box->setSpecialValueText(m_spec.leastText);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double dollars) {
        // Cents: what a box adds up to is a little beside them, and would be kept so.
        set(dollars < 0.01 ? -1.0 : double(std::llround(dollars * 100)) / 100);
    });
    m_show = [box](const QVariant &value) {
        const QSignalBlocker quiet(box);
        box->setValue(std::max(0.0, value.toDouble()));
    };
    return box;
}

QWidget *PreferenceRow::makeFolder()
{
    auto *both = new QWidget;
    both->setFixedWidth(kControlWidth);
    auto *path = new ElidedLabel;
    path->setObjectName(u"preferenceFolder"_s);
    path->setTextFormat(Qt::PlainText);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"preferenceChoose"_s);
    choose->setAutoDefault(false);
    choose->setAccessibleName(m_spec.label);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(path);
    both->setFocusProxy(choose);
    const auto inForce = [](const QVariant &value) {
        const QString chosen = pathFromStored(value.toString());
        return chosen.isEmpty() ? RecordingsFolder::standardPath() : chosen;
    };
    connect(choose, &QPushButton::clicked, this, [this, inForce] {
        const QString folder = m_ask(this, m_spec.label, inForce(m_desk.value(m_spec)));
        if (!folder.isEmpty())
            set(folder == RecordingsFolder::standardPath() ? QString() : storedPath(folder));
    });
    m_show = [path, inForce](const QVariant &value) {
        const QString shown = shownPath(inForce(value));
        path->setText(shown);
        path->setToolTip(plainTip(shown));
    };
    return both;
}

QWidget *PreferenceRow::makeOpener()
{
    auto *button = new QPushButton(m_spec.unit);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_spec.key); });
    auto *holder = new QWidget;
    holder->setFixedWidth(kControlWidth);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button, 0, Qt::AlignLeft);
    holder->setFocusProxy(button);
    button->setAccessibleName(m_spec.label + u": "_s + m_spec.unit);
    return holder;
}

} // namespace turnscope
