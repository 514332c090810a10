// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/what_if_changes.h"

#include "models/text/qt_text.h"

#include <QJsonDocument>

namespace turnscope {

SettingChanges changesOf(const WhatIf &setting)
{
    const TurnDetectorSettings &vad = setting.detector();
    SettingChanges changes;
    // The one of its choices that the others need.
    const SettingSpec &threshold = settingSpec(SettingField::Threshold);
    changes.set({SettingField::TurnTaking, latinText(threshold.needs->value)});
    changes.set({SettingField::Threshold, qRound(vad.threshold * 1000) / 1000.0});
    changes.set({SettingField::PrefixPadding, qint64(vad.prefixPadding.count())});
    changes.set({SettingField::SilenceDuration, qint64(vad.silenceDuration.count())});
    const auto idle = setting.setting.idleTimeout;
    changes.set({SettingField::IdleTimeout, idle ? QJsonValue(qint64(idle->count())) : QJsonValue()});
    return changes;
}

QByteArray turnDetectionText(const WhatIf &setting, const QJsonObject &inForce, Dialect dialect)
{
    QJsonValue value = changesOf(setting).update(inForce, dialect);
    // Down to the object whose members have members no more.
    while (value.isObject() && value.toObject().size() == 1 && value.toObject().begin()->isObject())
        value = value.toObject().begin().value();
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object) {
        if (member.isObject())
            value = member; // beside the session's own type
    }
    return QJsonDocument(value.toObject()).toJson();
}

} // namespace turnscope
