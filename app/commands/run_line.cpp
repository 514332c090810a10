// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_line.h"

#include "app/commands/prompt_option.h"
#include "models/files/file_path.h"
#include "models/prompts/prompt_session.h"
#include "models/recording/file_state.h"

#include <QDir>
#include <QFileInfo>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// The command's line, and what it asks for.
class RunLine
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunCommand)

public:
    RunLine() { m_line.addPositional(u"FILE"_s, tr("The recording or log whose client side is sent.")); }

    /// See CommandLine.
    std::optional<ExitCode> parse(const QStringList &arguments) { return m_line.parse(arguments); }

    Checked<RunWish> wish() const
    {
        const QStringList named = m_line.parser().positionalArguments();
        if (named.size() != 1 || value(m_record).isEmpty())
            return refuse(ExitCode::WrongUse,
                          tr("Usage: turnscope run FILE --record OUT [--profile NAME|URL] [--set PATH=VALUE]… "
                             "[--prompt FILE [--var NAME=VALUE]…] [--noise "
                             "FILE --snr DB] [--repeat N] [--expect FILE] [--junit OUT] [--json], with one file."));
        RunWish wish;
        wish.file = named.first();
        wish.out = value(m_record);
        wish.asJson = m_line.parser().isSet(m_json);
        wish.junit = value(m_junit);
        if (!wish.junit.isEmpty() && !m_line.parser().isSet(m_expect))
            return refuse(ExitCode::WrongUse, tr("--junit needs --expect: without it nothing is judged."));
        for (const auto step : {&RunLine::takeNumbers, &RunLine::takeSettings, &RunLine::takePrompt,
                                &RunLine::takeNoise, &RunLine::takeCase, &RunLine::takeEndpoint}) {
            if (auto taken = (this->*step)(wish); !taken)
                return tl::unexpected(std::move(taken.error()));
        }
        QStringList files{wish.file, value(m_expect), value(m_noise), value(m_prompt)};
        for (int repeat = 1; repeat <= wish.repeats; ++repeat)
            files += wish.recording(repeat);
        files.removeAll(QString());
        if (auto objection = RunWish::junitObjection(wish.junit, files))
            return tl::unexpected(std::move(*objection));
        return wish;
    }

