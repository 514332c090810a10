// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/client_requests.h"
#include "models/conversation/fold_state.h"

namespace turnscope {

/// The part of the fold that keeps the responses.
class ResponseFold
{
public:
    ResponseFold(FoldState &state, ClientRequests &requests);

    /// Both return the response, if there is one. `asked` is set to the request that caused it.
    std::optional<ResponseIndex> created(const FoldEvent &event, std::optional<ClientRequests::ResponseCreate> &asked);
    std::optional<ResponseIndex> done(const FoldEvent &event);

    void audioArrived(ResponseIndex response, SessionTime at);
    void textArrived(ResponseIndex response, SessionTime at);

    /// The default conversation took an item of a response that had no conversation's id: it is not apart.
    void joined(ResponseIndex response);

private:
    FoldState &m_state;
    ClientRequests &m_requests;
};

} // namespace turnscope
