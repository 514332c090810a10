// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace turnscope {

/// Silero VAD on ONNX Runtime: the probability of speech in each 32 ms of a 16 kHz mono stream. One
/// object is one stream with its recurrent state, never reset between turns (PROTOCOL 8.4).
/// One thread at a time; the loaded model is shared by all streams that live at the same time.
class SpeechProbability
{
public:
    static constexpr int kRate = 16000; ///< samples a second
    static constexpr int kFrame = 512;  ///< samples a probability
    static constexpr int kContext = 64; ///< of the frame before, given to the model again

    enum class Model { V5, V6 };

    /// Opens a stream; fails with a sentence that names the missing model file.
    static Result<std::unique_ptr<SpeechProbability>> create(Model model = Model::V6);

    ~SpeechProbability();

    /// Appends samples of any number, full scale ±1; returns the probabilities of the frames they
    /// completed, in order. What is not a number counts as 0; so does a frame that the model fails on.
    std::vector<float> push(std::span<const float> samples);

    /// Lets the model go, some 13 MB, unless other streams use it; the next push() loads it again. The stream goes on
    /// where it was.
    void rest();

    /// Where the model file (silero_vad_v6.onnx or silero_vad_v5.onnx) is. With TURNSCOPE_MODELS set, in
    /// that folder and nowhere else; otherwise the first that exists of: the program's folder, share/turnscope-rehearsal,
    /// lib/turnscope and share/turnscope beside the program's folder. Where none exists, the last of these.
    static QString modelPath(Model model);

    /// Of the ONNX Runtime that is loaded: "1.28.2".
    static QString runtimeVersion();

private:
    SpeechProbability();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
