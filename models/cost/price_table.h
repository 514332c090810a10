// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost.h"
#include "models/cost/model_price.h"
#include "models/result.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <span>
#include <string_view>
#include <vector>

namespace turnscope {

/// What models cost, as data. A value type; any thread may read it.
///
/// The whole list may have several rows of a model: since when each holds, and for whose endpoint. What a session is priced by
/// is what was in force then and there: inForce().
class PriceTable
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PriceTable)

public:
    /// The table that comes with the program (resources/prices.toml).
    static Result<PriceTable> builtIn();

    /// A table of that form; an error names the line that is wrong.
    static Result<PriceTable> fromToml(QByteArrayView text);

    /// With the user's rows: of a model (and host) that they list, theirs alone count.
    PriceTable with(const PriceTable &own) const;

    /// The rows that held on a day at an endpoint, one a model. A day that is not known is today's: the latest rows. `url`
    /// may be empty.
    PriceTable inForce(QDate day, const QString &url) const;

    /// By name, alias, or the name of a dated snapshot; of several rows the latest. Null when the model is not listed.
    const ModelPrice *find(std::string_view model) const;

    /// Whether the day matters: the model has rows of several.
    bool changes(std::string_view model) const;

    // In US dollars: nothing also where a model's price is in another currency, for what that was worth then is not known here.

    /// responseCost() by the model's row.
    std::optional<Cost> ofResponse(const Usage &usage, std::string_view model) const;

    /// transcriptionCost() by the model's row.
    std::optional<Cost> ofTranscription(const Usage &usage, microseconds audio, std::string_view model) const;

    /// Of a session that is billed by its length.
    std::optional<double> ofSeconds(double seconds, std::string_view model) const;

    std::span<const ModelPrice> models() const { return m_models; }

private:
    std::vector<ModelPrice> m_models;
    bool m_inForce = false; ///< rows of one endpoint: those that name a host hold
};

} // namespace turnscope
