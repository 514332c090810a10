// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/result.h"

#include <QString>

namespace turnscope {

/// What speaks for the rehearsal endpoint.
class Voice
{
public:
    Voice() = default;
    virtual ~Voice() = default;
    Q_DISABLE_COPY_MOVE(Voice)

    /// `sentence` in the voice that stands in for the service's `name` (marin, cedar, alloy, …); an unknown name has a
    /// voice too. `speed` is audio.output.speed. The wave has any rate. Any thread.
    virtual Result<Wave> speak(const QString &sentence, const QString &name, double speed) = 0;

    /// What it is called where its times are told.
    virtual QString name() const = 0;

    /// Why it cannot speak at all, tried out; nothing when it can.
    virtual std::optional<Error> missing() = 0;
};

/// Flite's four voices, of which marin, cedar and alloy have one each; the others share them at another pace.
class FliteVoice : public Voice
{
public:
    Result<Wave> speak(const QString &sentence, const QString &name, double speed) override;
    QString name() const override { return QStringLiteral("flite"); }
    std::optional<Error> missing() override;
};

} // namespace turnscope
