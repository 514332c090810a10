// SPDX-License-Identifier: GPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check, run } from './common.mjs';

const [packages, turnscope, folder] = process.argv.slice(2);

// The schemas by which @openai/agents-realtime itself tells known events from others: not among its exports. The package
// lies here once more, because all of it needs a newer Node.js than its schemas do.
const schemas = join(packages, '@openai/agents-realtime/dist/openaiRealtimeEvents.mjs');
const { parseRealtimeEvent } = await import(pathToFileURL(schemas));

/** The types of the events that the schemas do not know. */
function foreign(events) {
  return events
    .filter((event) => parseRealtimeEvent({ data: JSON.stringify(event) }).isGeneric)
    .map((event) => event.type);
}

/** What `turnscope lint` says against the server. */
function findings(file) {
  let output;
  try {
    output = execFileSync(turnscope, ['lint', file, '--json']);
  } catch (failure) {
    output = failure.stdout; // one finding is an error
  }
  return JSON.parse(output).findings.filter((finding) => finding.side === 'server' && finding.severity === 'error');
}

await run(async () => {
  const files = readdirSync(folder).map((name) => join(folder, name));
  check(files.length > 0, `${files.length} sessions were recorded`);
  for (const file of files) {
    const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
    const sent = lines.filter((line) => line.from === 'server').map((line) => line.event);
    check(sent.length > 0, `the endpoint sent ${sent.length} events`);
    // The beta has no such schemas: there, the clients themselves throw at what they do not know.
    if (header.profile.dialect === 'openai-ga') {
      const unknown = [...new Set(foreign(sent))];
      check(unknown.length === 0, `all of them pass the schemas of @openai/agents-realtime ${unknown}`);
    }
    const against = findings(file);
    check(against.length === 0, `turnscope lint accuses the endpoint of nothing ${JSON.stringify(against)}`);
  }
});
