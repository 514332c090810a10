<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>turnscope::BubbleMaker</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostPanel</name>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostTableModel</name>
    <message numerus="yes">
        <source>Without %n row(s) whose cost is not known.</source>
        <translation>
            <numerusform>Without %n row whose cost is not known.</numerusform>
            <numerusform>Without %n rows whose cost is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EventFace</name>
    <message numerus="yes">
        <source>%n value(s) differ from %1</source>
        <translation>
            <numerusform>%n value differs from %1</numerusform>
            <numerusform>%n values differ from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EventSink</name>
    <message numerus="yes">
        <source>%n event(s) have no time; each is placed at the one before it.</source>
        <translation>
            <numerusform>%n event has no time; it is placed at the one before it.</numerusform>
            <numerusform>%n events have no time; each is placed at the one before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log names %n event(s), and has none of them: their order and number is known, not what was in them.</source>
        <translation>
            <numerusform>The log names %n event, and does not have it: what was in it is not known.</numerusform>
            <numerusform>The log names %n events, and has none of them: their order and number is known, not what was in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::EventTableView</name>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as JSON</source>
        <translation>
            <numerusform>Copied %n row as JSON</numerusform>
            <numerusform>Copied %n rows as JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FileSessions</name>
    <message numerus="yes">
        <source>All %n session(s)</source>
        <translation>
            <numerusform>The %n session</numerusform>
            <numerusform>All %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: by their number in Go, Anywhere</source>
        <translation>
            <numerusform>%n more: by its number in Go, Anywhere</numerusform>
            <numerusform>%n more: by their number in Go, Anywhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FindingModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::FindingsPanel</name>
    <message numerus="yes">
        <source>Rules (%n off)…</source>
        <translation>
            <numerusform>Rules (%n off)…</numerusform>
            <numerusform>Rules (%n off)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::HandshakeText</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). Check the address and your network.</source>
        <translation>
            <numerusform>%1 did not answer within %n second. Check the address and your network.</numerusform>
            <numerusform>%1 did not answer within %n seconds. Check the address and your network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the connection, but did not agree upon encryption within %n second(s). It may speak without TLS on this port (ws); check the address.</source>
        <translation>
            <numerusform>%1 took the connection, but did not agree upon encryption within %n second. It may speak without TLS on this port (ws); check the address.</numerusform>
            <numerusform>%1 took the connection, but did not agree upon encryption within %n seconds. It may speak without TLS on this port (ws); check the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the connection, but did not answer the handshake within %n second(s). It may hang, or not speak WebSocket; check the address and the endpoint.</source>
        <translation>
            <numerusform>%1 took the connection, but did not answer the handshake within %n second. It may hang, or not speak WebSocket; check the address and the endpoint.</numerusform>
            <numerusform>%1 took the connection, but did not answer the handshake within %n seconds. It may hang, or not speak WebSocket; check the address and the endpoint.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::InterruptionAudit</name>
    <message numerus="yes">
        <source>The response is “completed”, yet %1 of its %2 were not heard: %n audio token(s) for nothing.</source>
        <translation>
            <numerusform>The response is “completed”, yet %1 of its %2 were not heard: %n audio token for nothing.</numerusform>
            <numerusform>The response is “completed”, yet %1 of its %2 were not heard: %n audio tokens for nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ItemSummary</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::JsonView</name>
    <message numerus="yes">
        <source>… %n field(s) }</source>
        <translation>
            <numerusform>… %n field }</numerusform>
            <numerusform>… %n fields }</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n value(s) ]</source>
        <translation>
            <numerusform>… %n value ]</numerusform>
            <numerusform>… %n values ]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MessageBar</name>
    <message numerus="yes">
        <source>%n recordings were never ended: Turnscope was stopped while they were made. What was written until then is there.</source>
        <translation>
            <numerusform>%n recording was never ended: Turnscope was stopped while it was made. What was written until then is there.</numerusform>
            <numerusform>%n recordings were never ended: Turnscope was stopped while they were made. What was written until then is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::Overlay</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingList</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingWriter</name>
    <message numerus="yes">
        <source>%1 lacks %n event(s): %2. The recording itself tells where the hole is.</source>
        <translation>
            <numerusform>%1 lacks %n event: %2. The recording itself tells where the hole is.</numerusform>
            <numerusform>%1 lacks %n events: %2. The recording itself tells where the hole is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RefusalCheck</name>
    <message numerus="yes">
        <source>%n times in all; the last is event %1.</source>
        <translation>
            <numerusform>%n time in all; the last is event %1.</numerusform>
            <numerusform>%n times in all; the last is event %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::Refusals</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ReplayBar</name>
    <message numerus="yes">
        <source>%n answer(s) cut where the listener cut them</source>
        <translation>
            <numerusform>%n answer cut where the listener cut it</numerusform>
            <numerusform>%n answers cut where the listener cut them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RunDriver</name>
    <message numerus="yes">
        <source>It was sent when %n answer(s) more were done than there are now; the endpoint has been silent for %1 s.</source>
        <translation>
            <numerusform>It was sent when %n answer more was done than now; the endpoint has been silent for %1 s.</numerusform>
            <numerusform>It was sent when %n answers more were done than now; the endpoint has been silent for %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RunOutcome</name>
    <message numerus="yes">
        <source>%n event(s) sent</source>
        <translation>
            <numerusform>%n event sent</numerusform>
            <numerusform>%n events sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SessionChips</name>
    <message numerus="yes">
        <source>Over %n turn(s), by nearest rank: from the end of the user&apos;s voice (our own detector&apos;s, else audio_end_ms less the trailing silence: an estimate) to the first sound of the answer at the speaker.</source>
        <translation>
            <numerusform>Over %n turn, by nearest rank: from the end of the user&apos;s voice (our own detector&apos;s, else audio_end_ms less the trailing silence: an estimate) to the first sound of the answer at the speaker.</numerusform>
            <numerusform>Over %n turns, by nearest rank: from the end of the user&apos;s voice (our own detector&apos;s, else audio_end_ms less the trailing silence: an estimate) to the first sound of the answer at the speaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n turn(s) of which usage or price are not known.</source>
        <translation>
            <numerusform>Without %n turn of which usage or price are not known.</numerusform>
            <numerusform>Without %n turns of which usage or price are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait in memory.</source>
        <translation>
            <numerusform>%n event waits in memory.</numerusform>
            <numerusform>%n events wait in memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are missing in the file.</source>
        <translation>
            <numerusform>%n event is missing in the file.</numerusform>
            <numerusform>%n events are missing in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈: in %n turn(s) the end of the voice is not our own detector&apos;s but the server&apos;s.</source>
        <translation>
            <numerusform>≈: in %n turn the end of the voice is not our own detector&apos;s but the server&apos;s.</numerusform>
            <numerusform>≈: in %n turns the end of the voice is not our own detector&apos;s but the server&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SessionReport</name>
    <message numerus="yes">
        <source>Dialect: %1. Linter: %n finding(s).</source>
        <translation>
            <numerusform>Dialect: %1. Linter: %n finding.</numerusform>
            <numerusform>Dialect: %1. Linter: %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SettingsPanel</name>
    <message numerus="yes">
        <source>Send %n change(s)</source>
        <translation>
            <numerusform>Send %n change</numerusform>
            <numerusform>Send %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ShapeCheck</name>
    <message numerus="yes">
        <source>The audio of %1 ends in half a sample (%n byte(s)).</source>
        <translation>
            <numerusform>The audio of %1 ends in half a sample (%n byte).</numerusform>
            <numerusform>The audio of %1 ends in half a sample (%n bytes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With it %n event(s) were sent so, up to event %1.</source>
        <translation>
            <numerusform>With it %n event was sent so, up to event %1.</numerusform>
            <numerusform>With it %n events were sent so, up to event %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SoundDialog</name>
    <message numerus="yes">
        <source>%n pause(s) within answers</source>
        <translation>
            <numerusform>%n pause within answers</numerusform>
            <numerusform>%n pauses within answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StatusLine</name>
    <message numerus="yes">
        <source>%n pause(s)</source>
        <translation>
            <numerusform>%n pause</numerusform>
            <numerusform>%n pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) wait for the disk</source>
        <translation>
            <numerusform>%n event waits for the disk</numerusform>
            <numerusform>%n events wait for the disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) missing</source>
        <translation>
            <numerusform>%n event missing</numerusform>
            <numerusform>%n events missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::TurnsPanel</name>
    <message numerus="yes">
        <source>%n over budget</source>
        <comment>how many segments of the turns&apos; waits</comment>
        <translation>
            <numerusform>%n over budget</numerusform>
            <numerusform>%n over budget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::WaterfallRows</name>
    <message numerus="yes">
        <source>unheard: %1, %n audio token(s)</source>
        <translation>
            <numerusform>unheard: %1, %n audio token</numerusform>
            <numerusform>unheard: %1, %n audio tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::WhySection</name>
    <message numerus="yes">
        <source>and %n more; turnscope why lists them all</source>
        <translation>
            <numerusform>and %n more; turnscope why lists them all</numerusform>
            <numerusform>and %n more; turnscope why lists them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in this stretch: measure less of it</source>
        <translation>
            <numerusform>and %n more in this stretch: measure less of it</numerusform>
            <numerusform>and %n more in this stretch: measure less of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was late, silent or cut in the %n turn(s) that reach into it.</source>
        <translation>
            <numerusform>Nothing was late, silent or cut in the turn that reaches into it.</numerusform>
            <numerusform>Nothing was late, silent or cut in the %n turns that reach into it.</numerusform>
        </translation>
    </message>
</context>
</TS>