private:
    QString value(const QCommandLineOption &option) const { return m_line.parser().value(option); }

    Checked<void> takeNumbers(RunWish &wish) const
    {
        bool valid = false;
        wish.repeats = value(m_repeat).toInt(&valid);
        if (!valid || wish.repeats < 1 || wish.repeats > RunPlan::kMostRepeats)
            return refuse(ExitCode::WrongUse,
                          tr("--repeat takes a whole number from 1 to %1.").arg(RunPlan::kMostRepeats));
        wish.plan.speed = value(m_speed).toDouble(&valid);
        if (!valid || !(wish.plan.speed >= 1 && wish.plan.speed <= RunPlan::kFastest))
            return refuse(ExitCode::WrongUse, tr("--speed takes a number from 1 to %1.").arg(RunPlan::kFastest));
        if (m_line.parser().isSet(m_session)) {
            const int session = value(m_session).toInt(&valid);
            if (!valid || session < 1)
                return refuse(ExitCode::WrongUse, tr("--session takes a whole number from 1 on."));
            wish.source.session = size_t(session - 1);
        }
        return {};
    }

    Checked<void> takeSettings(RunWish &wish) const
    {
        const QStringList assignments = m_line.parser().values(m_set);
        for (const QString &assignment : assignments) {
            if (const QString model = assignment.trimmed(); model.startsWith("model="_L1)) {
                wish.plan.model = model.mid(6).trimmed();
                if (wish.plan.model.isEmpty())
                    return refuse(ExitCode::WrongUse, tr("model needs a name."));
                continue;
            }
            const Result<SettingChange> change = SettingChanges::parse(assignment);
            if (!change)
                return refuse(ExitCode::WrongUse, change.error());
            wish.plan.changes.set(*change);
        }
        return {};
    }

    /// What --set says counts more than the prompt.
    Checked<void> takePrompt(RunWish &wish) const
    {
        if (m_line.parser().isSet(m_prompt) && wish.plan.changes.has(SettingField::Instructions))
            return refuse(ExitCode::WrongUse, tr("--prompt and --set instructions=… say the same: give one of them."));
        const Checked<std::optional<Prompt>> prompt = PromptOption::read(m_line.parser());
        if (!prompt)
            return tl::unexpected(prompt.error());
        if (!*prompt)
            return {};
        wish.prompt = **prompt;
        wish.plan.changes = PromptSession::changes(wish.prompt).with(wish.plan.changes);
        if (!wish.prompt.examples.empty())
            sayError(
                tr("The prompt's example turns are not sent in a run: its items stand where the recording's did."));
        if (wish.prompt.inputFormat)
            sayError(
                tr("The prompt's format of the user's audio is not used: the recording's audio is sent as it is."));
        return {};
    }

    Checked<void> takeNoise(RunWish &wish) const
    {
        const bool loudness = m_line.parser().isSet(m_snr);
        if (!m_line.parser().isSet(m_noise)) {
            if (loudness)
                return refuse(ExitCode::WrongUse, tr("--snr needs --noise: the sound that is mixed in."));
            return {};
        }
        RunPlan::Noise noise;
        noise.name = QFileInfo(value(m_noise)).fileName();
        bool valid = true;
        noise.snr = value(m_snr).toDouble(&valid);
        if (!valid)
            return refuse(ExitCode::WrongUse, tr("--snr takes a number of dB, not “%1”.").arg(value(m_snr)));
        Checked<Wave> wave = soundArgument(value(m_noise));
        if (!wave)
            return tl::unexpected(wave.error());
        noise.wave = std::make_shared<const Wave>(std::move(*wave));
        if (const auto objection = RunPlan::objection(noise))
            return refuse(ExitCode::WrongUse, *objection);
        wish.plan.noise = std::move(noise);
        wish.source.level = true;
        return {};
    }

    Checked<void> takeCase(RunWish &wish) const
    {
        if (!m_line.parser().isSet(m_expect))
            return {};
        Result<Expectations> expected = Expectations::fromFile(value(m_expect));
        if (!expected)
            return refuse(QFileInfo::exists(value(m_expect)) ? ExitCode::WrongUse : ExitCode::Unreadable,
                          expected.error());
        if (expected->name.isEmpty())
            expected->name = QFileInfo(value(m_expect)).completeBaseName();
        wish.expected = std::move(*expected);
        return {};
    }

    Checked<void> takeEndpoint(RunWish &wish) const
    {
        auto chosen = ChosenEndpoint::find(value(m_profile));
        if (!chosen)
            return tl::unexpected(chosen.error());
        auto endpoint = ChosenEndpoint::withKey(*chosen);
        if (!endpoint)
            return tl::unexpected(endpoint.error());
        wish.endpoint = std::move(*endpoint);
        QString &model = wish.endpoint.profile.model;
        const QString own = model;
        if (!wish.plan.model.isEmpty())
            model = wish.plan.model;
        else
            PromptOption::chooseModel(wish.endpoint.profile, wish.prompt);
        if (model != own)
            wish.plan.model = model; // what is changed is told in the recording
        return {};
    }

    const QCommandLineOption m_profile = ChosenEndpoint::option();
    const QCommandLineOption m_set{
        u"set"_s,
        tr("Change this setting: a path of the session, = and a value, as in "
           "audio.input.turn_detection.silence_duration_ms=300, or model=NAME. May be given more than once."),
        tr("PATH=VALUE")};
    const QCommandLineOption m_prompt = PromptOption::file();
    const QCommandLineOption m_var = PromptOption::variable();
    const QCommandLineOption m_noise{
        u"noise"_s, tr("Mix this sound into the user's audio, from its start again when it is over."), tr("FILE")};
    const QCommandLineOption m_snr{u"snr"_s, tr("How many dB the noise is below the speech; without it, 20."), tr("DB"),
                                   u"20"_s};
    const QCommandLineOption m_repeat{u"repeat"_s, tr("Run it so many times, one after the other, for a spread."),
                                      tr("N"), u"1"_s};
    const QCommandLineOption m_speed{
        u"speed"_s, tr("Send so many times as fast as recorded. What is measured of a wait then means nothing."),
        tr("N"), u"1"_s};
    const QCommandLineOption m_session{u"session"_s, tr("Which of the log's sessions, from 1, where it holds several."),
                                       tr("NUMBER")};
    const QCommandLineOption m_expect{
        u"expect"_s,
        tr("Hold what comes of it against this case, a TOML file; the exit code is 1 when anything in it "
           "does not hold, or was not measured."),
        tr("FILE")};
    const QCommandLineOption m_junit{u"junit"_s, tr("With --expect: write the verdicts to this file as JUnit XML."),
                                     tr("OUT")};
    const QCommandLineOption m_record{
        u"record"_s, tr("Write the recording to this new file; with --repeat, to files numbered after it."), tr("OUT")};
    const QCommandLineOption m_json{u"json"_s, tr("Print one JSON object instead of text.")};
    CommandLine m_line{
        tr("Runs a recording again: sends what its client sent, audio at its own pace, to an endpoint, with the "
           "changes "
           "that are asked for, and records what comes of it. What belongs to the old session is mapped or left out, "
           "and "
           "told. A key is read from TURNSCOPE_API_KEY or OPENAI_API_KEY or, for a profile that needs one, from the "
           "first line of standard input."),
        {m_profile, m_set, m_prompt, m_var, m_noise, m_snr, m_repeat, m_speed, m_session, m_expect, m_junit, m_record,
         m_json}};
};

} // namespace

QString RunWish::recording(int repeat) const
{
    if (repeats == 1)
        return out;
    const QFileInfo info(out);
    const QString name = info.fileName();
    const qsizetype dot = name.indexOf(u'.', 1);
    const QString stem = dot < 0 ? name : name.left(dot);
    return info.path() + u'/' + stem + u"-%1"_s.arg(repeat) + (dot < 0 ? QString() : name.mid(dot));
}

QString RunWish::name(int repeat) const
{
    const QString name = expected ? expected->name : plan.source.fileName;
    return repeats > 1 ? name + u" (%1/%2)"_s.arg(repeat).arg(repeats) : name;
}

std::optional<Refusal> RunWish::junitObjection(const QString &junit, const QStringList &inputs)
{
    const std::optional<FileState> there = junit.isEmpty() ? std::nullopt : FileState::of(junit);
    for (const QString &input : inputs) {
        const std::optional<FileState> read = FileState::of(input);
        if (!junit.isEmpty()
            && ((there && read && there->isSameFile(*read))
                || QDir::cleanPath(QFileInfo(junit).absoluteFilePath())
                       == QDir::cleanPath(QFileInfo(input).absoluteFilePath())))
            return Refusal{
                ExitCode::WrongUse,
                {tr("--junit must name another file than %1, which is read or recorded.").arg(shownPath(input)), {}}};
    }
    return std::nullopt;
}

tl::expected<RunWish, ExitCode> RunWish::read(const QStringList &arguments)
{
    RunLine line;
    if (const auto over = line.parse(arguments))
        return tl::unexpected(*over);
    Checked<RunWish> wish = line.wish();
    if (!wish)
        return tl::unexpected(wish.error().say());
    return std::move(*wish);
}

} // namespace turnscope
