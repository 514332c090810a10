// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--min-cut-in MS] [--idle-timeout MS] [--model v5|v6]
/// [--noise white|babble|echo|FILE [--snr DB] [--echo-delay MS]] [--telephone [--loss PERCENT] [--lost silent|repeat]]
/// [--seed N] [--sweep] [--json [--probabilities]]: the speech spans that server_vad would have made of recordings with such
/// settings; what is not given stays as the session had it, in a sweep as the first one had it: of threshold, prefix and silence
/// the one that held longest as soon as another of them is given, else each for its part. Always told beside them: how our detector, with the session's own
/// settings, agrees with the marks of its server, what its turns were, held against the transcript's words and marks by hand,
/// and which cut-ins were the model's own voice. With noise or a telephone the spans, and what they would have meant, are those
/// of the user's audio put through it. With --sweep: errors and wait of many settings over all files together.
///
/// Its JSON: {"file","model","settings":{"threshold","prefix_padding_ms","silence_duration_ms"},"settings_known",
/// "heard_through":{DegradationOptions::json()},"spans":[{"audio_start_ms","audio_end_ms"}],"echo":{"cut_ins","of_the_model",
/// "unsure","unknown","delay_ms","level_db"},"agreement":{"basis","server_spans","exact","within_32ms","further","missed","extra","marks":[{"server_start_ms",
/// "start_off_ms","end_off_ms"}],"waits_ms"},"meaning":{"reference":{"words","hand_marks","push_to_talk","said","without_words",
/// "unknown"},"own":SUMS,"settings":SUMS,"cut_ins_avoided","changes":[{"kind":"split|whole|joined|apart|lost|won|false_gone|
/// false_new|earlier|later|cut_off|cut_in_gone","better","begin_ms","end_ms","pieces","by_ms"}]}}; of several files
/// {"files":[…]}. "settings" is null where the session had no server_vad and none were given; "audio_end_ms" is null where the
/// speech goes on; "meaning" where the log lacks the audio, and its "settings" where none were given.
/// With --probabilities also "probabilities":{"frame_ms","sessions":[{"begin_us","frame"}],"values":[…]}, each session's from
/// its first frame on.
/// SUMS: {"spans","split","joined","lost","false","errors","fresh","cut_off","cut_ins","cut_ins_by_nothing","idle_timeouts","unjudged",
/// "median_wait_ms","waits"}; "errors" = split + joined + lost + false, "fresh" spans are speech that the session made no turn of:
/// they are not judged; "unjudged" ones rest on nothing that is known. What rests on times is null where the log holds none.
/// With --sweep: {"files":[…],"heard_through","references":[{"words","hand_marks","unknown"}],"cells":[SUMS with "threshold","prefix_padding_ms",
/// "silence_duration_ms","front"],"front":[indices of cells, by wait],"own":SUMS,"best":index,"best_is_sooner","took_us"}; "best" is
/// null where nothing tells what was said, or all cells have more errors than the session.
class VadCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VadCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
