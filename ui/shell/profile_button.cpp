// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_button.h"

#include "models/protocol/known_models.h"
#include "models/text/plain_tip.h"
#include "ui/theme/drop_sheet.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QComboBox *makeBox(const QString &name, const QString &spoken, const QString &tip)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    return box;
}

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

ProfileButton::ProfileButton(QWidget *parent)
    : ElidedButton(parent)
    , m_profile(makeBox(u"profileChoice"_s, tr("Profile"), tr("Where to connect")))
    , m_model(makeBox(u"modelChoice"_s, tr("Model"), tr("The model to ask for; any name may be typed")))
    , m_edit(makeButton(u"editProfile"_s, tr("Edit…")))
    , m_remove(makeButton(u"removeProfile"_s, tr("Remove")))
    , m_key(makeButton(u"giveKey"_s, tr("Connect with a key…")))
    , m_sheet(makeSheet())
{
    setObjectName(u"profileButton"_s);
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    connect(this, &QToolButton::clicked, this, &ProfileButton::open);
    connect(m_profile, &QComboBox::activated, this, &ProfileButton::profileChosen);
    connect(m_model, &QComboBox::editTextChanged, this, &ProfileButton::updateText);
    connect(m_model->lineEdit(), &QLineEdit::returnPressed, m_sheet, &QWidget::hide);
}

QWidget *ProfileButton::makeSheet()
{
    auto *sheet = new DropSheet(this);
    sheet->setObjectName(u"profileSheet"_s);
    auto *form = new QFormLayout(sheet);
    form->addRow(tr("Profile"), m_profile);
    form->addRow(tr("Model"), m_model);
    auto *buttons = new QHBoxLayout;
    QPushButton *another = makeButton(u"newProfile"_s, tr("New profile…"));
    for (QPushButton *button : {another, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_key);
    form->addRow(buttons);
    const auto name = [this] { return profile().name; };
    connect(another, &QPushButton::clicked, this, [this] {
        m_sheet->hide();
        Q_EMIT newProfileWanted();
    });
    connect(m_edit, &QPushButton::clicked, this, [this, name] {
        m_sheet->hide();
        Q_EMIT editWanted(name());
    });
    connect(m_remove, &QPushButton::clicked, this, [this, name] { Q_EMIT removeWanted(name()); });
    connect(m_key, &QPushButton::clicked, this, [this] {
        m_sheet->hide();
        Q_EMIT keyWanted();
    });
    return sheet;
}

void ProfileButton::open()
{
    static_cast<DropSheet *>(m_sheet)->openBelow(*this);
    m_profile->setFocus();
}

void ProfileButton::setProfiles(const QList<Profile> &profiles)
{
    const QString chosen = m_chosen < m_profiles.size() ? m_profiles[m_chosen].name : QString();
    m_profiles = profiles;
    m_profile->clear();
    for (const Profile &profile : profiles)
        m_profile->addItem(profile.name);
    m_chosen = 0;
    m_model->clear();
    selectProfile(chosen);
}

void ProfileButton::selectProfile(const QString &name)
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].name != name && !(name.isEmpty() && row == 0))
            continue;
        m_profile->setCurrentIndex(row);
        profileChosen(row);
        return;
    }
    if (!name.isEmpty())
        selectProfile({});
}

void ProfileButton::profileChosen(int row)
{
    const bool same = row == m_chosen && m_model->count() > 0;
    m_chosen = row;
    if (same || row >= m_profiles.size())
        return updateText();
    const Profile &profile = m_profiles[row];
    QStringList models{profile.model};
    if (profile.kind == Profile::Kind::OpenAi)
        models << knownRealtimeModels();
    models.removeAll(QString());
    models.removeDuplicates();
    m_model->clear();
    m_model->addItems(models);
    m_model->setCurrentText(profile.model);
    m_model->lineEdit()->setPlaceholderText(tr("model"));
    const bool own = profile.kind == Profile::Kind::Custom;
    m_edit->setVisible(own);
    m_remove->setVisible(own);
    m_key->setVisible(profile.kind != Profile::Kind::Rehearsal);
    updateText();
}

void ProfileButton::updateText()
{
    const Profile chosen = profile();
    const QString name =
        chosen.kind == Profile::Kind::Rehearsal && !chosen.name.isEmpty() ? tr("Rehearsal") : chosen.name;
    setText(chosen.model.isEmpty() ? name : tr("%1 · %2").arg(name, chosen.model));
    setAccessibleName(tr("Profile and model: %1").arg(text()));
    const QString where = chosen.kind == Profile::Kind::Rehearsal
                              ? tr("Built in, without a key: a stand-in that speaks the protocol, not the model")
                              : chosen.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    setToolTip(u"<p>%1<br>%2</p>"_s.arg(text().toHtmlEscaped(), where.toHtmlEscaped()));
    updateGeometry();
}

void ProfileButton::showProfile(const Profile &profile)
{
    const auto isIt = [&](const Profile &other) { return other.name == profile.name; };
    if (std::none_of(m_profiles.begin(), m_profiles.end(), isIt))
        return;
    selectProfile(profile.name);
    if (m_model->currentText().trimmed() != profile.model)
        m_model->setCurrentText(profile.model);
}

void ProfileButton::setChoosing(bool on)
{
    setEnabled(on);
    m_profile->setEnabled(on);
    m_model->setEnabled(on);
    if (!on)
        m_sheet->hide();
}

Profile ProfileButton::profile() const
{
    Profile profile = m_chosen < m_profiles.size() ? m_profiles[m_chosen] : Profile();
    profile.model = m_model->currentText().trimmed();
    return profile;
}

} // namespace turnscope
