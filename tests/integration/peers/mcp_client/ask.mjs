// SPDX-License-Identifier: GPL-3.0-or-later
// The official client of the Model Context Protocol, as editors have it, asks `turnscope mcp` about a conversation that
// `turnscope talk` has just held with the rehearsal endpoint.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { check, run } from './common.mjs';

const turnscope = process.env.TURNSCOPE;
const folder = `${process.cwd()}/recordings`;
const outside = `${process.cwd()}/outside.jsonl`;

async function record() {
  mkdirSync(`${folder}/today`, { recursive: true });
  const line = ['talk', '--profile', 'rehearsal', '--json', '--record', `${folder}/today/talk.jsonl`,
    '--text', 'hello', '--text', 'where is my order 1234'];
  const { stdout } = await promisify(execFile)(turnscope, line);
  writeFileSync(outside, '{}\n');
  symlinkSync(outside, `${folder}/link.jsonl`);
  return JSON.parse(stdout);
}

await run(async () => {
  const report = await record();
  const client = new Client({ name: 'turnscope-peer', version: '1' });
  const errors = [];
  client.onerror = (error) => errors.push(String(error));
  await client.connect(new StdioClientTransport({ command: turnscope, args: ['mcp', folder], stderr: 'inherit' }));
  check(client.getServerVersion().name === 'turnscope', `it is ${JSON.stringify(client.getServerVersion())}`);
  check(client.getInstructions().includes('list_sessions'), 'it says where to begin');
  await client.ping();

  const { tools } = await client.listTools();
  const names = tools.map((tool) => tool.name);
  check(['list_sessions', 'summary', 'turns', 'findings', 'events', 'why', 'transcript', 'compare', 'vad_what_if']
    .every((name) => names.includes(name)), `it has the tools ${names}`);
  check(tools.every((tool) => tool.annotations.readOnlyHint), 'which only read');

  const call = async (name, args) => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    return isError ? { error: content[0].text } : JSON.parse(content[0].text);
  };
  const { sessions } = await call('list_sessions', {});
  check(sessions.length === 1 && sessions[0].file === 'today/talk.jsonl', 'one recording, and not the link that leads out');
  const { file } = sessions[0];
  const summary = await call('summary', { file });
  check(summary.turns === report.turns.length && summary.turns === 2, 'two turns');
  const { turns } = await call('turns', { file });
  check(turns[0].assistant_text === report.turns[0].assistant_text, `the first answered "${turns[0].assistant_text}"`);
  const { transcript } = await call('transcript', { file });
  check(transcript[1].user === 'where is my order 1234', 'the second asked for the order');
  const { findings } = await call('findings', { file });
  check(findings.length === summary.findings, 'findings as the summary counts them');

  let cursor = 0;
  const types = {};
  do {
    const page = await call('events', { file, cursor, limit: 20 });
    for (const event of page.events)
      types[event.type] = (types[event.type] ?? 0) + 1;
    check(!JSON.stringify(page).match(/[A-Za-z0-9+/]{400}/), `events from ${cursor} on come without their sound`);
    cursor = page.next_cursor;
  } while (cursor);
  check(Object.entries(summary.types).every(([type, count]) => types[type] === count), 'all events, each once');
  const asked = await call('events', { file, filter: 'from:client type:response.create' });
  check(asked.events.length > 0 && asked.events.every((event) => event.from === 'client'), 'or those of a filter');

  check(Array.isArray((await call('why', { file })).answers), 'why answers');
  check((await call('compare', { a: file, b: file })).turns.length === 2, 'it compares');
  const whatIf = await call('vad_what_if', { file, settings: { threshold: 0.7 } });
  check(whatIf.settings.threshold === 0.7, 'and tries other settings');
  for (const other of ['../outside.jsonl', outside, 'link.jsonl', '/etc/passwd'])
    check((await call('summary', { file: other })).error.startsWith('There is no file'), `it does not read ${other}`);
  check((await call('why', { file, at: 'noon' })).error.includes('number'), 'a wrong argument is told in a sentence');
  const unknown = await client.callTool({ name: 'write', arguments: {} }).catch((error) => error);
  check(unknown.code === -32602, 'a tool that there is not is an error');
  check(errors.length === 0, `the client had nothing to complain of ${errors}`);
  await client.close();
});
