// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace turnscope {

/// Attributes of a span in OTLP's JSON mapping: a list of {key, value}, in which a whole number is a string. What is empty
/// is left out. A value.
class TraceAttributes
{
public:
    TraceAttributes &text(QLatin1StringView key, const QString &value);
    TraceAttributes &texts(QLatin1StringView key, const QStringList &values);
    TraceAttributes &integer(QLatin1StringView key, qint64 value);
    TraceAttributes &flag(QLatin1StringView key, bool value);

    const QJsonArray &json() const { return m_json; }

private:
    void add(QLatin1StringView key, const QJsonObject &value);

    QJsonArray m_json;
};

/// One span of a trace (OTLP, trace.proto), and how it is written. A value.
struct TraceSpan
{
    enum class Kind : quint8 { Internal = 1, Client = 3 }; ///< SpanKind's numbers

    struct Moment
    {
        QString name;
        SessionTime at;
        TraceAttributes attributes{};
    };

    QByteArray id;     ///< 8 bytes
    QByteArray parent; ///< the same; empty: it is the trace's root
    QString name;
    Kind kind = Kind::Internal;
    SessionTime begin{};
    SessionTime end{}; ///< not before `begin`
    TraceAttributes attributes{};
    std::vector<Moment> moments{};
    bool failed = false;
    QString failure{}; ///< of a failed one: what the status says

    /// `trace`: 16 bytes; `zero`: of the session's time, in nanoseconds since 1970.
    QJsonObject json(const QByteArray &trace, quint64 zero) const;
};

} // namespace turnscope
