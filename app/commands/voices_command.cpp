// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/voices_command.h"

#include "app/commands/chosen_endpoint.h"
#include "app/commands/quit_signals.h"
#include "app/commands/terminal_text.h"
#include "app/session/rehearsal_endpoint.h"
#include "app/voices/voice_desk.h"
#include "models/files/file_path.h"
#include "models/text/time_text.h"
#include "models/voices/voice_cost.h"

#include <QJsonArray>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kVoiceColumn = 24; // letters of the table's first column

Checked<QList<double>> speedsOf(const QString &list)
{
    QList<double> speeds;
    for (const QString &each : list.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        speeds += each.trimmed().toDouble(&isNumber);
        if (!isNumber)
            return refuse(ExitCode::WrongUse,
                          VoicesCommand::tr("--speed takes numbers with commas between them, not “%1”.").arg(each));
    }
    if (speeds.isEmpty())
        return refuse(ExitCode::WrongUse, VoicesCommand::tr("There is no speed in --speed."));
    return speeds;
}

QStringList voicesOf(const QString &list)
{
    QStringList voices;
    for (const QString &each : list.split(u',', Qt::SkipEmptyParts))
        voices += each.trimmed();
    voices.removeAll(QString());
    return voices;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const VoiceClip &clip)
{
    using std::chrono::floor;
    return {{u"voice"_s, clip.voice},
            {u"speed"_s, clip.speed},
            {u"file"_s, textOrNull(clip.file)},
            {u"recording"_s, clip.recording},
            {u"duration_ms"_s,
             clip.isThere() ? QJsonValue(qint64(floor<milliseconds>(clip.duration).count())) : QJsonValue()},
            {u"loudness_dbfs"_s, clip.loudness ? QJsonValue(*clip.loudness) : QJsonValue()},
            {u"first_sound_ms"_s, clip.firstSound ? QJsonValue(qint64(clip.firstSound->count())) : QJsonValue()},
            {u"said"_s, clip.said},
            {u"note"_s, textOrNull(clip.note)},
            {u"error"_s, textOrNull(clip.error.text)}};
}

QString lineOf(const VoiceClip &clip)
{
    const QString name =
        TerminalText::piece(clip.voice).leftJustified(kVoiceColumn) + QString::number(clip.speed).leftJustified(7);
    if (!clip.isThere()) {
        const Error &error = clip.error;
        const QString why = error.detail.isEmpty() || error.text.contains(error.detail)
                                ? error.text
                                : u"%1 [%2]"_s.arg(error.text, error.detail);
        return name + TerminalText::piece(why);
    }
    const QString loudness =
        clip.loudness ? VoicesCommand::tr("%1 dBFS").arg(*clip.loudness, 0, 'f', 1) : VoicesCommand::tr("silent");
    const QString sound = clip.firstSound ? millisecondsText(*clip.firstSound) : u"–"_s;
    QString line = name + durationText(clip.duration).leftJustified(12) + loudness.leftJustified(14)
                   + sound.leftJustified(12) + TerminalText::piece(clip.file);
    if (!clip.note.isEmpty())
        line += u"  "_s + TerminalText::piece(clip.note);
    return line;
}

/// What was spoken, for people.
void printTable(const VoiceRequest &request, const VoiceResult &result, bool standIn)
{
    QStringList lines;
    if (standIn)
        lines << VoicesCommand::tr("This is the rehearsal endpoint: Flite stands in for the voices.");
    lines << VoicesCommand::tr("voice").leftJustified(kVoiceColumn) + VoicesCommand::tr("speed").leftJustified(7)
                 + VoicesCommand::tr("duration").leftJustified(12) + VoicesCommand::tr("loudness").leftJustified(14)
                 + VoicesCommand::tr("first sound").leftJustified(12) + VoicesCommand::tr("file");
    for (const VoiceClip &clip : result.clips)
        lines << lineOf(clip);
    print(lines.join(u'\n'));
    if (std::ranges::any_of(result.clips, &VoiceClip::isThere))
        sayError(VoicesCommand::tr("The clips are in %1").arg(shownPath(request.folder)));
}

/// What was to be expected of it; null where it costs nothing.
QJsonValue jsonOf(const std::optional<VoiceCost> &cost)
{
    if (!cost)
        return {};
    return QJsonObject{{u"seconds"_s, cost->seconds ? QJsonValue(*cost->seconds) : QJsonValue()},
                       {u"output_audio_tokens"_s, cost->audioTokens ? QJsonValue(*cost->audioTokens) : QJsonValue()},
                       {u"usd"_s, cost->dollars ? QJsonValue(*cost->dollars) : QJsonValue()},
                       {u"model"_s, textOrNull(cost->model)}};
}

