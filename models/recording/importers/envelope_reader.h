// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/envelope_fields.h"
#include "models/recording/importers/event_sink.h"

#include <QCoreApplication>

namespace turnscope {

/// Finds the events in JSON of any shape: an event itself, with or without fields of the logger's, or an
/// envelope that holds it as an object, as a JSON string or in base64, a row "[ms, side, event]", or arrays and objects of such. What
/// stands around an event tells its direction and time. One for all importers of JSON.
///
/// Of rows beside rows with events, those without one are told as unread, each with its reason.
class EnvelopeReader
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::EnvelopeReader)

public:
    /// Where the JSON that is read lies.
    struct Place
    {
        const char *begin = nullptr;   ///< the text that `offset` is the place of
        std::optional<quint64> offset; ///< in the log; none: it was translated and is not in the log
        quint64 line = 0;
    };

    using Context = EnvelopeContext;

    /// Asked every now and then while a long text is read, with how far that is; false: no more is wanted.
    using Proceed = std::function<bool(quint64 offset)>;

    explicit EnvelopeReader(EventSink &sink, Proceed proceed = {});

    /// Gives each event in `json` to the sink; how many there were. simdjson's padding must be readable
    /// behind `json`.
    int read(std::string_view json, const Place &place, const Context &context);

    /// The same for a text that is not JSON, but has literals in it.
    int readLoose(std::string_view text, const Place &place, const Context &context);

    /// Shown the first rows of a log whose lines are arrays, before they are read: which of their numbers are times.
    void learnRow(std::string_view json);

    /// From now on a row that names an event, and has nothing else of it, is that event: for logs that hold no other.
    void takeNames() { m_takesNames = true; }

    /// Where read() found nothing: what it is instead, for people. Empty: it is like nothing that belongs to a session.
    QString instead() const;

    bool wasJson() const { return m_wasJson; } ///< what read() was given

    /// ... and whether that belongs to a session, or to another that the log tells of.
    bool isOfSession() const { return m_instead == Instead::Bare || m_instead == Instead::Foreign; }

    /// The sink took no more, or no more is wanted.
    bool isFull() const { return m_full; }

private:
    static constexpr int kDeepest = 16;

    enum class Instead : quint8 { Nothing, Row, NameOnly, Bare, Foreign, Close };

    bool goesOn();
    int readValue(std::string_view json, const Context &context, int depth);
    int readArray(std::string_view json, const Context &context, int depth);
    std::optional<int> readRow(const std::vector<std::string_view> &elements, const Context &outer, int depth);
    int readObject(std::string_view json, const Context &outer, int depth);
    int readWithin(const std::vector<JsonField> &fields, const Context &context, int depth);
    const JsonField *conversationOf(const std::vector<JsonField> &fields);
    int readPayload(const JsonField &field, std::string_view outerType, const Context &context, int depth);
    int readSameEvent(std::string_view inside, std::string_view type, const Context &context);
    int readText(std::string_view inside, const Context &context, int depth);
    int readWords(const QByteArray &text, const Context &context, int depth);
    int readLiterals(std::string_view text, const Context &context, int depth);
    int readTranslated(const QByteArray &json, quint64 line, const Context &context, int depth);
    int readCarried(const std::vector<JsonField> &fields, std::string_view type, const Context &context, int depth);
    bool readFrame(const std::vector<JsonField> &fields, const Context &context);
    bool readClose(const std::vector<JsonField> &fields, const Context &context, quint64 line);
    bool readBare(std::string_view json, const std::vector<JsonField> &fields, const Context &context);
    bool readSplit(const std::vector<JsonField> &fields, const Context &context);
    bool giveAs(std::string_view type, std::string_view key, std::string_view json, const Context &context);
    void give(std::string_view stored, FrameEncoding encoding, bool binary, const Context &context,
              std::string_view type = {}, bool isNameOnly = false);
    void note(Instead what, std::string_view name = {});
    void tellRow(std::string_view row, Instead instead, const std::string &name);
    quint64 lineOf(const char *json);

    static QByteArray decoded(std::string_view inside, FrameEncoding encoding)
    {
        return decodeFrame(QByteArray::fromRawData(inside.data(), qsizetype(inside.size())), encoding);
    }

    EventSink &m_sink;
    Proceed m_proceed;
    quint64 m_reached = 0; ///< offset of the value that is read
    quint64 m_told = 0;    ///< to m_proceed
    JsonSplitter m_splitter;
    FrameHeadReader m_heads;
    Place m_place;
    const char *m_counted = nullptr; ///< m_place.line counts the line breaks before it
    Instead m_instead = Instead::Nothing;
    std::string m_insteadName;
    std::string m_lastError; ///< the message of the last error event
    quint64 m_rows = 0;      ///< of arrays, so far
    envelope_fields::RowNumbers m_rowNumbers;
    bool m_takesNames = false;
    bool m_wasJson = false;
    bool m_full = false;
};

} // namespace turnscope
