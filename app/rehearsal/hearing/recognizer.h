// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QLatin1StringView>
#include <QtGlobal>

#include <memory>
#include <span>

namespace turnscope {

/// pocketsphinx with its American English model, and a grammar of the phrases that the demo dialogue acts on
/// (resources/hearing): where one of them fits much better than free speech does, it is what was said. Loading takes some
/// 0.4 s and 100 MB, hearing a quarter to a half of the speech's duration. One thread at a time.
class Recognizer
{
public:
    static constexpr int kRate = 16000; ///< samples a second
    static constexpr QLatin1StringView kName{"pocketsphinx"};

    /// Fails with a sentence that names the missing model.
    static Result<std::unique_ptr<Recognizer>> create();

    /// Says whether create() will find its model, without loading it.
    static std::optional<Error> missingModel();

    ~Recognizer();

    /// The words of one stretch of speech, lower case and without punctuation; empty when none was made out. Much silence
    /// before the speech spoils the result: hand over what the turn detector cut out.
    Result<QString> recognize(std::span<const qint16> speech);

private:
    Recognizer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
