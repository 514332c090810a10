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

    /// Both return the response's number, or npos. `asked` is set to the request that caused it.
    quint32 created(const FoldEvent &event, std::optional<ClientRequests::ResponseCreate> &asked);
    quint32 done(const FoldEvent &event);

    void audioArrived(quint32 response, SessionTime at);
    void textArrived(quint32 response, SessionTime at);

    /// The default conversation took an item of a response that had no conversation's id: it is not apart.
    void joined(quint32 response);

private:
    FoldState &m_state;
    ClientRequests &m_requests;
};

} // namespace turnscope
