// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_text.h"

#include "models/text/qt_text.h"

namespace turnscope {

using namespace Qt::StringLiterals;

QString costText(double amount, std::string_view currency)
{
    const QString number = QString::number(amount, 'f', 4);
    return currency == "USD" ? u"≈ $"_s + number : u"≈ %1 %2"_s.arg(number, utf8Text(currency));
}

} // namespace turnscope
