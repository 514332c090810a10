// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_form.h"
#include "models/export/trace_ids.h"
#include "models/export/trace_span.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace turnscope {

/// Makes spans of a log: a trace for each session that it holds, with the session as its root, below it the turns, and below
/// these their responses and tool calls. Names are those of OpenTelemetry's conventions for generative AI, and "turnscope.…"
/// where there are none. A span begins and ends with an event whose time the log tells; a turn also with its sound. What has
/// no such event has no span, and is counted. Where what was heard is only estimated, a turn ends with its last event. What
/// never ended ends with its session, and says so. What was said is in it only where the options say so. One thread.
class SessionTraces
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SessionTraces)

public:
    using Take = std::function<void(const QByteArray &trace, const TraceSpan &span)>;

    explicit SessionTraces(ExportJob &job);

    void make(const Take &take);

    quint64 spans() const { return m_spans; } ///< made so far

    /// What is to be said of them.
    void tell(ExportReport &report) const;

private:
    /// One session of the log.
    struct Part
    {
        TraceIds ids;
        QByteArray root{};
        SessionRange range{};
        QString model{};
    };

    /// What of the fold is a part's, by its places in the fold's lists.
    struct Contents
    {
        QByteArray key; ///< that its trace's id is made of
        std::vector<quint32> turns;
        std::vector<quint32> responses;
        std::vector<quint32> calls;
        std::vector<quint32> errors;
        const SettingsChange *echo = nullptr; ///< the last
    };

    std::optional<Part> part(size_t index) const;
    QByteArray turnId(const Part &part, TurnIndex index);
    SessionTime endOf(const Turn &turn, SessionTime lastEvent) const;
    std::optional<SessionTime> firstTime(quint32 first, quint32 end) const;
    std::optional<SessionTime> lastTime(quint32 first, quint32 end) const;
    Contents &contentsOf(EventIndex event);
    void takeSession(const Part &part, const Contents &contents);
    void addErrors(TraceSpan &span, const Contents &contents) const;
    void takeContents(const Part &part, const Contents &contents);
    void takeTurn(const Part &part, TurnIndex index);
    void takeResponse(const Part &part, ResponseIndex index);
    void takeTool(const Part &part, CallIndex index);
    void describeResponse(TraceSpan &span, const Response &response) const;
    void addMoments(TraceSpan &span,
                    std::initializer_list<std::pair<const char *, std::optional<SessionTime>>> moments);
    void addServer(TraceSpan &span) const;
    QString outputMessages(const Response &response) const;
    void take(const Part &part, TraceSpan span);
    void countUntimed() { ++m_untimed; }
    QString clean(std::string_view text) const;
    QString modelOf(const Part &part, std::string_view model) const;

    ExportJob &m_job;
    const Conversation &m_conversation;
    const Take *m_take = nullptr;
    bool m_hasMoments; ///< the log tells of every event when it was
    bool m_goOn = true;
    std::vector<Contents> m_contents; ///< of each session
    QHash<quint32, TurnIndex> m_turnOfResponse;
    QHash<StringId, TurnIndex> m_turnOfCall;
    QHash<quint32, QByteArray> m_turnSpans; ///< those that there are
    QHash<QByteArray, quint32> m_turnOfSpan;
    QByteArrayList m_traces;
    quint64 m_spans = 0;
    quint64 m_untimed = 0;
    quint64 m_unended = 0;
};

} // namespace turnscope
