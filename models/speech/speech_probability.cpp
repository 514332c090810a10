// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/speech_probability.h"

#include "models/speech/silero_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnscope {

static_assert(SpeechProbability::kContext + SpeechProbability::kFrame == SileroModel::kInput);

namespace {

/// The model, loaded once as long as anybody uses it.
Result<std::shared_ptr<const SileroModel>> sharedModel(SpeechProbability::Model which)
{
    static QMutex mutex;
    static std::array<std::weak_ptr<const SileroModel>, 2> loaded;
    const QMutexLocker lock(&mutex);
    std::weak_ptr<const SileroModel> &known = loaded[which == SpeechProbability::Model::V5 ? 0 : 1];
    if (auto model = known.lock())
        return model;
    auto model = SileroModel::load(SpeechProbability::modelPath(which));
    if (model)
        known = *model;
    return model;
}

} // namespace

struct SpeechProbability::Private
{
    Model which = Model::V6;
    std::shared_ptr<const SileroModel> model;       ///< null while it rests, or when it could not be loaded again
    std::array<float, SileroModel::kInput> input{}; ///< the context, then the frame as far as it has come
    size_t filled = kContext;
    SileroModel::State state{};
};

SpeechProbability::SpeechProbability()
    : d(std::make_unique<Private>())
{
}

SpeechProbability::~SpeechProbability() = default;

Result<std::unique_ptr<SpeechProbability>> SpeechProbability::create(Model model)
{
    auto loaded = sharedModel(model);
    if (!loaded)
        return tl::unexpected(loaded.error());
    std::unique_ptr<SpeechProbability> stream(new SpeechProbability);
    stream->d->which = model;
    stream->d->model = *loaded;
    return stream;
}

std::vector<float> SpeechProbability::push(std::span<const float> samples)
{
    std::vector<float> probabilities;
    if (!d->model)
        d->model = sharedModel(d->which).value_or(nullptr);
    for (const float sample : samples) {
        d->input[d->filled++] = std::isfinite(sample) ? sample : 0;
        if (d->filled < d->input.size())
            continue;
        probabilities.push_back(d->model ? d->model->step(d->input, d->state) : 0);
        std::copy(d->input.end() - kContext, d->input.end(), d->input.begin());
        d->filled = kContext;
    }
    return probabilities;
}

void SpeechProbability::rest()
{
    d->model.reset();
}

QString SpeechProbability::modelPath(Model model)
{
    const QString name = model == Model::V5 ? u"silero_vad_v5.onnx"_s : u"silero_vad_v6.onnx"_s;
    if (const QString folder = qEnvironmentVariable("TURNSCOPE_MODELS"); !folder.isEmpty())
        return folder + u'/' + name;
    const QString program = QCoreApplication::instance() ? QCoreApplication::applicationDirPath() : u"."_s;
    for (const QString &folder :
         {program, program + u"/../share/turnscope-rehearsal"_s, program + u"/../lib/turnscope"_s}) {
        if (const QFileInfo file(folder + u'/' + name); file.isFile())
            return file.canonicalFilePath();
    }
    const QFileInfo shared(program + u"/../share/turnscope/"_s + name);
    return shared.isFile() ? shared.canonicalFilePath() : QDir::cleanPath(shared.filePath());
}

QString SpeechProbability::runtimeVersion()
{
    return SileroModel::runtimeVersion();
}

} // namespace turnscope
