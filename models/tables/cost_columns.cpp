// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cost_table_model.h"

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
        return M::tr("time");
    case M::What:
        return M::tr("what");
    case M::Model:
        return M::tr("model");
    case M::TextFresh:
        return M::tr("text in");
    case M::TextCached:
        return M::tr("cached");
    case M::Written:
        return M::tr("written");
    case M::AudioFresh:
        return M::tr("audio in");
    case M::AudioCached:
        return M::tr("cached");
    case M::ImageFresh:
        return M::tr("images in");
    case M::ImageCached:
        return M::tr("cached");
    case M::Unexplained:
        return M::tr("of no kind");
    case M::TextOut:
        return M::tr("text out");
    case M::AudioOut:
        return M::tr("audio out");
    case M::Seconds:
        return M::tr("seconds");
    case M::Dollars:
        return M::tr("cost");
    default:
        return {};
    }
}

QString cost_columns::definition(int column)
{
    using M = CostTableModel;
    switch (column) {
    case M::Time:
        return M::tr("When the endpoint reported it.");
    case M::What:
        return M::tr("What was paid for.");
    case M::Model:
        return M::tr("By whose prices.");
    case M::TextFresh:
        return M::tr("Text tokens in that were not in the cache, at the full price.");
    case M::TextCached:
        return M::tr("Text tokens in that were in the cache, and cost less for it.");
    case M::Written:
        return M::tr(
            "Text tokens in that were put into the cache, which has a price of its own; part of those that were "
            "not in it.");
    case M::AudioFresh:
        return M::tr("Audio tokens in that were not in the cache, at the full price.");
    case M::AudioCached:
        return M::tr("Audio tokens in that were in the cache, and cost less for it.");
    case M::ImageFresh:
        return M::tr("Image tokens in that were not in the cache, at the full price.");
    case M::ImageCached:
        return M::tr("Image tokens in that were in the cache, and cost less for it.");
    case M::Unexplained:
        return M::tr(
            "Tokens in that are in the total which the endpoint told, but neither text, audio nor image by it. "
            "They are not in the cost.");
    case M::TextOut:
        return M::tr("Text tokens out, reasoning included.");
    case M::AudioOut:
        return M::tr("Audio tokens out.");
    case M::Seconds:
        return M::tr("Seconds, where that is what is billed.");
    case M::Dollars:
        return M::tr(
            "An estimate: what the endpoint told, at the public prices. US dollars, unless another currency is "
            "named.");
    default:
        return {};
    }
}

} // namespace turnscope
