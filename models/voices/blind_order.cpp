// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voices/blind_order.h"

#include <numeric>
#include <random>
#include <utility>

namespace turnscope {

std::vector<size_t> blindOrder(size_t count, quint64 seed)
{
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937_64 random(seed); // std::shuffle's own draws are not the same everywhere
    for (size_t left = count; left > 1; --left)
        std::swap(order[left - 1], order[random() % left]);
    return order;
}

QString blindName(size_t place)
{
    constexpr size_t letters = 26;
    const QString letter{QChar(u'A' + char16_t(place % letters))};
    return place < letters ? letter : letter + QString::number(place / letters + 1);
}

} // namespace turnscope
