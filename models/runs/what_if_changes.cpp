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
    const QJsonObject update = changesOf(setting).update(inForce, dialect);
    const SettingSpec &type = settingSpec(SettingField::TurnTaking);
    for (const std::string_view path : {type.nested, type.flat}) {
        QJsonValue object = update;
        const QStringList steps = latinText(path).split(u'.');
        for (const QString &step : steps.first(steps.size() - 1)) // all but the type's own key
            object = object.toObject().value(step);
        if (object.isObject())
            return QJsonDocument(object.toObject()).toJson();
    }
    return {};
}

} // namespace turnscope
