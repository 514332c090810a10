// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// What a chat model is asked: to revise the instructions of a voice session, and to say why. A value. Its two texts are for
/// the model and in English; what looks like a secret by its form is "[redacted]" in them.
struct RevisionPlea
{
    static constexpr qsizetype kLongestInstructions = 64000; ///< characters
    static constexpr qsizetype kLongestWord = 8000;          ///< of the wish, and of what went wrong

    QString instructions; ///< as they are, with their {{placeholders}}
    QString model;        ///< that they are written for; empty: any
    QString wish;         ///< the user's own; may be empty
    QString failures;     ///< what went wrong with them; may be empty

    /// How to revise, and in which form to answer: PromptRevision::fromAnswer() reads it.
    QString system() const;

    /// What is to be revised.
    QString user() const;

    /// Whether something that looks like a secret is left out of what is sent.
    bool hidesSecrets() const;

    /// Why it cannot be asked, a sentence; empty when it can.
    QString objection() const;
};

} // namespace turnscope
