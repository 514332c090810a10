// SPDX-License-Identifier: GPL-3.0-or-later
import { LLMock } from '@copilotkit/aimock';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { check } from './common.mjs';

const run = promisify(execFile);
const turnscope = process.env.TURNSCOPE;

/** aimock as the endpoint: answers by what the user typed, or by what a tool said. */
export async function endpoint() {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  // The first one that matches counts.
  mock.addFixture({ match: { toolResultContains: 'on a boat' }, response: { content: 'It is on a boat.' } });
  mock.addFixture({ match: { userMessage: 'hello' }, response: { content: 'Hello from the other side.' } });
  mock.addFixture({
    match: { userMessage: 'where is my order' },
    response: { toolCalls: [{ name: 'look_up_order', arguments: { number: '1234' } }] },
  });
  await mock.start();
  return `${mock.url.replace(/^http/, 'ws')}/v1/realtime?model=gpt-realtime`;
}

/** A conversation by `turnscope talk`: its report, its exit code, and the events it recorded. */
export async function talk(url, ...words) {
  const recording = `${process.cwd()}/${Date.now()}.jsonl`;
  const line = ['talk', '--profile', url, '--json', '--record', recording, ...words];
  const { stdout, stderr, code = 0 } = await run(turnscope, line).catch((failure) => failure);
  const [, ...events] = readFileSync(recording, 'utf8').trimEnd().split('\n').map((text) => JSON.parse(text));
  return { report: JSON.parse(stdout), told: stderr, code, recording, events };
}

/** Our own linter has nothing against us. */
export async function checkFindings(recording) {
  const { stdout } = await run(turnscope, ['lint', recording, '--json']).catch((failure) => failure);
  const against = JSON.parse(stdout).findings.filter((finding) => finding.side !== 'server');
  check(against.length === 0, `turnscope lint has nothing against the console ${JSON.stringify(against)}`);
}
