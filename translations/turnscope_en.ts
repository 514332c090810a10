<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>turnscope::ApprovalCards</name>
    <message numerus="yes">
        <source>%n more call(s) wait for approval.</source>
        <translation>
            <numerusform>One more call waits for approval.</numerusform>
            <numerusform>%n more calls wait for approval.</numerusform>
        </translation>
    </message>
</context>
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
    <name>turnscope::CompareReport</name>
    <message numerus="yes">
        <source>of %n turn(s)</source>
        <translation>
            <numerusform>of %n turn</numerusform>
            <numerusform>of %n turns</numerusform>
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
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CompareView</name>
    <message numerus="yes">
        <source>%1 (%n piece(s) could not be read)</source>
        <translation>
            <numerusform>%1 (%n piece could not be read)</numerusform>
            <numerusform>%1 (%n pieces could not be read)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::Comparison</name>
    <message numerus="yes">
        <source>%1 of %n turn(s) aligned: %2 by words, %3 by order</source>
        <translation>
            <numerusform>%1 of %n turn aligned: %2 by words, %3 by order</numerusform>
            <numerusform>%1 of %n turns aligned: %2 by words, %3 by order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of each turn the first %n word(s) were looked at</source>
        <translation>
            <numerusform>of each turn the first %n word were looked at</numerusform>
            <numerusform>of each turn the first %n words were looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n turn(s)</source>
        <translation>
            <numerusform>median of %n turn</numerusform>
            <numerusform>median of %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of A</source>
        <translation>
            <numerusform>%n run of A</numerusform>
            <numerusform>%n runs of A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of B</source>
        <translation>
            <numerusform>%n run of B</numerusform>
            <numerusform>%n runs of B</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ContinuedSession</name>
    <message numerus="yes">
        <source>The %n first message(s) did not go along: the conversation is long.</source>
        <translation>
            <numerusform>The first message did not go along: the conversation is long.</numerusform>
            <numerusform>The %n first messages did not go along: the conversation is long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) without words did not go along.</source>
        <translation>
            <numerusform>A message without words did not go along.</numerusform>
            <numerusform>%n messages without words did not go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s) without an output did not go along.</source>
        <translation>
            <numerusform>%n tool call without an output did not go along.</numerusform>
            <numerusform>%n tool calls without an output did not go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostAccount</name>
    <message numerus="yes">
        <source>The cache was broken %n time(s).</source>
        <translation>
            <numerusform>The cache was broken once.</numerusform>
            <numerusform>The cache was broken %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostChart</name>
    <message numerus="yes">
        <source>%1 in all. The cache was broken %n time(s).</source>
        <translation>
            <numerusform>%1 in all. The cache was broken once.</numerusform>
            <numerusform>%1 in all. The cache was broken %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::CostLedger</name>
    <message numerus="yes">
        <source>%n answer(s) were not done when the log ends: what they used was never told.</source>
        <translation>
            <numerusform>One answer was not done when the log ends: what it used was never told.</numerusform>
            <numerusform>%n answers were not done when the log ends: what they used was never told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the endpoint told no usage.</source>
        <translation>
            <numerusform>Of one answer the endpoint told no usage.</numerusform>
            <numerusform>Of %n answers the endpoint told no usage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) the endpoint told how many tokens, but not how many are text and how many audio.</source>
        <translation>
            <numerusform>Of one answer the endpoint told how many tokens, but not how many are text and how many audio.</numerusform>
            <numerusform>Of %n answers the endpoint told how many tokens, but not how many are text and how many audio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are in the totals, but of no kind: they have no price.</source>
        <translation>
            <numerusform>One token is in the totals, but of no kind: it has no price.</numerusform>
            <numerusform>%n tokens are in the totals, but of no kind: they have no price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n transcript(s) of the user&apos;s voice no usage was told.</source>
        <translation>
            <numerusform>Of one transcript of the user&apos;s voice no usage was told.</numerusform>
            <numerusform>Of %n transcripts of the user&apos;s voice no usage was told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the log names the model of %n thing(s) that are billed.</source>
        <translation>
            <numerusform>Nothing in the log names the model of one thing that is billed.</numerusform>
            <numerusform>Nothing in the log names the model of %n things that are billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the log could not be read: they may have told usage.</source>
        <translation>
            <numerusform>One piece of the log could not be read: it may have told usage.</numerusform>
            <numerusform>%n pieces of the log could not be read: they may have told usage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usage of %n thing(s) contradicts itself: what they cost is not known from it.</source>
        <translation>
            <numerusform>The usage of %n thing contradicts itself: what it costs is not known from it.</numerusform>
            <numerusform>The usage of %n things contradicts itself: what they cost is not known from it.</numerusform>
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
    <name>turnscope::EchoReport</name>
    <message numerus="yes">
        <source>Of %n cut-in(s) none is the model&apos;s own voice.</source>
        <translation>
            <numerusform>Of %n cut-in none is the model&apos;s own voice.</numerusform>
            <numerusform>Of %n cut-ins none is the model&apos;s own voice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n cut-in(s) %1 are the model&apos;s own voice, %2 ms late, %3 dB: %4</source>
        <translation>
            <numerusform>Of %n cut-in %1 are the model&apos;s own voice, %2 ms late, %3 dB: %4</numerusform>
            <numerusform>Of %n cut-ins %1 are the model&apos;s own voice, %2 ms late, %3 dB: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it may be.</source>
        <translation>
            <numerusform>Of %n more it may be.</numerusform>
            <numerusform>Of %n more it may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too short or too quiet to tell.</source>
        <translation>
            <numerusform>%n is too short or too quiet to tell.</numerusform>
            <numerusform>%n are too short or too quiet to tell.</numerusform>
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
    <message numerus="yes">
        <source>%n event(s) stand there twice, byte for byte and with the same event_id; each was taken once.</source>
        <translation>
            <numerusform>%n event stands there twice, byte for byte and with the same event_id; each was taken once.</numerusform>
            <numerusform>%n events stand there twice, byte for byte and with the same event_id; each was taken once.</numerusform>
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
    <name>turnscope::ExportText</name>
    <message numerus="yes">
        <source>Keys and tokens were replaced in %n place(s).</source>
        <translation>
            <numerusform>Keys and tokens were replaced in %n place.</numerusform>
            <numerusform>Keys and tokens were replaced in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys and tokens were replaced in %n place(s): %1.</source>
        <translation>
            <numerusform>Keys and tokens were replaced in %n place: %1.</numerusform>
            <numerusform>Keys and tokens were replaced in %n places: %1.</numerusform>
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
    <name>turnscope::FleetWindow</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
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
    <name>turnscope::HarExport</name>
    <message numerus="yes">
        <source>%n event(s) of the console, which were on no wire.</source>
        <translation>
            <numerusform>%n event of the console, which were on no wire.</numerusform>
            <numerusform>%n events of the console, which were on no wire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which the log tells no time have that of the one before.</source>
        <translation>
            <numerusform>%n message of which the log tells no time have that of the one before.</numerusform>
            <numerusform>%n messages of which the log tells no time have that of the one before.</numerusform>
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
    <name>turnscope::MainWindow</name>
    <message numerus="yes">
        <source>%n run(s) are recorded. The first is open; the others stand in Recordings.</source>
        <translation>
            <numerusform>%n run is recorded. The first is open; the others stand in Recordings.</numerusform>
            <numerusform>%n runs are recorded. The first is open; the others stand in Recordings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MarkdownExport</name>
    <message numerus="yes">
        <source>The words of speech that the log has no transcript of: %n time(s).</source>
        <translation>
            <numerusform>The words of speech that the log has no transcript of: %n time.</numerusform>
            <numerusform>The words of speech that the log has no transcript of: %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixCases</name>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n expectation</numerusform>
            <numerusform>%n expectations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixDialog</name>
    <message numerus="yes">
        <source>%n event(s) left out or refused</source>
        <translation>
            <numerusform>%n event left out or refused</numerusform>
            <numerusform>%n events left out or refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spent so far: %1, and %n run(s) not known</source>
        <translation>
            <numerusform>spent so far: %1, and one run not known</numerusform>
            <numerusform>spent so far: %1, and %n runs not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are done</source>
        <translation>
            <numerusform>%n run is done</numerusform>
            <numerusform>%n runs are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixForecast</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MatrixStore</name>
    <message numerus="yes">
        <source>%1: %2 × %n case(s)</source>
        <translation>
            <numerusform>%1: %2 × %n case</numerusform>
            <numerusform>%1: %2 × %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::McpDialog</name>
    <message numerus="yes">
        <source>%n tool(s) in %1</source>
        <translation>
            <numerusform>%n tool in %1</numerusform>
            <numerusform>%n tools in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::McpListingLines</name>
    <message numerus="yes">
        <source>✓ %1: %n tool(s): %2</source>
        <translation>
            <numerusform>✓ %1: %n tool: %2</numerusform>
            <numerusform>✓ %1: %n tools: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::MeasuredPattern</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), tokens estimated from words</source>
        <translation>
            <numerusform>%n session, tokens estimated from words</numerusform>
            <numerusform>%n sessions, tokens estimated from words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labelled turn(s)</source>
        <translation>
            <numerusform>%n labelled turn</numerusform>
            <numerusform>%n labelled turns</numerusform>
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
    <name>turnscope::MoneyGuard</name>
    <message numerus="yes">
        <source>Connected and silent for %n minute(s), %1. Disconnect if you are done.</source>
        <translation>
            <numerusform>Connected and silent for a minute, %1. Disconnect if you are done.</numerusform>
            <numerusform>Connected and silent for %n minutes, %1. Disconnect if you are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::NoisePanel</name>
    <message numerus="yes">
        <source>B hears the session through %1: %n error(s).</source>
        <translation>
            <numerusform>B hears the session through %1: %n error.</numerusform>
            <numerusform>B hears the session through %1: %n errors.</numerusform>
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
    <name>turnscope::PromptCard</name>
    <message numerus="yes">
        <source>%n run(s), nothing expected</source>
        <translation>
            <numerusform>%n run, nothing expected</numerusform>
            <numerusform>%n runs, nothing expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended early</source>
        <translation>
            <numerusform>%n run ended early</numerusform>
            <numerusform>%n runs ended early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDesk</name>
    <message numerus="yes">
        <source>%n prompt(s) are not saved.</source>
        <translation>
            <numerusform>%n prompt is not saved.</numerusform>
            <numerusform>%n prompts are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptDiffView</name>
    <message numerus="yes">
        <source>… %n line(s) that are the same</source>
        <translation>
            <numerusform>… %n line that is the same</numerusform>
            <numerusform>… %n lines that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptFigures</name>
    <message numerus="yes">
        <source>≈ %1 tokens a turn</source>
        <translation>
            <numerusform>≈ %1 token a turn</numerusform>
            <numerusform>≈ %1 tokens a turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptList</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens</source>
        <extracomment>in a list: how long a prompt is</extracomment>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptSession</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::PromptVariablesPage</name>
    <message numerus="yes">
        <source>Add %n that the texts speak of</source>
        <translation>
            <numerusform>Add %n that the texts speak of</numerusform>
            <numerusform>Add %n that the texts speak of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::RecordingExport</name>
    <message numerus="yes">
        <source>The audio of %n event(s): its length stands in its place.</source>
        <translation>
            <numerusform>The audio of %n event: its length stands in its place.</numerusform>
            <numerusform>The audio of %n events: its length stands in its place.</numerusform>
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
    <name>turnscope::RehearseCommand</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::ReplaceBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
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
    <name>turnscope::RunDialog</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
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
    <name>turnscope::RunFolderImporter</name>
    <message numerus="yes">
        <source>Of %n scenario(s) the first is shown: open the events of another by themselves.</source>
        <translation>
            <numerusform>Of %n scenario the first is shown: open the events of another by themselves.</numerusform>
            <numerusform>Of %n scenarios the first is shown: open the events of another by themselves.</numerusform>
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
    <name>turnscope::RunWords</name>
    <message numerus="yes">
        <source>Samples at full scale %n time(s), close together.</source>
        <translation>
            <numerusform>Samples at full scale %n time, close together.</numerusform>
            <numerusform>Samples at full scale %n times, close together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exact zeros %n time(s), close together.</source>
        <translation>
            <numerusform>Exact zeros %n time, close together.</numerusform>
            <numerusform>Exact zeros %n times, close together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audio that is not in this log %n time(s), close together.</source>
        <translation>
            <numerusform>Audio that is not in this log %n time, close together.</numerusform>
            <numerusform>Audio that is not in this log %n times, close together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in a row at full scale, the loudest that the format can say: what is louder is clipped.</source>
        <translation>
            <numerusform>%n sample in a row at full scale, the loudest that the format can say: what is louder is clipped.</numerusform>
            <numerusform>%n samples in a row at full scale, the loudest that the format can say: what is louder is clipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more within this pixel.</source>
        <translation>
            <numerusform>And %n more within this pixel.</numerusform>
            <numerusform>And %n more within this pixel.</numerusform>
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
    <name>turnscope::SessionRenewal</name>
    <message numerus="yes">
        <source>The endpoint ends this session in %n minute(s).</source>
        <translation>
            <numerusform>The endpoint ends this session in a minute.</numerusform>
            <numerusform>The endpoint ends this session in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint ends this session in %n second(s).</source>
        <translation>
            <numerusform>The endpoint ends this session in a second.</numerusform>
            <numerusform>The endpoint ends this session in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes on where %1 was left, with %n message(s) of it</source>
        <translation>
            <numerusform>Goes on where %1 was left, with one message of it</numerusform>
            <numerusform>Goes on where %1 was left, with %n messages of it</numerusform>
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
    <name>turnscope::SessionTraces</name>
    <message numerus="yes">
        <source>%n span(s), trace %1.</source>
        <translation>
            <numerusform>%n span, trace %1.</numerusform>
            <numerusform>%n spans, trace %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s), response(s) or tool call(s) of which the log does not tell when they began or ended.</source>
        <translation>
            <numerusform>%n turn, response or tool call of which the log does not tell when it began or ended.</numerusform>
            <numerusform>%n turns, responses or tool calls of which the log does not tell when they began or ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) or tool call(s) never ended in the log: such a span ends with the session, and has the attribute turnscope.unended.</source>
        <translation>
            <numerusform>%n response or tool call never ended in the log: its span ends with the session, and has the attribute turnscope.unended.</numerusform>
            <numerusform>%n responses or tool calls never ended in the log: such a span ends with the session, and has the attribute turnscope.unended.</numerusform>
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
    <name>turnscope::SoundExport</name>
    <message numerus="yes">
        <source>Audio that cannot be decoded, of %n event(s).</source>
        <translation>
            <numerusform>Audio that cannot be decoded, of %n event.</numerusform>
            <numerusform>Audio that cannot be decoded, of %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sound would be longer than %n hour(s). Choose a range.</source>
        <translation>
            <numerusform>The sound would be longer than %n hour. Choose a range.</numerusform>
            <numerusform>The sound would be longer than %n hours. Choose a range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedComparison</name>
    <message numerus="yes">
        <source>p50 %1, p90 %2, of %n turn(s)</source>
        <translation>
            <numerusform>p50 %1, p90 %2, of %n turn</numerusform>
            <numerusform>p50 %1, p90 %2, of %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n turn(s)</source>
        <translation>
            <numerusform>%1 for %n turn</numerusform>
            <numerusform>%1 for %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n more it is not known</source>
        <translation>
            <numerusform>of %n more it is not known</numerusform>
            <numerusform>of %n more it is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n runs of %1 each turn shows all figures of the one whose wait is in the middle.</source>
        <translation>
            <numerusform>Of the one run of %1 each turn shows all figures.</numerusform>
            <numerusform>Of the %n runs of %1 each turn shows all figures of the one whose wait is in the middle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n turn(s))</source>
        <translation>
            <numerusform>%1 (of one turn)</numerusform>
            <numerusform>%1 (of %n turns)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedPane</name>
    <message numerus="yes">
        <source>%n turn(s) of %1 no chat model thought: priced as the model that the session names.</source>
        <translation>
            <numerusform>One turn of %1 no chat model thought: it is priced as the model that the session names.</numerusform>
            <numerusform>%n turns of %1 no chat model thought: they are priced as the model that the session names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::StagedTurnsModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n turn(s))</source>
        <translation>
            <numerusform>%1 (one turn)</numerusform>
            <numerusform>%1 (%n turns)</numerusform>
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
    <name>turnscope::SubtitleExport</name>
    <message numerus="yes">
        <source>Speech that the log has no transcript of: %n time(s).</source>
        <translation>
            <numerusform>Speech that the log has no transcript of: %n time.</numerusform>
            <numerusform>Speech that the log has no transcript of: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of which the log does not tell the time.</source>
        <translation>
            <numerusform>%n message of which the log does not tell the time.</numerusform>
            <numerusform>%n messages of which the log does not tell the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words that nobody heard, of %n answer(s) that were cut: estimated from how much was heard.</source>
        <translation>
            <numerusform>Words that nobody heard, of %n answer that were cut: estimated from how much was heard.</numerusform>
            <numerusform>Words that nobody heard, of %n answers that were cut: estimated from how much was heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::SweepPanel</name>
    <message numerus="yes">
        <source>errors = split + joined + lost + false, of %n utterance(s)</source>
        <translation>
            <numerusform>errors = split + joined + lost + false, of %n utterance</numerusform>
            <numerusform>errors = split + joined + lost + false, of %n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in %1</source>
        <translation>
            <numerusform>%n setting in %1</numerusform>
            <numerusform>%n settings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::TraceSending</name>
    <message numerus="yes">
        <source>Before that it took %n span(s).</source>
        <translation>
            <numerusform>Before that it took %n span.</numerusform>
            <numerusform>Before that it took %n spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n span(s). It says: %2</source>
        <translation>
            <numerusform>%1 did not take %n span. It says: %2</numerusform>
            <numerusform>%1 did not take %n spans. It says: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) sent to %1.</source>
        <translation>
            <numerusform>%n span sent to %1.</numerusform>
            <numerusform>%n spans sent to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::TuningReference</name>
    <message numerus="yes">
        <source>%n mark(s) by hand</source>
        <translation>
            <numerusform>%n mark by hand</numerusform>
            <numerusform>%n marks by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the transcript&apos;s words and %n mark(s) by hand</source>
        <translation>
            <numerusform>the transcript&apos;s words and %n mark by hand</numerusform>
            <numerusform>the transcript&apos;s words and %n marks by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a transcript, or without a voice in the audio, are not counted</source>
        <translation>
            <numerusform>%n turn without a transcript, or without a voice in the audio, is not counted</numerusform>
            <numerusform>%n turns without a transcript, or without a voice in the audio, are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::TuningSweep</name>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n split</numerusform>
            <numerusform>%n split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n false</source>
        <translation>
            <numerusform>%n false</numerusform>
            <numerusform>%n false</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::TurnTakingPanel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VadCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) speech where the session heard none</source>
        <translation>
            <numerusform>%1, speech once where the session heard none</numerusform>
            <numerusform>%1, speech %n times where the session heard none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VoicesCommand</name>
    <message numerus="yes">
        <source>%n session(s), one after the other.</source>
        <translation>
            <numerusform>One session.</numerusform>
            <numerusform>%n sessions, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turnscope::VoicesDialog</name>
    <message numerus="yes">
        <source>%n did not speak</source>
        <translation>
            <numerusform>%n did not speak</numerusform>
            <numerusform>%n did not speak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), one after the other.</source>
        <translation>
            <numerusform>%n session, one after the other.</numerusform>
            <numerusform>%n sessions, one after the other.</numerusform>
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
