// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/refusal_text.h"

#include "models/conversation/recent_requests.h"
#include "models/protocol/event_catalogue.h"

#include <QStringList>

namespace turnscope {

namespace {

struct Words
{
    std::string_view code;
    const char *text;
};

#define TR(text) QT_TRANSLATE_NOOP("turnscope", text) // lupdate is told that TR marks text

constexpr Words kAdvice[] = {
    {"unknown_parameter", TR("Remove the field; a newer or older protocol may call it otherwise.")},
    {"missing_required_parameter", TR("Add the field.")},
    {"invalid_type", TR("Send the field as the type that the message asks for.")},
    {"invalid_value", TR("Send one of the values that the message or the documentation names.")},
    {"unknown_event", TR("This server has no such event: do without it, or use another server.")},
    {"string_above_max_length", TR("Shorten the text.")},
    {"cannot_update_voice", TR("Set the voice before the first answer, or begin a new session.")},
    {"conversation_already_has_active_response",
     TR("Wait for response.done, or send response.cancel first; with server_vad the server makes responses itself.")},
    {"item_truncate_invalid_item_id", TR("Truncate items of this session only, by the id that the server gave.")},
    {"item_retrieve_invalid_item_id", TR("Use an id that the server gave in this session.")},
    {"item_delete_invalid_item_id", TR("Use an id that the server gave in this session.")},
    {"beta_api_shape_disabled", TR("Leave out the beta header, and send GA's names.")},
    {"invalid_api_key", TR("Check the key.")},
    {"insufficient_quota", TR("Check the account's balance and limits.")},
    {"billing_hard_limit_reached", TR("Check the account's balance and limits.")},
    {"rate_limit_exceeded", TR("Wait for reset_seconds, or ask for a higher limit.")},
    {"model_not_found", TR("Check the model's name, and whether the account may use it.")},
};

#undef TR

} // namespace

QString RefusalText::said(const ErrorNote &note)
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8).simplified(); };
    QStringList names;
    for (const std::string *name : {&note.code, &note.param}) {
        if (!name->empty())
            names << text(*name);
    }
    if (names.isEmpty() && !note.type.empty())
        names << text(note.type);
    if (note.message.empty())
        return names.isEmpty() ? tr("It gave no reason.") : names.join(QStringLiteral(", "));
    const QString message = tr("“%1”").arg(text(note.message));
    return names.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, names.join(QStringLiteral(", ")));
}

QString RefusalText::consequence(EventKind request)
{
    switch (request) {
    case EventKind::SessionUpdate:
        return tr("An update is taken whole or not at all: nothing of it is in force.");
    case EventKind::ResponseCreate:
        return tr("No answer will come of it.");
    case EventKind::ItemCreate:
        return tr("The item is not in the conversation: the model does not know of it.");
    case EventKind::ItemTruncate:
        return tr("The server still holds the whole answer, heard or not.");
    case EventKind::ItemDelete:
        return tr("The item is still in the conversation.");
    case EventKind::ItemRetrieve:
        return tr("The item will not come.");
    case EventKind::InputAudioCommit:
        return tr("It made no item of the audio.");
    case EventKind::InputAudioAppend:
        return tr("This audio is not in the input buffer.");
    case EventKind::InputAudioClear:
        return tr("The input buffer was not emptied.");
    case EventKind::OutputAudioClear:
        return tr("The answer plays on.");
    case EventKind::ResponseCancel:
        return tr("Nothing was cancelled.");
    default:
        return tr("What it asked for was not done.");
    }
}

QString RefusalText::advice(const ErrorNote &note, bool serverTakesTurns)
{
    if (note.code == "input_audio_buffer_commit_empty")
        return serverTakesTurns ? tr("With server_vad no commit is needed: the server makes it.")
                                : tr("Append at least 100 ms of audio before a commit.");
    for (const Words &words : kAdvice) {
        if (note.code == words.code)
            return QCoreApplication::translate("turnscope", words.text);
    }
    return {};
}

std::string RefusalText::causeOf(const ErrorNote &note, std::string_view request)
{
    std::string cause = note.type + '\n' + note.code + '\n' + note.param + '\n' + std::string(request) + '\n';
    bool digits = false;
    for (const char c : note.message) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit || !digits)
            cause += digit ? '#' : c;
        digits = digit;
    }
    return cause;
}

EventKind RefusalText::requestKind(const EventStore &events, Dialect dialect, const ErrorNote &note)
{
    if (!note.cause)
        return RecentRequests::spokenOf({note.type, note.code, note.message, note.param, {}});
    const EventSpec *spec =
        EventCatalogue::find(dialect, events.strings().view(events.type(*note.cause)), Direction::Client);
    return spec ? spec->kind : EventKind::Unknown;
}

} // namespace turnscope
