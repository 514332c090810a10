// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_source_row.h"

#include "models/control/preferences.h"
#include "models/files/file_path.h"
#include "models/fleet/fleet_address.h"
#include "ui/theme/file_dialogs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

const QString kFleetKind = u"fleet/source"_s;

/// Under which key the place of a kind is kept.
QString placeKey(int kind)
{
    return u"fleet/place%1"_s.arg(kind);
}

} // namespace

FleetSourceRow::FleetSourceRow(Preferences &preferences, const QString &recordings, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_places({recordings, QString(), u"http://127.0.0.1:8123/?database=turnscope"_s})
    , m_kind(new QComboBox)
    , m_place(makeLine(u"fleetPlace"_s, tr("Where the recordings are")))
    , m_choose(new QPushButton(tr("C&hoose…")))
    , m_user(makeLine(u"fleetUser"_s, tr("User of the server")))
    , m_password(makeLine(u"fleetPassword"_s, tr("Password of the server")))
    , m_go(new QPushButton)
{
    m_kind->setObjectName(u"fleetSource"_s);
    m_kind->setAccessibleName(tr("Whose recordings"));
    m_kind->addItems({tr("A folder of recordings"), tr("A digest (SQLite)"), tr("ClickHouse")});
    m_choose->setObjectName(u"fleetChoose"_s);
    m_choose->setAutoDefault(false);
    m_go->setObjectName(u"fleetGo"_s);
    m_go->setAutoDefault(false);
    m_user->setPlaceholderText(tr("user"));
    m_user->setToolTip(tr("Empty: CLICKHOUSE_USER of the environment, or none"));
    m_user->setFixedWidth(110);
    m_password->setPlaceholderText(tr("password"));
    m_password->setToolTip(tr("Empty: CLICKHOUSE_PASSWORD of the environment, or none. It is written down nowhere."));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(110);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_place, 1);
    row->addWidget(m_choose);
    row->addWidget(m_user);
    row->addWidget(m_password);
    row->addWidget(m_go);
    for (int each = 0; each < int(m_places.size()); ++each) {
        if (const QString kept = preferences.value(placeKey(each)).toString(); !kept.isEmpty())
            m_places[each] = each == int(FleetSource::Kind::Server) ? kept : pathFromStored(kept);
    }
    m_kind->setCurrentIndex(std::clamp(preferences.value(kFleetKind).toInt(), 0, int(m_places.size()) - 1));
    showKind();
    m_source.kind = kind();
    m_source.place = m_place->text();
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (kind() == m_shown)
            return;
        keepTyped();
        showKind();
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &FleetSourceRow::choose);
    connect(m_go, &QPushButton::clicked, this, [this] { m_busy ? Q_EMIT stopWanted() : take(); });
    for (const QLineEdit *line : {m_place, m_user, m_password})
        connect(line, &QLineEdit::returnPressed, this, &FleetSourceRow::take);
}

QLineEdit *FleetSourceRow::makeLine(const QString &name, const QString &spoken)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    return line;
}

FleetSource::Kind FleetSourceRow::kind() const
{
    return FleetSource::Kind(m_kind->currentIndex());
}

void FleetSourceRow::keepTyped()
{
    m_places[int(m_shown)] = m_place->text();
}

void FleetSourceRow::showKind()
{
    m_shown = kind();
    const bool isServer = m_shown == FleetSource::Kind::Server;
    m_place->setText(m_places[int(m_shown)]);
    m_place->setPlaceholderText(isServer ? u"http://127.0.0.1:8123/?database=turnscope"_s
                                : m_shown == FleetSource::Kind::Database
                                    ? tr("A file that turnscope digest --to sqlite made")
                                    : tr("A folder, with all that lies below it"));
    m_choose->setVisible(!isServer);
    m_user->setVisible(isServer);
    m_password->setVisible(isServer);
    setBusy(m_busy);
}

void FleetSourceRow::setBusy(bool isBusy)
{
    m_busy = isBusy;
    m_go->setText(isBusy                                 ? tr("&Stop")
                  : m_shown == FleetSource::Kind::Folder ? tr("&Read")
                  : m_shown == FleetSource::Kind::Server ? tr("&Connect")
                                                         : tr("&Open"));
}

void FleetSourceRow::choose()
{
    const QString chosen = m_shown == FleetSource::Kind::Folder
                               ? askForFolder(this, tr("A folder of recordings"), m_place->text())
                               : askForFile(this, tr("Open a digest"), m_place->text(),
                                            tr("Digests (*.sqlite *.sqlite3 *.db);;All files (*)"));
    if (chosen.isEmpty())
        return;
    m_place->setText(chosen);
    take();
}

void FleetSourceRow::take()
{
    FleetSource source{kind(), m_place->text().trimmed(), {}, {}};
    if (source.kind == FleetSource::Kind::Server) {
        const auto address = FleetAddress::parse(source.place);
        if (!address)
            return Q_EMIT objected(address.error().text);
        // Whoever types a password into the address sees it in its own place from then on.
        if (!address->user.isEmpty())
            m_user->setText(address->user);
        if (!address->password.isEmpty())
            m_password->setText(QString::fromUtf8(address->password));
        source.place = address->url.toString();
        source.user = m_user->text();
        source.password = m_password->text().toUtf8();
        m_place->setText(source.place);
    } else if (source.place.isEmpty()) {
        return Q_EMIT objected(source.kind == FleetSource::Kind::Folder ? tr("Name a folder of recordings.")
                                                                        : tr("Name a digest."));
    }
    m_source = source;
    keepTyped();
    m_preferences.setValue(kFleetKind, int(source.kind));
    m_preferences.setValue(placeKey(int(source.kind)),
                           source.kind == FleetSource::Kind::Server ? source.place : storedPath(source.place));
    Q_EMIT wanted();
}

} // namespace turnscope
