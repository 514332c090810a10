// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <array>
#include <memory>

namespace Ort {
struct Env;
struct Session;
} // namespace Ort

namespace turnscope {

/// The loaded Silero network: pure computation, one step at a time, all state being the caller's. Runs
/// in the calling thread alone. Immutable; any thread.
class SileroModel
{
public:
    static constexpr int kInput = 576; ///< samples: 64 of the frame before, 512 of this one
    using State = std::array<float, std::size_t{2} * 1 * 128>;

    /// Fails with a sentence when there is no such file, or it is not a network of this shape.
    static Result<std::shared_ptr<const SileroModel>> load(const QString &path);

    ~SileroModel();

    /// Of the ONNX Runtime that is loaded: "1.28.2".
    static QString runtimeVersion();

    /// The probability of speech in the last 512 samples of `input`; `state` becomes that of the next step.
    /// 0, and the state as it was, when the network fails.
    float step(const std::array<float, kInput> &input, State &state) const;

private:
    SileroModel();
    float run(const std::array<float, kInput> &input, State &state) const; ///< throws Ort::Exception

    std::unique_ptr<Ort::Env> m_env;
    std::unique_ptr<Ort::Session> m_session;
};

} // namespace turnscope
