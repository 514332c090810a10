// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"
#include "app/keys/key_memory.h"
#include "models/audio/sound_file.h"
#include "models/control/profile.h"
#include "models/protocol/redactor.h"
#include "models/recording/recording_state.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace turnscope {

/// Where a command connects: what its --profile names, with its secrets and its key.
struct ChosenEndpoint
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::TalkCommand)

public:
    Profile profile;                  ///< with its secrets
    KeyMemory key;                    ///< empty where the profile needs none
    std::unique_ptr<CoreDumpBan> ban; ///< the profile carries a secret

    static QCommandLineOption option(); ///< --profile

    /// By a profile's name or an address; as it is stored, without secrets.
    static Checked<Profile> find(const QString &wanted);

    /// With the secrets that the profile does not keep, from the environment; a single one also from TURNSCOPE_API_KEY or
    /// standard input.
    static Checked<ChosenEndpoint> withKey(const Profile &chosen);

    /// Knows all of them.
    Redactor redactor() const;

private:
    static Checked<Profile> withSecrets(const Profile &profile);

    /// `carriesKey`: among the profile's own secrets; then it needs no other.
    static Checked<KeyMemory> keyFor(const Profile &profile, bool carriesKey);
};

/// The sound file that an option names.
Checked<Wave> soundArgument(const QString &path);

/// Says what happened to a recording's file since `before`.
void sayNew(const RecordingState &before, const RecordingState &now);

} // namespace turnscope
