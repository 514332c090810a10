// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cost_table_model.h"

#include <algorithm>

namespace turnscope {

bool cost_columns::isNumber(int column)
{
    return column >= CostTableModel::TextFresh;
}

QString cost_columns::heading(int column)
{
    using M = CostTableModel;
    switch (column) {
    case M::Time:
        return CostTableModel::tr("time");
    case M::What:
        return CostTableModel::tr("what");
    case M::Model:
        return CostTableModel::tr("model");
    case M::TextFresh:
        return CostTableModel::tr("text in");
    case M::TextCached:
        return CostTableModel::tr("cached");
    case M::Written:
        return CostTableModel::tr("written");
    case M::AudioFresh:
        return CostTableModel::tr("audio in");
    case M::AudioCached:
        return CostTableModel::tr("cached");
    case M::ImageFresh:
        return CostTableModel::tr("images in");
    case M::ImageCached:
        return CostTableModel::tr("cached");
    case M::Unexplained:
        return CostTableModel::tr("of no kind");
    case M::TextOut:
        return CostTableModel::tr("text out");
    case M::AudioOut:
        return CostTableModel::tr("audio out");
    case M::Seconds:
        return CostTableModel::tr("seconds");
    case M::Dollars:
        return CostTableModel::tr("cost");
    default:
        return {};
    }
}

QString cost_columns::definition(int column)
{
    using M = CostTableModel;
    switch (column) {
    case M::Time:
        return CostTableModel::tr("When the endpoint reported it.");
    case M::What:
        return CostTableModel::tr("What was paid for.");
    case M::Model:
        return CostTableModel::tr("By whose prices.");
    case M::TextFresh:
        return CostTableModel::tr("Text tokens in that were not in the cache, at the full price.");
    case M::TextCached:
        return CostTableModel::tr("Text tokens in that were in the cache, and cost less for it.");
    case M::Written:
        return CostTableModel::tr(
            "Text tokens in that were put into the cache, which has a price of its own; part of those that were "
            "not in it.");
    case M::AudioFresh:
        return CostTableModel::tr("Audio tokens in that were not in the cache, at the full price.");
    case M::AudioCached:
        return CostTableModel::tr("Audio tokens in that were in the cache, and cost less for it.");
    case M::ImageFresh:
        return CostTableModel::tr("Image tokens in that were not in the cache, at the full price.");
    case M::ImageCached:
        return CostTableModel::tr("Image tokens in that were in the cache, and cost less for it.");
    case M::Unexplained:
        return CostTableModel::tr("Tokens, in or out, that are in the totals which the endpoint told, but neither "
                                  "text, audio nor image by it. "
                                  "They are not in the cost.");
    case M::TextOut:
        return CostTableModel::tr("Text tokens out, reasoning included.");
    case M::AudioOut:
        return CostTableModel::tr("Audio tokens out.");
    case M::Seconds:
        return CostTableModel::tr("Seconds, where that is what is billed.");
    case M::Dollars:
        return CostTableModel::tr(
            "An estimate: what the endpoint told, at the public prices. US dollars, unless another currency is "
            "named.");
    default:
        return {};
    }
}

std::optional<qint64> CostTableModel::tokens(const Row &row, int column)
{
    if (!row.sum.hasTokens)
        return {};
    const Usage &usage = row.sum.usage;
    const auto fresh = [](qint64 all, qint64 cached) { return std::max<qint64>(0, all - cached); };
    switch (column) {
    case TextFresh:
        return fresh(usage.inputText, usage.cachedText);
    case TextCached:
        return usage.cachedText;
    case Written:
        return usage.cacheWrite;
    case AudioFresh:
        return fresh(usage.inputAudio, usage.cachedAudio);
    case AudioCached:
        return usage.cachedAudio;
    case ImageFresh:
        return fresh(usage.inputImage, usage.cachedImage);
    case ImageCached:
        return usage.cachedImage;
    case Unexplained:
        return row.sum.unexplained;
    case TextOut:
        return usage.outputText;
    case AudioOut:
        return usage.outputAudio;
    default:
        return {};
    }
}

} // namespace turnscope