/// The folder's clips, for people or for programs, and how it went.
ExitCode report(const VoiceRequest &request, const VoiceResult &result, const std::optional<VoiceCost> &cost,
                bool asJson)
{
    const bool standIn = !cost;
    if (asJson) {
        QJsonArray clips;
        for (const VoiceClip &clip : result.clips)
            clips.append(jsonOf(clip));
        printJson({{u"folder"_s, shownPath(request.folder)},
                   {u"endpoint"_s, request.profile.name},
                   {u"stand_in"_s, standIn},
                   {u"estimate"_s, jsonOf(cost)},
                   {u"clips"_s, clips},
                   {u"error"_s, textOrNull(result.error.text)}});
    } else if (!result.clips.isEmpty()) {
        printTable(request, result, standIn);
    }
    if (!result.error.text.isEmpty())
        sayError(result.error);
    const bool whole = result.clips.size() == request.clips() && std::ranges::all_of(result.clips, &VoiceClip::isThere);
    return whole && result.error.text.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

/// Tells what is to be expected of it first.
ExitCode speak(VoiceRequest request, bool asJson)
{
    std::optional<VoiceCost> cost;
    if (!RehearsalEndpoint::isFor(request.profile)) {
        const auto prices = PriceTable::builtIn();
        cost = VoiceCost::of(request.text, request.voices.size(), request.speeds, prices ? &*prices : nullptr,
                             request.profile.model, request.profile.url);
        sayError(VoicesCommand::tr("%n session(s), one after the other.", nullptr, int(request.clips())) + u' '
                 + cost->sentence());
    }
    VoiceDesk desk;
    VoiceResult result;
    QObject::connect(&desk, &VoiceControl::finished, &desk, [&](const VoiceResult &came) {
        result = came;
        QCoreApplication::quit();
    });
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::asked, &desk, &VoiceDesk::stop);
    desk.start(request);
    request.key.fill('\0');
    QCoreApplication::exec();
    return report(request, result, cost, asJson);
}

} // namespace

ExitCode VoicesCommand::run(const QStringList &arguments)
{
    const QCommandLineOption profile = ChosenEndpoint::option();
    const QCommandLineOption text(
        u"text"_s, tr("The sentence that is spoken, %1 characters at most.").arg(VoiceRequest::kLongestText),
        tr("TEXT"));
    const QCommandLineOption voice(u"voice"_s, tr("Voices with commas between them: names, or ids of your own."),
                                   u"NAME,…"_s, u"marin,cedar"_s);
    const QCommandLineOption speed(u"speed"_s, tr("Speeds with commas between them."), u"S,…"_s, u"1"_s);
    const QCommandLineOption out(u"out"_s, tr("Where the clips are kept. Without it: in your folder of voices."),
                                 tr("FOLDER"));
    const QCommandLineOption json(u"json"_s, tr("Print one JSON object instead of a table."));
    CommandLine line(tr("Has an endpoint speak a sentence in one voice after the other, a session each, and keeps the "
                        "clips side by side."),
                     {profile, text, voice, speed, out, json});
    if (const auto over = line.parse(arguments))
        return *over;
    const QCommandLineParser &parser = line.parser();
    if (!parser.positionalArguments().isEmpty() || !parser.isSet(text)) {
        sayError(tr("Usage: turnscope voices --text TEXT [--voice NAME,…] [--speed S,…] [--profile NAME|URL] [--out "
                    "FOLDER] [--json]."));
        return ExitCode::WrongUse;
    }
    if (parser.isSet(out) && parser.value(out).isEmpty()) {
        sayError(tr("--out needs a folder."));
        return ExitCode::WrongUse;
    }
    const Checked<QList<double>> speeds = speedsOf(parser.value(speed));
    if (!speeds)
        return speeds.error().say();
    VoiceRequest request;
    request.text = parser.value(text);
    request.voices = voicesOf(parser.value(voice));
    request.speeds = *speeds;
    request.folder = parser.isSet(out) ? absolutePath(parser.value(out)) : VoiceShelf::defaultFolder();
    if (const auto objection = VoiceDesk::objection(request)) {
        sayError(*objection);
        return ExitCode::WrongUse;
    }
    const Checked<Profile> chosen = ChosenEndpoint::find(parser.value(profile));
    if (!chosen)
        return chosen.error().say();
    Checked<ChosenEndpoint> endpoint = ChosenEndpoint::withKey(*chosen);
    if (!endpoint)
        return endpoint.error().say();
    request.profile = endpoint->profile;
    request.key = endpoint->key.view().toByteArray();

    return speak(std::move(request), parser.isSet(json));
}

} // namespace turnscope
