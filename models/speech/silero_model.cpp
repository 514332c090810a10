// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/silero_model.h"

#include "models/speech/schema_talk_filter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>

#include <onnxruntime_cxx_api.h>

namespace turnscope {

namespace {

struct ModelText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SileroModel)
};

tl::unexpected<Error> unreadable(const QString &path, const QString &detail)
{
    return failure(ModelText::tr("The speech model %1 cannot be used: it is damaged, or not Silero VAD v5 or v6.")
                       .arg(QDir::toNativeSeparators(path)),
                   detail);
}

} // namespace

SileroModel::SileroModel() = default;
SileroModel::~SileroModel() = default;

Result<std::shared_ptr<const SileroModel>> SileroModel::load(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(
            ModelText::tr("The speech model %1 is missing: run packaging/dependencies, or set TURNSCOPE_MODELS "
                          "to the folder that holds it.")
                .arg(QDir::toNativeSeparators(path)));
    if (!OrtGetApiBase()->GetApi(ORT_API_VERSION))
        return failure(
            ModelText::tr("This computer's ONNX Runtime %1 is too old for Turnscope: speech cannot be detected.")
                .arg(runtimeVersion()));
    const SchemaTalkFilter filter;
    try {
        std::shared_ptr<SileroModel> model(new SileroModel);
        model->m_env = std::make_unique<Ort::Env>(ORT_LOGGING_LEVEL_FATAL, "turnscope");
        Ort::SessionOptions options;
        options.SetIntraOpNumThreads(1);
        options.SetInterOpNumThreads(1);
        options.SetExecutionMode(ORT_SEQUENTIAL);
        options.SetGraphOptimizationLevel(ORT_ENABLE_ALL);
        model->m_session = std::make_unique<Ort::Session>(*model->m_env, QFile::encodeName(path).constData(), options);
        State state{};
        if (std::isnan(model->run({}, state)))
            return unreadable(path, {});
        return model;
    } catch (const std::exception &exception) {
        return unreadable(path, QString::fromUtf8(exception.what()));
    }
}

QString SileroModel::runtimeVersion()
{
    return QString::fromLatin1(OrtGetApiBase()->GetVersionString());
}

float SileroModel::step(const std::array<float, kInput> &input, State &state) const
{
    try {
        return run(input, state);
    } catch (const std::exception &) {
        return 0;
    }
}

float SileroModel::run(const std::array<float, kInput> &input, State &state) const
{
    constexpr std::array<int64_t, 2> inputShape{1, kInput};
    constexpr std::array<int64_t, 3> stateShape{2, 1, 128};
    constexpr std::array<int64_t, 2> outputShape{1, 1};
    constexpr std::array inputNames{"input", "state", "sr"};
    constexpr std::array outputNames{"output", "stateN"};
    int64_t rate = 16000;
    float probability = 0;
    State next{};
    std::array<float, kInput> samples = input;

    const Ort::MemoryInfo memory = Ort::MemoryInfo::CreateCpu(OrtDeviceAllocator, OrtMemTypeCPU);
    const auto tensor = [&memory](auto *data, size_t count, const auto &shape) {
        return Ort::Value::CreateTensor(memory, data, count, shape.data(), shape.size());
    };
    const std::array<Ort::Value, 3> inputs{tensor(samples.data(), samples.size(), inputShape),
                                           tensor(state.data(), state.size(), stateShape),
                                           tensor(&rate, 1, std::array<int64_t, 0>())};
    std::array<Ort::Value, 2> outputs{tensor(&probability, 1, outputShape),
                                      tensor(next.data(), next.size(), stateShape)};
    m_session->Run(Ort::RunOptions(nullptr), inputNames.data(), inputs.data(), inputs.size(), outputNames.data(),
                   outputs.data(), outputs.size());
    state = next;
    return probability;
}

} // namespace turnscope
