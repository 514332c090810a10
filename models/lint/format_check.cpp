// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/format_check.h"

#include "models/conversation/settings_reader.h"
#include "models/lint/lint_checks.h"

#include <array>

namespace turnscope {

namespace {

constexpr LintRule kFormatChanged{
    .id = "format-changed",
    .severity = Severity::Warning,
    .side = Side::Client,
    .why = QT_TRANSLATE_NOOP("turnscope",
                             "The format of audio was changed in mid-session: what flows on in the old one is noise."),
    .remedy = QT_TRANSLATE_NOOP(
        "turnscope", "Leave the formats out of later updates, or repeat those in force; a hand-over must, too."),
    .source = "what apps get wrong"};

} // namespace

LintCheckEntry lint_checks::format()
{
    return lintCheckEntry<FormatCheck>();
}

std::span<const LintRule *const> FormatCheck::rules()
{
    static constexpr std::array<const LintRule *, 1> all{&kFormatChanged};
    return all;
}

QString FormatCheck::name(const AudioFormat &format)
{
    switch (format.encoding) {
    case AudioEncoding::Ulaw:
        return QStringLiteral("G.711 µ-law");
    case AudioEncoding::Alaw:
        return QStringLiteral("G.711 A-law");
    case AudioEncoding::Pcm16:
        break;
    }
    return QStringLiteral("PCM16 %1 Hz").arg(format.rate);
}

void FormatCheck::see(const LintEvent &event, const LintScope &, FindingSink &sink)
{
    switch (event.kind) {
    case EventKind::SpeechStarted:
    case EventKind::InputAudioCommitted:
        m_heard = true;
        return;
    case EventKind::AudioDelta:
    case EventKind::AudioDone:
    case EventKind::OutputAudioStarted:
        m_spoken = true;
        return;
    case EventKind::SessionUpdate:
        m_update = event.index;
        return;
    case EventKind::SessionUpdated:
        break;
    default:
        return;
    }
    const auto session = json::object(event.frame, "session");
    if (!session || (!m_heard && !m_spoken))
        return;
    const SessionSettings &old = event.before.settings();
    const SessionSettings now = readSettings(*session, event.before.dialect(), old);
    QStringList changes;
    if (!(old.inputFormat == now.inputFormat))
        changes << tr("the input's from %1 to %2").arg(name(old.inputFormat), name(now.inputFormat));
    if (!(old.outputFormat == now.outputFormat))
        changes << tr("the output's from %1 to %2").arg(name(old.outputFormat), name(now.outputFormat));
    if (changes.isEmpty())
        return;
    sink.add(kFormatChanged, event.events, m_update.value_or(event.index),
             tr("After audio had flowed, an update changed the format: %1.").arg(changes.join(QStringLiteral(", "))));
}

} // namespace turnscope
